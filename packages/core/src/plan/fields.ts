import * as z from "zod/mini";
import { _check as zodCheck } from "zod/v4/core";
import {
  domainPattern,
  type Instant,
  isDomain,
  isHttpsAddress,
  isInstant,
  isLanguageTag,
  isLocalDate,
  isLocalTime,
  isTimeZone,
  type LocalDate,
  type LocalTime,
  languageTagPattern,
  once,
  steeringCharacter,
  type TimeZone,
} from "../kernel/index.js";
import type { ProblemCode, ProblemData, TextForm } from "../problem/index.js";

/** What a check of ours hands to `problemsOf` beside zod's own issues. */
export type OurIssue = {
  readonly [Code in ProblemCode]: {
    readonly problem: Code;
    readonly data: ProblemData[Code];
    readonly at?: readonly PropertyKey[];
  };
}[ProblemCode];

/** A check across the fields of a section, run also when some of them are wrong by themselves, so that all is told at once. */
export function across<Section>(check: (section: Section) => readonly OurIssue[]) {
  return zodCheck<Section>(
    ({ value, issues }) => {
      // A value that is no section or list at all is told of already, and has no fields to compare.
      if (issues.some(({ code, path = [] }) => code === "invalid_type" && path.length === 0)) return;
      for (const found of check(value)) {
        issues.push({ code: "custom", input: value, params: found, path: [...(found.at ?? [])] });
      }
    },
    { when: () => true },
  );
}

/** Where days end before they begin; dates that are none are told of already. */
export function endsBefore(from: LocalDate, to: LocalDate | undefined): OurIssue[] {
  const areDates = [from, to].every((date) => typeof date === "string" && isLocalDate(date));
  return areDates && to !== undefined && to < from ? [{ problem: "ends-before-it-begins", data: { from, to } }] : [];
}

/** What an editor tells of a value, kept beside the schema: reading a plan costs nothing more for it. */
export function described<Schema extends z.ZodMiniType>(
  schema: Schema,
  description: string,
  json: Record<string, unknown> = {},
): Schema {
  const copy: Schema = schema.clone(undefined, { parent: true });
  copy._zod.processJSONSchema = schema._zod.processJSONSchema;
  z.globalRegistry.add(copy, { ...z.globalRegistry.get(schema), ...json, description });
  return copy;
}

/** A value that need not be there, and what an editor tells of it. */
export function optional<Schema extends z.ZodMiniType>(schema: Schema, description?: string) {
  const made = z.optional(schema);
  if (description !== undefined) z.globalRegistry.add(made, { description });
  return made;
}

/**
 * An object of just these fields, which are made when somebody first reads by them: most who load the library never do. What is checked
 * across them is given here, as zod's own `check` would make them at once.
 */
export function madeWhenRead<Shape extends z.core.$ZodShape>(
  shape: () => Shape,
  ...checks: readonly z.core.$ZodCheck<z.core.output<z.ZodMiniObject<Shape, z.core.$strict>>>[]
): z.ZodMiniObject<Shape, z.core.$strict> {
  const made = once(shape);
  const def: z.core.$ZodObjectDef<Shape> = {
    type: "object",
    get shape() {
      return made();
    },
    catchall: z.never(),
    checks: checks as readonly z.core.$ZodCheck<never>[] as z.core.$ZodCheck<never>[],
  };
  // As zod's own `strictObject` says of what it makes.
  const schema: z.ZodMiniObject = new z.ZodMiniObject(def);
  return schema as z.ZodMiniObject<Shape, z.core.$strict>;
}

/** A list of at most so many. */
export function atMost<Schema extends z.ZodMiniType>(most: number, schema: Schema) {
  return z.array(schema).check(z.maxLength(most));
}

/** A text on one line: no control characters, no halves of characters, none that turn the direction or hide; at most so many characters (code points). */
export function line(most: number) {
  return text(most, /[\p{Cc}\p{Cs}]/u);
}

