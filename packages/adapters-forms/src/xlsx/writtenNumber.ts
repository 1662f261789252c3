import type { NumberKind } from "./numberFormats.js";

/** 1970-01-01 as Excel counts days, and how many days later it begins to count in the system of 1904. */
const days = { epoch: 25_569, from1904: 1462, lastOf: 2_958_466 } as const;

/** Excel counts a 29 February 1900 that there never was: days before it lie one later than they say. */
const before29February1900 = 60;

const secondsADay = 86_400;

/** Longer no duration is: about 27 years, in days. */
const longestTime = 10_000;

/** A cell's number as it is meant: `2027-03-02 18:00:05` for a moment, `1:30:00` for a time, else the number. */
export function writtenNumber(text: string, kind: NumberKind, isFrom1904: boolean): string {
  const number = Number(text);
  if (text.trim() === "" || !Number.isFinite(number)) return text;
  if (kind === "number" || number < 0) return String(number);
  // A cell that shows only the time of a whole moment still means that moment.
  if (kind === "time" && number < longestTime) return time(Math.round(number * secondsADay));
  const day = isFrom1904 ? number + days.from1904 : number;
  if (day >= days.lastOf) return String(number);
  const seconds = Math.round((day + (day < before29February1900 ? 1 : 0) - days.epoch) * secondsADay);
  return new Date(seconds * 1000).toISOString().slice(0, "2027-03-02T18:00:05".length).replace("T", " ");
}

function time(seconds: number): string {
  const two = (value: number) => String(value).padStart(2, "0");
  return `${Math.floor(seconds / 3600)}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}
