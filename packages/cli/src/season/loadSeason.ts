import { type Group, type GroupPlan, type LocalDate, resolvePlanUpTo } from "@piiri/core";
import type { FaultyFile } from "../input/faultyFile.js";
import { loadPlan } from "../input/loadPlan.js";
import { readDocument } from "../input/readDocument.js";
import { tellOtherLanguage } from "../input/tellOtherLanguage.js";
import { wallClock } from "../input/wallClock.js";
import type { Invocation } from "../invocation.js";
import type { FileProblemCode } from "../texts/texts.js";
import { spokenLanguage } from "../texts/words.js";
import { readSeason, type SeasonFile, type Unseen } from "./readSeason.js";
import type { LoadedGroup } from "./seasonView.js";
import type { SeasonCommandTexts } from "./texts.js";

/** One file of a season: a group, what somebody has to look at, or something that is no plan. */
export type OfSeason =
  | ({ readonly kind: "group"; readonly stats: SeasonFile["stats"] } & LoadedGroup)
  | { readonly kind: "faulty"; readonly faulty: FaultyFile }
  | { readonly kind: "other" };

interface SeasonOptions {
  readonly to: LocalDate | undefined;
  readonly texts: SeasonCommandTexts;
}

/**
 * The groups of some folders, one by one, in a stable order. A plan that is not in order hides no other. Of two groups with the same
 * identity, the second is told as a problem: calendars would take one for the other.
 */
export async function* loadSeason(
  invocation: Invocation,
  places: readonly string[],
  { to, texts }: SeasonOptions,
): AsyncGenerator<OfSeason> {
  const files = new Map<string, string>();
  const todayIn = todays(invocation);
  /** The languages of which was told that there are no texts in them. */
  const told = new Set<string>();
  for await (const one of readSeason(places)) {
    const loaded = await load(one);
    if (loaded.kind !== "group") {
      yield loaded;
      continue;
    }
    const { id, organiser } = loaded.group;
    const identity = `${id}.${organiser.namespace}`;
    const earlier = files.get(identity);
    files.set(identity, earlier ?? loaded.file);
    yield earlier === undefined
      ? loaded
      : { kind: "faulty", faulty: await sameIdentity(invocation, loaded.file, texts.sameIdentity(earlier)) };
  }

  async function load(one: SeasonFile | Unseen): Promise<OfSeason> {
    if (one.kind === "unseen") return { kind: "faulty", faulty: unseenFile(one, invocation) };
    if (one.kind === "other" && !one.isNamed) return { kind: "other" };
    const { file, stats } = one;
    const group = one.kind === "plan" ? resolved(one.plan) : undefined;
    if (group !== undefined) return { kind: "group", file, stats, group: inLanguage(file, group) };
    // What is wrong is told with its place in the text, so the text is read once more.
    const loaded = await loadPlan(invocation, file, { horizon: to });
    return loaded.isErr()
      ? { kind: "faulty", faulty: loaded.error }
      : { kind: "group", file, stats, group: inLanguage(file, loaded.value.group) };
  }

  function resolved(plan: GroupPlan): Group | undefined {
    const { profile } = invocation;
    const today = todayIn(plan.schedule.timeZone ?? profile.timeZone.value);
    return resolvePlanUpTo(to, plan, profile, today, invocation.own).unwrapOr(undefined);
  }

  /** As its own calendar would be: in the language asked for, else the plan's, else the system's. */
  function inLanguage(file: string, group: Group): Group {
    const { language: own } = group.plan;
    const spoken = own !== undefined && invocation.words.speaks(own) ? (spokenLanguage(own) ?? own) : undefined;
    if (own !== undefined && spoken === undefined && !told.has(own)) {
      told.add(own);
      tellOtherLanguage(invocation, file, group);
    }
    const language = invocation.options.language ?? spoken ?? invocation.words.language;
    return language === group.language ? group : { ...group, language };
  }
}

/** The day that it is in a zone; asking takes longer than dating a group's sessions. */
function todays({ now }: Invocation): (timeZone: string) => LocalDate {
  const known = new Map<string, LocalDate>();
  return (timeZone) => {
    const today = known.get(timeZone) ?? wallClock(now, timeZone).date;
    known.set(timeZone, today);
    return today;
  };
}

const nowhere = { line: 1, column: 1, endLine: 1, endColumn: 1 };

function unseenFile({ file, error }: Unseen, { words }: Invocation): FaultyFile {
  const code = unseenCode(file, error);
  return {
    file,
    words,
    text: "",
    problems: [{ code, path: "", position: nowhere, message: words.texts.files[code](file) }],
  };
}

function unseenCode(file: string, { code }: NodeJS.ErrnoException): FileProblemCode {
  // A link that stands where a folder should: it may be a secret.
  if (/^[a-z]+:\/\//i.test(file)) return "is-an-address";
  return code === "ENOENT" || code === "ENOTDIR" ? "no-such-file" : "not-readable";
}

async function sameIdentity({ host, words, options }: Invocation, file: string, message: string): Promise<FaultyFile> {
  const document = await readDocument(file, host, words, options.language !== undefined);
  if (document.isErr()) return document.error;
  const { text, locate } = document.value;
  return { file, words, text, problems: [{ code: "same-identity", path: "/id", position: locate("/id"), message }] };
}
