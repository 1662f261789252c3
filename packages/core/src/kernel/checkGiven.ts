import { ArgumentError } from "./argumentError.js";
import { getOrMake } from "./getOrMake.js";
import { isInstant } from "./instant.js";
import { isRecord } from "./isRecord.js";
import { languages } from "./language.js";
import { isLocalDate } from "./localDate.js";
import { isRatio } from "./ratio.js";
import { isTimeZone } from "./timeZone.js";

const kinds = {
  text: { is: (value: unknown) => typeof value === "string", wanted: "a text" },
  number: { is: (value: unknown) => typeof value === "number" && !Number.isNaN(value), wanted: "a number" },
  "yes-or-no": { is: (value: unknown) => typeof value === "boolean", wanted: "true or false" },
  list: { is: Array.isArray, wanted: "a list" },
  section: { is: isRecord, wanted: "an object with named values" },
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
export function checkGiven(name: string, value: unknown, asked: Asked): void {
  const wrong = wrongIn(value, asked);
  if (wrong !== undefined) throw new ArgumentError(name + wrong.place, wrong.wanted);
}

/**
 * Looks at a list that a program handed over, and at each thing in it, as `checkGiven` does.
 *
 * @example
 * ```ts
 * import { ArgumentError, checkEachGiven } from "@piiri/core";
 *
 * checkEachGiven("sessions", [{ came: 5 }], { came: "number" });
 * try {
 *   checkEachGiven("sessions", [{ came: 5 }, { came: "six" }], { came: "number" });
 * } catch (error) {
 *   error instanceof ArgumentError && error.argument; // => "sessions.1.came"
 * }
 * ```
 */
export function checkEachGiven(name: string, list: readonly unknown[], asked: Asked): void {
  checkGiven(name, list, "list");
  for (const [place, value] of list.entries()) {
    const wrong = wrongIn(value, asked);
    if (wrong !== undefined) throw new ArgumentError(`${name}.${place}${wrong.place}`, wrong.wanted);
  }
}

/** What a value is to be, or each named value of an object. */
type Asked = GivenKind | Readonly<Record<string, GivenKind>>;

function wrongIn(value: unknown, asked: Asked): { readonly place: string; readonly wanted: string } | undefined {
  if (typeof asked === "string") return fits(value, asked) ? undefined : { place: "", wanted: wantedOf(asked) };
  if (!isRecord(value)) return { place: "", wanted: kinds.section.wanted };
  for (const key of Object.keys(asked)) {
    const kind = asked[key] as GivenKind;
    if (!fits(value[key], kind)) return { place: `.${key}`, wanted: wantedOf(kind) };
  }
  return undefined;
}

function fits(value: unknown, kind: GivenKind): boolean {
  const { is, mayBeAbsent } = meantBy(kind);
  return (mayBeAbsent && value === undefined) || is(value);
}

function wantedOf(kind: GivenKind): string {
  return meantBy(kind).wanted;
}

interface Meant {
  readonly is: (value: unknown) => boolean;
  readonly wanted: string;
  readonly mayBeAbsent: boolean;
}

/** Each way of asking is taken apart once. */
const meant = new Map<GivenKind, Meant>();

function meantBy(kind: GivenKind): Meant {
  return getOrMake(meant, kind, () => {
    const mayBeAbsent = kind.endsWith("?");
    return { ...kinds[(mayBeAbsent ? kind.slice(0, -1) : kind) as Kind], mayBeAbsent };
  });
}

function isLanguage(value: unknown): boolean {
  return languages.some((language) => language === value);
}