/** A text that may have several lines and tabs; Windows line ends become plain ones. */
export function lines(most: number) {
  return text(most, /[\p{Cs}]|(?![\n\t])\p{Cc}/u, (value) => value.replaceAll("\r\n", "\n"));
}

const idPattern = "^[a-z0-9-]{1,64}$";

/** Lower-case letters, digits and hyphens: an id that may stand in an address or a file name. */
export const id = matching("id", idPattern);

/** What is referred to by a value, beside its form. */
export const referring = z.registry<{ readonly to: "person" }>();

/** Such an id of somebody whom the plan names among its people; whoever it names nowhere is told. */
export const personId = matching("id", idPattern).register(referring, { to: "person" });

export const domain = form("domain", isDomain, { pattern: domainPattern });

/** A UUID (RFC 9562) in lower case. */
export const uuid = matching("uuid", "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$");

export const email = form("email", isEmail, { format: "email" });

export const httpsAddress = form("https-address", isHttpsAddress, { pattern: "^[Hh][Tt][Tt][Pp][Ss]://" });

export const localDate = form<LocalDate>("date", isLocalDate, { format: "date" });

export const localTime = form<LocalTime>("time", isLocalTime, { pattern: "^([01][0-9]|2[0-3]):[0-5][0-9]$" });

export const instant = form<Instant>("instant", isInstant, { format: "date-time" });

/** A language that texts are written in, as BCP 47 writes it. */
export const languageTag = form("language", isLanguageTag, { pattern: languageTagPattern });

export const timeZone = form<TimeZone>("time-zone", isTimeZone, {});

/** A whole number from `least` to `most`. */
export function whole(least: number, most: number) {
  const isWhole = z.number().check(z.minimum(least), z.maximum(most), ({ value, issues }) => {
    const issue: OurIssue = { problem: "not-whole", data: {} };
    if (!Number.isInteger(value)) issues.push({ code: "custom", input: value, params: issue });
  });
  return isWhole.register(z.globalRegistry, { type: "integer" });
}

function text(most: number, forbidden: RegExp, tidy: (value: string) => string = (value) => value) {
  const tidied = z.string().check(z.overwrite(tidy), (context) => {
    const found = textIssue(context.value, most, forbidden);
    if (found) context.issues.push({ code: "custom", input: context.value, params: found });
  });
  return tidied.register(z.globalRegistry, { minLength: 1, maxLength: most });
}

function textIssue(value: string, most: number, forbidden: RegExp): OurIssue | undefined {
  const character = forbidden.exec(value)?.[0] ?? steeringCharacter(value);
  if (character !== undefined) return { problem: "forbidden-character", data: { character: codePoint(character) } };
  if (value.trim() === "") return { problem: "blank", data: {} };
  if (value.length > most && [...value].length > most) return { problem: "too-long", data: { most } };
  return undefined;
}

function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}

/** A text of a certain form; `json` says of it what JSON Schema can say. */
export function form<Form extends string = string>(
  name: TextForm,
  test: (value: string) => boolean,
  json: Record<string, unknown>,
) {
  const issue: OurIssue = { problem: "wrong-form", data: { form: name } };
  // Goes on after a wrong form, so that what is wrong across the fields of its section is told too.
  const text = z.custom<Form>((value) => typeof value === "string" && test(value), { params: issue, abort: false });
  // What JSON Schema can say of it stands in the registry; without this zod says that it can say nothing.
  text._zod.processJSONSchema = () => undefined;
  return text.register(z.globalRegistry, { type: "string", ...json });
}

/** A text of a certain form that a pattern tells, to editors as here. */
export function matching(name: TextForm, pattern: string) {
  const expression = new RegExp(pattern);
  return form(name, (value) => expression.test(value), { pattern });
}

const emailExpression = /^(?=.{1,64}@)[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@([^@]+)$/i;

function isEmail(value: string): boolean {
  const host = emailExpression.exec(value)?.[1];
  return host !== undefined && isDomain(host.toLowerCase());
}
