import { basename } from "node:path";
import { isDeepStrictEqual } from "node:util";
import type { FeedbackReadOptions } from "@piiri/adapters-forms";
import type { Group, Instant } from "@piiri/core";
import {
  type FeedbackPractice,
  type FeedbackResults,
  type Instrument,
  type Publication,
  type PublishedFeedback,
  publishedAnswers,
  publishFeedback,
  scoreTally,
} from "@piiri/core/feedback";
import type { KeptDocument, StateFiles } from "@piiri/core/keeping";
import { instantOf } from "../input/instantOf.js";
import type { LoadedPlan } from "../input/loadPlan.js";
import { wallClock } from "../input/wallClock.js";
import { bytesOf } from "../intake/bytesOf.js";
import { refusingTables } from "../intake/refusingTables.js";
import type { Invocation } from "../invocation.js";
import { type ExitCode, Refusal } from "../refusal.js";
import { textsOf } from "../texts/words.js";
import {
  lastTold,
  type Receipt,
  readReceipts,
  readTold,
  type SentDays,
  type SurveyIdentity,
  sameSurvey,
  type Told,
  type ToldSurvey,
  toldFile,
  writeReceipt,
  writeTold,
} from "./publications.js";
import { type ReadAnswers, readAnswers } from "./readAnswers.js";
import { resultsBeside, type WrittenResults, writtenResults } from "./resultsBeside.js";
import type { FeedbackCommandTexts } from "./texts.js";

/** A survey that is over. */
export interface ClosedSurvey extends LoadedPlan {
  readonly texts: FeedbackCommandTexts;
  readonly instrument: Instrument;
  readonly practice: FeedbackPractice;
  readonly form: FeedbackReadOptions["form"];
  readonly planFile: string;
  readonly identity: SurveyIdentity;
  /** Where it is remembered what has been told. */
  readonly files: StateFiles;
}

/** Whether the group has an end, after which it asks. */
export function asksOnce({ feedback: asked }: Group): boolean {
  return asked.askedOn !== undefined;
}

interface ToldOnce {
  readonly before: readonly Publication[];
  readonly read: ReadAnswers;
  readonly published: PublishedFeedback;
}

export interface TellOptions {
  /** A file of results that were told and are remembered no longer. */
  readonly recovered: string | undefined;
  /** Says what of the answers was not understood. Throws where nothing may follow from them. */
  readonly judge: (read: ReadAnswers) => Promise<ExitCode>;
}

/** What is told, and what is to be remembered of it. */
interface Telling extends ToldOnce {
  readonly lines: readonly string[];
  readonly kept: KeptDocument<Told>;
  /** What is remembered from now on; nothing where it is remembered already. */
  readonly told: Told | undefined;
  readonly survey: ToldSurvey;
}

/**
 * Tells a survey, unless it was told: then what was told, and new answers where there are enough that are surely new. Of
 * several who do so at once, one tells; the others see what that one told.
 */
export async function tellOnce(
  file: string,
  invocation: Invocation,
  survey: ClosedSurvey,
  { recovered, judge }: TellOptions,
): Promise<ToldOnce & { readonly exitCode: ExitCode }> {
  const { files, planFile } = survey;
  const first = await telling(file, invocation, survey, recovered);
  // Nothing is told of answers that were not understood.
  const exitCode = await judge(first.read);
  const done = first.told === undefined ? first : await files.alone("feedback", () => remembered(first));
  if (done.survey.publications.length > 0) await writeReceipt(planFile, done.survey);
  for (const line of done.lines) invocation.tell(line);
  return { ...done, exitCode };

  /** Nobody else tells while this is written. If somebody has since it was read, all is done anew from what they told. */
  async function remembered(before: Telling): Promise<Telling> {
    const isSame = isDeepStrictEqual((await readTold(files)).bytes, before.kept.bytes);
    // What was read from standard input cannot be read again.
    const now = isSame || file === "-" ? before : await telling(file, invocation, survey, recovered);
    if (now.told !== undefined) await writeTold(files, now.told, now.kept);
    return now;
  }
}

async function telling(
  file: string,
  invocation: Invocation,
  survey: ClosedSurvey,
  recovered: string | undefined,
): Promise<Telling> {
  const { group, practice, identity, files, planFile, texts } = survey;
  // What follows from a telling is read before what was told: somebody who tells just now writes it after that.
  const beside = await resultsBeside(planFile, group.id);
  const receipts = await readReceipts(planFile);
  const kept = await readTold(files);
  const told = await withRecovered(kept.content ?? { surveys: [] }, survey, recovered);
  refuseMissing(told, receipts, beside, survey);
  const same = sameSurvey(told, identity, asksOnce(group));
  const before = same?.publications ?? [];
  const elsewhere = before.length > 0 ? [] : toldElsewhere(told, receipts, survey);
  const { read, sent } = await answersIn(file, invocation, survey, { same, elsewhere });
  const last = elsewhere.toSorted((one, other) => (one.at < other.at ? 1 : -1))[0];
  if (last !== undefined && !read.isTimed) throw new Refusal(texts.noTimes);
  const published = areSurelyNew(before, read, practice)
    ? publishFeedback(before, read.later, practice, instantOf(invocation.now))
    : { publications: before, waiting: 0 };
  const isMore = published.publications !== before;
  const now: ToldSurvey = {
    ...identity,
    ...same,
    publications: published.publications,
    plan: group.id,
    sent: isMore ? daysOfBoth(same?.sent, sent) : same?.sent,
  };
  const isNews = isMore || recovered !== undefined;
  return {
    before,
    read,
    published,
    lines:
      last === undefined || read.earlier.answers === 0
        ? []
        : [texts.toldElsewhere(wallClock(new Date(last.at), group.schedule.timeZone).date)],
    kept,
    told: isNews ? { surveys: [...told.surveys.filter((each) => each !== same), now] } : undefined,
    survey: now,
  };
}

