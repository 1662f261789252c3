import { err, ok, type Result } from "neverthrow";
import { resolvePlan } from "../group/index.js";
import { holidayCountries, holidaysOf } from "../holidays/index.js";
import { parseInstruments } from "../instruments/index.js";
import { isLanguageTag, jsonPointer, nearest, orThrow } from "../kernel/index.js";
import { messageKinds } from "../messages/index.js";
import { type GroupPlan, parsePlan } from "../plan/index.js";
import { type Expected, newerSchema, type Problem, ProblemError, problem } from "../problem/index.js";
import { guideProfile, type Profile, parseProfile } from "../profile/index.js";
import { type AnyRule, guideRules, unknownRules } from "../review/index.js";
import { finnishHolidays, type HolidayCalendar } from "../series/index.js";
import { guardedCalendar, guardedRule } from "./guarded.js";
import { type OwnPractice, practicePackVersion } from "./ownPractice.js";
import type { MessageTextsWritten, PracticePack } from "./practicePack.js";

type Entries = Readonly<Record<string, unknown>>;
type Found = readonly Problem[];

const parts = [
  "schema",
  "profile",
  "rules",
  "texts",
  "holidays",
  "messageTexts",
  "instruments",
  "examplePlans",
] as const satisfies readonly (keyof PracticePack)[];

/**
 * Checks a federation's practice and makes it ready to work with. It is taken by its shape, so that a pack made with another copy of this
 * package, or with none, is as good. Own rules, holidays and words that break down where they are used throw a `PracticeError`.
 *
 * Errors: `newer-schema`, where it was written for a later release; else, all at once: unknown keys, values of a wrong type, what is
 * wrong with the profile, the surveys and the example plans, unknown rules, rules of the same id.
 *
 * @example
 * ```ts
 * import { parsePlanOrThrow, resolvePlanOrThrow, reviewGroup } from "@piiri/core";
 * import { parsePracticeOrThrow } from "@piiri/core/practice";
 *
 * const practice = parsePracticeOrThrow({
 *   profile: { name: "Exempelförbundets praxis 2027", formats: { "closed-group": { sessions: 8 } } },
 *   holidays: "SE",
 * });
 * const plan = parsePlanOrThrow({
 *   format: "closed-group", id: "spring-2028", title: "Everyday life", publicName: "Spring group",
 *   organiser: { name: "Example Association", domain: "example.org" },
 *   schedule: { start: "2028-03-28", time: "18:00", timeZone: "Europe/Stockholm" },
 * });
 * const group = resolvePlanOrThrow(plan, practice.profile, practice);
 * group.sessions.map(({ holiday }) => holiday?.id).filter(Boolean); // => ["national-day"]
 * reviewGroup(group, practice).some(({ ruleId }) => ruleId === "series/holiday"); // => true
 * ```
 */
export function parsePractice(pack: unknown): Result<OwnPractice, readonly Problem[]> {
  const newer = newerSchema(pack, practicePackVersion);
  if (newer !== undefined) return err([newer]);
  if (!isEntries(pack)) return err([wrongType("", "section")]);
  const { rules = [], texts = {}, holidays, messageTexts = {}, instruments = [], examplePlans = [] } = pack;
  const profile = profileOf(pack["profile"]);
  const surveys = parseInstruments(instruments, "/instruments");
  const found: Found = [
    ...unknownKeys(pack, parts, ""),
    ...(profile.isErr() ? profile.error : []),
    ...ruleProblems(rules),
    ...(profile.isOk() ? severityProblems(profile.value, rules) : []),
    ...textProblems(texts),
    ...holidayProblems(holidays),
    ...messageProblems(messageTexts),
    ...(surveys.isErr() ? surveys.error : []),
  ];
  if (profile.isErr() || surveys.isErr() || found.length > 0) return err(found);
  const calendar = calendarOf(holidays);
  const options = { calendar, instruments: surveys.value };
  return examplesOf(examplePlans, profile.value, options).map((examples) => ({
    profile: profile.value,
    ...options,
    rules: [...guideRules, ...(rules as readonly AnyRule[]).map(guardedRule)],
    // What each holds was looked at above, or is where it is used.
    texts: texts as OwnPractice["texts"],
    messageTexts: messageTexts as Readonly<Record<string, MessageTextsWritten>>,
    examplePlans: examples,
  }));
}

