import {
  type Format,
  type Group,
  isLocalDate,
  isLocalTime,
  type Language,
  languages,
  nearestLanguage,
} from "@piiri/core";
import { valueAt } from "../desk/valueAt.js";
import { type PlanAt, read } from "./reading.js";
import { reviewed } from "./reviewed.js";
import { type ToldFinding, type ToldProblem, toldFinding, toldProblem } from "./told.js";
import { type Words, wordsIn } from "./words.js";

/** The plan, and the language in which the reader is spoken to. */
export interface LookRequest extends PlanAt {
  readonly language: Language;
}

/** What every view needs to know of the opened plan. */
export type Look =
  | { readonly state: "unreadable"; readonly problems: readonly ToldProblem[] }
  | { readonly state: "faulty"; readonly data: unknown; readonly problems: readonly ToldProblem[] }
  | {
      readonly state: "good";
      readonly data: unknown;
      readonly group: Glance;
      /** What the practice supplies where the plan says nothing, by place. */
      readonly supplied: Readonly<Record<string, unknown>>;
      /** Days and times among them, as one says them. */
      readonly said: Readonly<Record<string, string>>;
      readonly findings: readonly ToldFinding[];
    };

/** A group in a line or two. */
interface Glance {
  readonly title: string;
  readonly publicName: string;
  readonly format: Format;
  readonly formatName: string;
  readonly stage: "draft" | "published";
  readonly meetsOnline: boolean;
  /** Of our languages the group's own, else the reader's. */
  readonly language: Language;
  /** The tag of the plan's own language, where it is none of ours. */
  readonly foreignLanguage?: string | undefined;
  readonly sessions: number;
  readonly first: string;
  readonly last: string;
}

export async function look({ language, ...plan }: LookRequest): Promise<Look> {
  const reading = read(plan);
  // Asked first: what is said of a rule that breaks down is known only then.
  const findings = reading.state === "good" ? reviewed(reading.group) : [];
  const words = await wordsIn(language);
  if (reading.state === "unreadable")
    return { state: "unreadable", problems: reading.problems.map((problem) => toldProblem(problem, words)) };
  const { data } = reading;
  if (reading.state === "faulty")
    return { state: "faulty", data, problems: reading.problems.map((problem) => toldProblem(problem, words)) };
  const { group } = reading;
  const [first] = group.sessions;
  const last = group.sessions.at(-1);
  const supplied = suppliedIn(group);
  return {
    state: "good",
    data,
    group: {
      title: group.title,
      publicName: group.publicName,
      format: group.format,
      formatName: words.formats[group.format],
      stage: group.stage,
      meetsOnline: group.venue.kind !== "in-person",
      language: nearestLanguage(group.language, languages) ?? language,
      foreignLanguage: nearestLanguage(group.language, languages) === undefined ? group.language : undefined,
      sessions: group.sessions.length,
      first: first === undefined ? "" : words.dates.date(first.local.date),
      last: last === undefined ? "" : words.dates.date(last.local.date),
    },
    supplied,
    said: saidIn(supplied, words),
    findings: findings.map((finding) => toldFinding(finding, words, plan.today)),
  };
}

function saidIn(supplied: Readonly<Record<string, unknown>>, { dates }: Words): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(supplied).flatMap(([path, value]) => {
      if (typeof value !== "string") return [];
      if (isLocalDate(value)) return [[path, dates.date(value)]];
      return isLocalTime(value) ? [[path, dates.time(value)]] : [];
    }),
  );
}

/** In the shape of a plan, so that a question finds its usual answer at its own place. */
function suppliedIn(group: Group): Readonly<Record<string, unknown>> {
  const { schedule, registration, derived } = group;
  const { extent } = schedule;
  const whole = {
    ...group,
    schedule: { ...schedule, ...extent },
    registration: { ...registration, ...registration.period },
  };
  return Object.fromEntries(derived.map((path) => [path, valueAt(whole, path)]));
}
