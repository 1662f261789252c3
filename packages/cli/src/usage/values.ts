import {
  isLocalDate,
  isLocalTime,
  type LocalDate,
  type LocalTime,
  languages,
  type Weekday,
  weekdays,
} from "@piiri/core";
import { Refusal } from "../refusal.js";
import type { CommandWords } from "../texts/words.js";

/** Reads the value of an option or argument; what does not fit is refused in the person's language. */
export type Read<Value> = (written: string) => Value;

export function oneOf<Value extends string>(
  what: string,
  values: readonly Value[],
  { texts }: CommandWords,
): Read<Value> {
  return (written) => {
    const value = values.find((one) => one === written);
    if (value === undefined) throw new Refusal(texts.usage.notOneOf(what, values));
    return value;
  };
}

/** Several values with commas between them. */
export function listOf<Value>(read: Read<Value>): Read<readonly Value[]> {
  return (written) => written.split(",").map((one) => read(one.trim()));
}

export function wholeNumber(flag: string, { texts }: CommandWords): Read<number> {
  return (written) => {
    if (!/^\d{1,9}$/.test(written)) throw new Refusal(texts.usage.notAWholeNumber(flag));
    return Number(written);
  };
}

export function date(flag: string, { catalogue }: CommandWords): Read<LocalDate> {
  return (written) => {
    const day = dateAsPlansWrite(written);
    if (!isLocalDate(day)) throw new Refusal(`${flag}: ${catalogue.problems["wrong-form"]({ form: "date" })}`);
    return day;
  };
}

export function time(flag: string, { catalogue }: CommandWords): Read<LocalTime> {
  return (written) => {
    const at = timeAsPlansWrite(written);
    if (!isLocalTime(at)) throw new Refusal(`${flag}: ${catalogue.problems["wrong-form"]({ form: "time" })}`);
    return at;
  };
}

/** A day of the week, as a plan writes it or by its name in any of our languages. */
export function weekday(flag: string, { texts }: CommandWords): Read<Weekday> {
  return (written) => {
    const wanted = written.trim().toLowerCase();
    const found = weekdays.find((day, index) => day === wanted || namesOfWeekday(index).includes(wanted));
    if (found === undefined) throw new Refusal(texts.usage.notOneOf(flag, weekdays));
    return found;
  };
}

/** The first of January 2024 was a Monday. */
function namesOfWeekday(index: number): readonly string[] {
  const day = new Date(Date.UTC(2024, 0, 1 + index));
  return languages.map((language) =>
    new Intl.DateTimeFormat(language, { weekday: "long", timeZone: "UTC" }).format(day).toLowerCase(),
  );
}

/** `2.3.2027`, as one writes a day in Finland, as plans do: `2027-03-02`. Whatever else was written stays for who checks it. */
export function dateAsPlansWrite(written: string): string {
  const [, day, month, year] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(written.trim()) ?? [];
  if (day === undefined || month === undefined) return written.trim();
  return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

/** `18.00` or `9.30`, as one writes a time in Finland, as plans do: `18:00`, `09:30`. */
export function timeAsPlansWrite(written: string): string {
  const [, hours, minutes] = /^(\d{1,2})[.:](\d{2})$/.exec(written.trim()) ?? [];
  return hours === undefined ? written.trim() : `${hours.padStart(2, "0")}:${minutes}`;
}

const momentPattern =
  /^(\d{4}-\d\d-\d\d)(?:T([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,3})?)?(?:Z|[+-]([01]\d|2[0-3]):[0-5]\d))?$/;

/** A day, meaning its beginning in UTC, or a moment with its zone: never one that depends on where the computer stands. */
export function moment({ texts }: CommandWords): Read<Date> {
  return (given) => {
    const written = dateAsPlansWrite(given);
    const [, day] = momentPattern.exec(written) ?? [];
    const read = new Date(written);
    if (day === undefined || !isLocalDate(day) || !isLocalDate(read.toISOString().slice(0, 10))) {
      throw new Refusal(texts.usage.notAMoment);
    }
    return read;
  };
}