/**
 * `parsePractice` for those who would rather catch.
 *
 * @throws ProblemError with all problems
 * @example
 * ```ts
 * import { parsePracticeOrThrow } from "@piiri/core/practice";
 *
 * parsePracticeOrThrow({ profile: { name: "Example Federation" } }).profile.name; // => "Example Federation"
 * ```
 */
export function parsePracticeOrThrow(pack: unknown): OwnPractice {
  return orThrow(parsePractice(pack), (problems) => new ProblemError(problems));
}

function profileOf(written: unknown): Result<Profile, Found> {
  if (written === undefined) return err([problem("missing", "/profile", {})]);
  if (!isEntries(written)) return err([wrongType("/profile", "section")]);
  return parseProfile(guideProfile, written).mapErr((problems) => problems.map(within("/profile")));
}

/** A rule for which the practice gives a severity and that there is nowhere. */
function severityProblems(profile: Profile, own: unknown): Found {
  const rules = [...guideRules, ...(Array.isArray(own) ? own.filter(isRule) : [])];
  const allowed = rules.map(({ id }) => id);
  return unknownRules(profile, rules).map(({ id, path }) => {
    const meant = nearest(id, allowed);
    return problem("not-one-of", `/profile${path}`, { allowed, ...(meant !== undefined && { meant }) });
  });
}

function ruleProblems(rules: unknown): Found {
  if (!Array.isArray(rules)) return [wrongType("/rules", "list")];
  const known = new Set<string>(guideRules.map(({ id }) => id));
  return rules.flatMap((rule: unknown, index): Found => {
    const at = jsonPointer("rules", `${index}`);
    if (!isEntries(rule)) return [wrongType(at, "section")];
    const { id } = rule;
    const again = typeof id === "string" && known.has(id) ? [problem("duplicate", `${at}/id`, { value: id })] : [];
    if (typeof id === "string") known.add(id);
    return [...oneRuleProblems(rule, at), ...again];
  });
}

function oneRuleProblems({ id, scopes, sources, check, messages }: Entries, at: string): Found {
  return [
    ...(isName(id) ? [] : [missingOr(id, `${at}/id`, "text")]),
    ...(isFilled(scopes) ? [] : [missingOr(scopes, `${at}/scopes`, "list")]),
    ...(isFilled(sources) ? [] : [missingOr(sources, `${at}/sources`, "list")]),
    ...(typeof check === "function" ? [] : [missingOr(check, `${at}/check`, "function")]),
    ...ruleTextProblems(messages, `${at}/messages`),
  ];
}

function ruleTextProblems(written: unknown, at: string): Found {
  if (!isEntries(written) || Object.keys(written).length === 0) return [missingOr(written, at, "section")];
  return Object.entries(written).flatMap(([language, texts]): Found => {
    const place = at + jsonPointer(language);
    if (!isEntries(texts)) return [wrongType(place, "section")];
    const { title, messages } = texts;
    return [
      ...(typeof title === "string" ? [] : [missingOr(title, `${place}/title`, "text")]),
      ...(isEntries(messages)
        ? notFunctions(messages, `${place}/messages`)
        : [missingOr(messages, `${place}/messages`, "section")]),
    ];
  });
}

function notFunctions(messages: Entries, at: string): Found {
  return Object.entries(messages)
    .filter(([, say]) => typeof say !== "function")
    .map(([id]) => wrongType(at + jsonPointer(id), "function"));
}