/** What was told, where it is remembered no longer but lies in a file of results. */
async function withRecovered(
  told: Told,
  { group, identity, texts }: ClosedSurvey,
  file: string | undefined,
): Promise<Told> {
  if (file === undefined) return told;
  const results = await writtenResults(file);
  if (results === undefined) throw new Refusal(texts.notResults(file));
  if (results.group !== group.id || results.audience !== identity.audience) throw new Refusal(texts.otherResults(file));
  const same = sameSurvey(told, identity, asksOnce(group));
  if (same !== undefined && same.publications.length >= results.publications.length) return told;
  const others = told.surveys.filter((each) => each !== same);
  return { surveys: [...others, { ...identity, ...same, publications: results.publications }] };
}

/** What was told and is remembered no longer would be told a second time. */
function refuseMissing(
  told: Told,
  receipts: readonly Receipt[],
  beside: readonly WrittenResults[],
  { group, identity, files, texts }: ClosedSurvey,
): void {
  const file = `${files.folder}/${toldFile}`;
  const own = told.surveys.filter(({ audience }) => audience === identity.audience);
  const missing = receipts
    .filter(({ plan, audience }) => plan === group.id && audience === identity.audience)
    .find(
      ({ season, tellings }) => !own.some((each) => each.season === season && each.publications.length >= tellings),
    );
  if (missing !== undefined)
    throw new Refusal(texts.toldMissing(file, wallClock(new Date(missing.at), group.schedule.timeZone).date));
  const times = new Set(own.flatMap(({ publications }) => publications.map(({ at }) => at)));
  const unknown = beside.find(
    ({ audience, publications }) => audience === identity.audience && publications.some(({ at }) => !times.has(at)),
  );
  if (unknown !== undefined) throw new Refusal(texts.resultsUnknown(unknown.file, file));
}

interface TellingElsewhere {
  readonly at: string;
  readonly sent?: SentDays | undefined;
}

/** What was told of the same people under another season, or of this plan's file by another id. */
function toldElsewhere(
  told: Told,
  receipts: readonly Receipt[],
  { group, identity, planFile }: ClosedSurvey,
): readonly TellingElsewhere[] {
  const { audience } = identity;
  const seasons = told.surveys
    .filter((each) => each.audience === audience && each.publications.length > 0)
    .map((each) => ({ at: lastTold(each), sent: each.sent }));
  const ids = receipts.filter(
    (each) => each.plan !== group.id && each.audience === audience && each.file === basename(planFile),
  );
  return [...seasons, ...ids];
}

/**
 * Whether the answers beyond those that were told are surely others. With times they are, as long as all that was told is
 * still among the earlier ones; without, only where the first answers of the file are those that were told.
 */
export function areSurelyNew(
  before: readonly Publication[],
  { earlier, isTimed }: ReadAnswers,
  practice: FeedbackPractice,
): boolean {
  const [first] = before;
  if (first === undefined) return true;
  if (earlier.answers < publishedAnswers(before)) return false;
  return isTimed || (before.length === 1 && isDeepStrictEqual(asWritten(scoreTally(earlier, practice)), first.results));
}

/** As it is when it has been written and read. */
function asWritten(results: FeedbackResults): unknown {
  return JSON.parse(JSON.stringify(results));
}

/** The answers, with the days from which to which those were sent that were not told yet. */
async function answersIn(
  file: string,
  { host }: Invocation,
  { group, words, instrument, practice, form }: ClosedSurvey,
  { same, elsewhere }: { readonly same: ToldSurvey | undefined; readonly elsewhere: readonly TellingElsewhere[] },
): Promise<{ readonly read: ReadAnswers; readonly sent: SentDays | undefined }> {
  const { timeZone } = group.schedule;
  const before = same?.publications ?? [];
  const last = before.at(-1)?.at;
  let sent: SentDays | undefined;
  const since = (moment: Instant) => {
    const day = wallClock(new Date(moment), timeZone).date;
    // What was told with a clock that was behind had been sent after it was told.
    const isLater =
      last === undefined
        ? !elsewhere.some((telling) => wasToldThen(telling, moment, day))
        : moment > last && (same?.sent === undefined || day > same.sent.to);
    if (isLater) sent = daysOfBoth(sent, { from: day, to: day });
    return isLater;
  };
  const reading = { instrument, language: words.language, timeZone, form, since };
  const read = await refusingTables(file, await textsOf("intake", words.language), () =>
    readAnswers(bytesOf(file, host, words.texts), reading, { practice, told: publishedAnswers(before) }),
  );
  return { read, sent: read.isTimed ? sent : undefined };
}

function wasToldThen({ at, sent }: TellingElsewhere, moment: string, day: string): boolean {
  return sent === undefined ? moment <= at : day >= sent.from && day <= sent.to;
}

function daysOfBoth(one: SentDays | undefined, other: SentDays | undefined): SentDays | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return { from: one.from < other.from ? one.from : other.from, to: one.to > other.to ? one.to : other.to };
}
