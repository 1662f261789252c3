import { ArgumentError } from "./argumentError.js";
import { isInstant } from "./instant.js";
import { languages } from "./language.js";
import { isLocalDate } from "./localDate.js";
import { isRatio } from "./ratio.js";
import { isTimeZone } from "./timeZone.js";

const kinds = {
  text: { is: (value: unknown) => typeof value === "string", wanted: "a text" },
  number: { is: (value: unknown) => typeof value === "number" && !Number.isNaN(value), wanted: "a number" },
  "yes-or-no": { is: (value: unknown) => typeof value === "boolean", wanted: "true or false" },
  list: { is: Array.isArray, wanted: "a list" },
  section: { is: isSection, wanted: "an object with named values" },
  function: { is: (value: unknown) => typeof value === "function", wanted: "a function" },
  day: { is: isLocalDate, wanted: "a day of the calendar, as 2027-03-02," },
  moment: { is: isInstant, wanted: "a moment in UTC, as 2027-03-02T16:00:00Z," },
  "time-zone": { is: isTimeZone, wanted: "a time zone, as Europe/Helsinki," },
  language: { is: isLanguage, wanted: `one of ${languages.join(", ")}` },
  ratio: { is: isRatio, wanted: "a share, as 2/3," },
} as const;

type Kind = keyof typeof kinds;

/** What something is to be; with a question mark where it may be absent. */
export type GivenKind = Kind | `${Kind}?`;

/**
 * Looks at what a program handed over, before it is worked with: that it is of a kind, or that it is an object whose named
 * values are. What is not is told by its name. Types say so already; this is for values that come from where there are none.
 *
 * @example
 * ```ts
 * import { ArgumentError, checkGiven } from "@piiri/core";
 *
 * checkGiven("options", { today: "2027-03-02" }, { today: "day", from: "day?" });
 * try {
 *   checkGiven("options", { today: "tomorrow" }, { today: "day" });
 * } catch (error) {
 *   error instanceof ArgumentError && error.argument; // => "options.today"
 * }
 * ```
 */
export function checkGiven(name: string, value: unknown, asked: GivenKind | Readonly<Record<string, GivenKind>>): void {
  if (typeof asked === "string") {
    const { is, wanted } = kinds[asked.replace("?", "") as Kind];
    if (!(asked.endsWith("?") && value === undefined) && !is(value)) throw new ArgumentError(name, wanted);
    return;
  }
  if (!isSection(value)) throw new ArgumentError(name, kinds.section.wanted);
  for (const [key, kind] of Object.entries(asked)) checkGiven(`${name}.${key}`, value[key], kind);
}

function isLanguage(value: unknown): boolean {
  return languages.some((language) => language === value);
}

function isSection(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
