import { finnishHolidays } from "./holidays.js";
import type { Series } from "./series.js";

/** A series as it may be written down: dates and times as any texts, and any of it left out. */
export type WrittenSeries = Loose<Series>;

type Loose<Value> = Value extends string
  ? string
  : Value extends (...all: never) => unknown
    ? Value
    : { readonly [Key in keyof Value]?: Loose<Value[Key]> };

const usual: WrittenSeries = {
  start: "2027-03-02",
  time: "18:00",
  timeZone: "Europe/Helsinki",
  duration: 120,
  rhythm: [{ kind: "weekly", interval: 2 }],
  extent: { kind: "count", count: 6 },
  skip: [],
  breaks: [],
  holidays: "flag",
  calendar: finnishHolidays,
  changes: {},
};

/** A series of six evenings, every other week, but for what is said otherwise. */
export function seriesWith(changes: WrittenSeries = {}): Series {
  return { ...usual, ...changes } as unknown as Series;
}
