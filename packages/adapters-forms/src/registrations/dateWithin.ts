import { isLocalDate, type LocalDate } from "@piiri/core";

/** A date that stands in a text, and the text without it. */
export interface DateWithin {
  readonly date: LocalDate;
  /** Without the date and the weekday before it, so that two labels can be compared that differ in these alone. */
  readonly rest: string;
}

/** The months' beginnings, so that any case of the word will do; the longer of two that begin alike goes first. */
const months: readonly (readonly [string, number])[] = [
  ["tammi", 1],
  ["helmi", 2],
  ["maalis", 3],
  ["huhti", 4],
  ["touko", 5],
  ["kesä", 6],
  ["heinä", 7],
  ["elo", 8],
  ["syys", 9],
  ["loka", 10],
  ["marras", 11],
  ["joulu", 12],
  ["jan", 1],
  ["feb", 2],
  ["mar", 3],
  ["apr", 4],
  ["maj", 5],
  ["may", 5],
  ["jun", 6],
  ["jul", 7],
  ["aug", 8],
  ["sep", 9],
  ["okt", 10],
  ["oct", 10],
  ["nov", 11],
  ["dec", 12],
];

const weekday =
  "(?:ma|ti|ke|to|pe|la|su|maanantai|tiistai|keskiviikko|torstai|perjantai|lauantai|sunnuntai|mån|tis|ons|tors|fre|lör|sön|(?:mån|tis|ons|tors|fre|lör|sön)dag(?:en)?|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?:na)?";
const before = `(?:(?<![\\p{L}])${weekday}\\.?,? +(?:den +)?)?`;

const patterns: readonly {
  readonly form: RegExp;
  readonly order: readonly ["day" | "month" | "year", "day" | "month" | "year", "day" | "month" | "year"];
}[] = [
  {
    form: new RegExp(`${before}(?<![\\d.])(\\d{4})-(\\d{1,2})-(\\d{1,2})(?!\\d)`, "iu"),
    order: ["year", "month", "day"],
  },
  {
    form: new RegExp(`${before}(?<![\\d.])(\\d{1,2})[./] ?(\\d{1,2})[./] ?(\\d{4})?(?!\\d)`, "iu"),
    order: ["day", "month", "year"],
  },
  {
    form: new RegExp(
      `${before}(?<![\\d.])(\\d{1,2})(?:\\.|st|nd|rd|th)? +(?:of +)?(\\p{L}{3,14})\\.?(?:,? +(\\d{4}))?(?!\\d)`,
      "iu",
    ),
    order: ["day", "month", "year"],
  },
  {
    form: new RegExp(`${before}(?<!\\p{L})(\\p{L}{3,14}) +(\\d{1,2})(?:st|nd|rd|th)?(?:,? +(\\d{4}))?(?!\\d)`, "iu"),
    order: ["month", "day", "year"],
  },
];

/** The date that a session's label names, in Finnish, Swedish or English; of one without a year, in the year that is told. */
export function dateWithin(label: string, year: string): DateWithin | undefined {
  for (const { form, order } of patterns) {
    const found = form.exec(label);
    if (found === null) continue;
    const parts = Object.fromEntries(order.map((part, place) => [part, found[place + 1]]));
    const month = monthOf(parts["month"] ?? "");
    const date = `${parts["year"] ?? year}-${two(month)}-${two(Number(parts["day"]))}`;
    if (isLocalDate(date)) return { date, rest: restOf(label, found) };
  }
  return undefined;
}

function restOf(label: string, found: RegExpExecArray): string {
  return `${label.slice(0, found.index)} ${label.slice(found.index + found[0].length)}`
    .replace(/[\s,.;]+/g, " ")
    .trim();
}

function monthOf(written: string): number {
  if (/^\d+$/.test(written)) return Number(written);
  const word = written.toLowerCase();
  return months.find(([beginning]) => word.startsWith(beginning))?.[1] ?? 0;
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}
