import {
  isMarkedAs,
  type JsonPointer,
  type LocalDate,
  type LocalTime,
  markAs,
  nearest,
  type Weekday,
} from "../kernel/index.js";

/** What a value should have been, in the terms of the one who writes it. */
export type Expected = "text" | "number" | "yes-or-no" | "list" | "section" | "function";

/** A text of a certain form, and the form that it should have. */
export type TextForm =
  | "id"
  | "key"
  | "domain"
  | "email"
  | "https-address"
  | "date"
  | "time"
  | "instant"
  | "time-zone"
  | "month-day"
  | "language"
  | "ratio"
  | "colour"
  | "file"
  | "uuid"
  | "service-id";

/**
 * Everything that can be wrong with what was written, with what one needs to know to say it. None of it is an
 * opinion: a plan with a problem cannot be read; what can be read but goes against good practice is a finding.
 */
export interface ProblemData {
  readonly missing: Record<never, never>;
  readonly "unknown-key": { readonly key: string; readonly allowed: readonly string[] };
  readonly "wrong-type": { readonly expected: Expected };
  /** `meant`: the one of them that was most likely meant, where what was written is near. */
  readonly "not-one-of": { readonly allowed: readonly (string | number | boolean)[]; readonly meant?: string };
  readonly "not-whole": Record<never, never>;
  readonly "out-of-range": { readonly least?: number; readonly most?: number };
  readonly "too-long": { readonly most: number };
  readonly "too-many": { readonly most: number };
  readonly "too-few": { readonly least: number };
  readonly blank: Record<never, never>;
  /** A character that no text may hold, as `U+0007`. */
  readonly "forbidden-character": { readonly character: string };
  readonly "wrong-form": { readonly form: TextForm };
  /** A colour that too few can read on a light or a dark page: how much it stands out, and how much it should. */
  readonly "low-contrast": { readonly ratio: number; readonly least: number; readonly on: "light" | "dark" };
  readonly "newer-schema": { readonly written: number; readonly known: number };
  /** Of these keys only one may be given. */
  readonly "only-one-of": { readonly keys: readonly string[] };
  readonly "ends-before-it-begins": { readonly from: LocalDate; readonly to: LocalDate };
  /** A phase that is not the last one must say how many sessions it has. */
  readonly "phase-without-times": Record<never, never>;
  readonly "last-phase-with-times": Record<never, never>;
  readonly duplicate: { readonly value: string };
  /** In a list in which everything stands once. */
  readonly "listed-twice": { readonly value: string };
  /** The clocks go forward over this time on that date. */
  readonly "time-in-gap": { readonly date: LocalDate; readonly time: LocalTime };
  /** `dropped`: the date that the key would have had, where it is skipped. */
  readonly "unknown-session": { readonly key: string; readonly keys: readonly string[]; readonly dropped?: LocalDate };
  readonly "off-rhythm": { readonly start: LocalDate; readonly weekday: Weekday; readonly nearest: LocalDate };
  /** From the session with that key on another weekday is wanted, but the rhythm has not just one. */
  readonly "no-single-weekday": { readonly key: string };
  readonly "no-sessions": Record<never, never>;
  /** A group without an end needs a day up to which its sessions are dated. */
  readonly "no-horizon": Record<never, never>;
  /** In a profile: a source is given for a value that is not changed there. */
  readonly "source-of-nothing": { readonly pointer: JsonPointer };
  /** In a profile: the figure named `least` may be no more than the one named `most`. */
  readonly "crossed-figures": {
    readonly least: string;
    readonly leastValue: number;
    readonly most: string;
    readonly mostValue: number;
  };
  readonly "unknown-person": { readonly id: string; readonly known: readonly string[] };
  /** The practice has no such survey; `known` are those that it has. */
  readonly "unknown-survey": { readonly id: string; readonly known: readonly string[] };
  /** A key like `s3` names a session of the rhythm; an added one needs another. */
  readonly "key-of-the-rhythm": { readonly key: string };
  readonly "empty-document": Record<never, never>;
  readonly "not-text": Record<never, never>;
  readonly "too-large": { readonly mostKilobytes: number };
  readonly "too-deep": { readonly most: number };
  readonly "several-documents": Record<never, never>;
  readonly "too-many-references": Record<never, never>;
  readonly "not-yaml": { readonly cause: "tab" | "indent" | "quote" | "colon" | "reference" | "other" };
  /** The same name twice in one section. */
  readonly "repeated-key": { readonly key: string };
}

/** What kind of problem it is. */
export type ProblemCode = keyof ProblemData;

/** One thing that is wrong, and where: data, told in a language by a catalogue. */
export type Problem = {
  readonly [Code in ProblemCode]: { readonly code: Code; readonly path: JsonPointer; readonly data: ProblemData[Code] };
}[ProblemCode];

/** Makes a problem, its data checked against its code. */
export function problem<Code extends ProblemCode>(code: Code, path: JsonPointer, data: ProblemData[Code]): Problem {
  return { code, path, data } as Problem;
}

/** What the throwing companions throw: the problems as data, and a message that names their places. */
export class ProblemError extends Error {
  override readonly name = "ProblemError";
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(placed).join("\n"));
    this.problems = problems;
    markAs(this, "ProblemError");
  }

  /** Another copy of this package makes errors of the same kind. */
  static override [Symbol.hasInstance](value: unknown): value is ProblemError {
    return isMarkedAs(value, "ProblemError");
  }
}

/** A problem for those who read code: its place, what it is, and what was meant where that shows. */
function placed(found: Problem): string {
  const meant = meantBy(found);
  return `${found.path || "/"}: ${found.code}${meant === undefined ? "" : `, meant may be ${meant}`}`;
}

function meantBy({ code, data }: Problem): string | undefined {
  if (code === "unknown-key") return nearest(data.key, data.allowed);
  if (code === "unknown-survey") return nearest(data.id, data.known);
  return code === "not-one-of" ? data.meant : undefined;
}

/** What the throwing companions throw where nothing is wrong with a plan: why it could not be done, as data. */
export class FailureError<Failure = unknown> extends Error {
  override readonly name = "FailureError";
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(codeOf(failure));
    this.failure = failure;
    markAs(this, "FailureError");
  }

  /** Another copy of this package makes errors of the same kind. */
  static override [Symbol.hasInstance](value: unknown): value is FailureError {
    return isMarkedAs(value, "FailureError");
  }
}

/** Failures are words or have a code; a list of them is told whole. */
function codeOf(failure: unknown): string {
  if (Array.isArray(failure)) return failure.map(codeOf).join("\n");
  return typeof failure === "string" ? failure : String((failure as { readonly code?: unknown }).code);
}