function textProblems(texts: unknown): Found {
  return byLanguage(texts, "/texts", () => []);
}

function messageProblems(texts: unknown): Found {
  return byLanguage(texts, "/messageTexts", (kinds, at) => [
    ...unknownKeys(kinds, messageKinds, at),
    ...Object.entries(kinds).flatMap(([kind, said]): Found => {
      const place = at + jsonPointer(kind);
      if (!isEntries(said)) return [wrongType(place, "section")];
      const wrong = Object.entries(said).filter(([, text]) => typeof text !== "string");
      return [
        ...unknownKeys(said, ["subject", "body"], place),
        ...wrong.map(([part]) => wrongType(place + jsonPointer(part), "text")),
      ];
    }),
  ]);
}

/** What is said in each language; a language has a tag by which others know it. */
function byLanguage(texts: unknown, at: string, look: (said: Entries, at: string) => Found): Found {
  if (!isEntries(texts)) return [wrongType(at, "section")];
  return Object.entries(texts).flatMap(([tag, said]): Found => {
    const place = at + jsonPointer(tag);
    if (!isLanguageTag(tag)) return [problem("wrong-form", place, { form: "language" })];
    return isEntries(said) ? look(said, place) : [wrongType(place, "section")];
  });
}

function holidayProblems(holidays: unknown): Found {
  if (holidays === undefined || typeof holidays === "function") return [];
  if (holidayCountries.some((country) => country === holidays)) return [];
  return [problem("not-one-of", "/holidays", { allowed: holidayCountries })];
}

/** Looked at by `holidayProblems` before. */
function calendarOf(holidays: unknown): HolidayCalendar {
  if (typeof holidays === "function") return guardedCalendar(holidays as HolidayCalendar);
  return holidayCountries.filter((country) => country === holidays).map(holidaysOf)[0] ?? finnishHolidays;
}

/** Examples are plans that can be worked with under this very practice. */
function examplesOf(
  written: unknown,
  profile: Profile,
  options: Pick<OwnPractice, "calendar" | "instruments">,
): Result<OwnPractice["examplePlans"], Found> {
  if (!Array.isArray(written)) return err([wrongType("/examplePlans", "list")]);
  const found: Problem[] = [];
  const examples: { readonly name: string; readonly plan: GroupPlan }[] = [];
  for (const [index, example] of written.entries()) {
    const at = jsonPointer("examplePlans", `${index}`);
    const { name, plan, ...others } = isEntries(example) ? example : {};
    found.push(...unknownKeys(others, ["name", "plan"], at));
    if (typeof name !== "string") found.push(missingOr(name, `${at}/name`, "text"));
    parsePlan(plan)
      .andThen((parsed) => resolvePlan(parsed, profile, { ...options, today: parsed.schedule.start }).map(() => parsed))
      .match(
        (parsed) => examples.push({ name: String(name), plan: parsed }),
        (problems) => found.push(...problems.map(within(`${at}/plan`))),
      );
  }
  return found.length > 0 ? err(found) : ok(examples);
}

function isEntries(value: unknown): value is Entries {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isName(value: unknown): boolean {
  return typeof value === "string" && value.trim() !== "";
}

function isFilled(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0;
}

function isRule(value: unknown): value is AnyRule {
  return isEntries(value) && typeof value["id"] === "string";
}

function wrongType(path: string, expected: Expected): Problem {
  return problem("wrong-type", path, { expected });
}

function missingOr(value: unknown, path: string, expected: Expected): Problem {
  return value === undefined ? problem("missing", path, {}) : wrongType(path, expected);
}

function unknownKeys(written: Entries, allowed: readonly string[], at: string): Found {
  return Object.keys(written)
    .filter((key) => !allowed.includes(key))
    .map((key) => problem("unknown-key", at + jsonPointer(key), { key, allowed }));
}

function within(at: string): (found: Problem) => Problem {
  return (found) => ({ ...found, path: at + found.path });
}
