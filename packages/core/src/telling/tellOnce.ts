import {
  type FeedbackPractice,
  type Publication,
  type PublishedFeedback,
  publishedAnswers,
  publishFeedback,
} from "../feedback/index.js";
import type { Group } from "../group/index.js";
import type { KeptDocument, StateFiles } from "../keeping/index.js";
import { type Instant, isSameData, type LocalDate } from "../kernel/index.js";
import { dayOf } from "./dayOf.js";
import { type Receipt, readReceipts, writeReceipt } from "./receipts.js";
import { areSurelyNew, type CountedAnswers } from "./surelyNew.js";
import { TellingError } from "./tellingError.js";
import {
  lastTold,
  readTold,
  type SentDays,
  type SurveyIdentity,
  sameSurvey,
  type Told,
  type ToldSurvey,
  writeTold,
} from "./told.js";
import type { WrittenResults } from "./writtenResults.js";

/** A survey that is over, and where it is remembered what was told of it. */
export interface SurveyToTell {
  readonly group: Group;
  readonly practice: FeedbackPractice;
  readonly identity: SurveyIdentity;
  /** The state of the group: the folder `.piiri/<id>` beside its plan. */
  readonly files: StateFiles;
  /** The folder `.piiri` itself. */
  readonly shared: StateFiles;
  /** The name of the plan's file, without a folder; none where it was read from elsewhere. */
  readonly planFile: string | undefined;
}

/** What is needed to tell a survey. */
export interface Telling<Read extends CountedAnswers> {
  readonly now: Instant;
  /**
   * Reads the answers. `since` says of each whether it was sent after what was told; of an export without times, so many of
   * the first were told.
   */
  readonly read: (since: (sent: Instant) => boolean, told: number) => Promise<Read>;
  /** Whether they can be read a second time. */
  readonly canReadAgain: boolean;
  /** Says what of the answers was not understood. Throws where nothing may follow from them: then nothing is told. */
  readonly judge: (read: Read) => Promise<void> | void;
  /** Results that lie beside the plan, so that what is no longer remembered is missed. */
  readonly beside: () => Promise<readonly WrittenResults[]>;
  /** Results that were told and are remembered no longer. */
  readonly recovered?: WrittenResults | undefined;
}

/** What is told of a survey. */
export interface ToldOnce<Read extends CountedAnswers> {
  /** What had been told before. */
  readonly before: readonly Publication[];
  readonly read: Read;
  readonly published: PublishedFeedback;
  /** The day on which answers among these were told under another season, or another id of the plan. */
  readonly elsewhere: LocalDate | undefined;
}

/** What is told, and what is to be remembered of it. */
interface Worked<Read extends CountedAnswers> extends ToldOnce<Read> {
  readonly kept: KeptDocument<Told>;
  /** What is remembered from now on; nothing where it is remembered already. */
  readonly told: Told | undefined;
  readonly survey: ToldSurvey;
}

/**
 * Tells a survey, unless it was told: then what was told, and new answers where there are enough that are surely new. Of
 * several who do so at once, one tells; the others see what that one told.
 *
 * @throws TellingError where something would be told a second time, or might; KeepingError of the state
 *
 * @example
 * ```ts
 * import { type Instant, resolvePlanOrThrow } from "@piiri/core";
 * import { FeedbackTally, feedbackInstrument, feedbackPracticeOf } from "@piiri/core/feedback";
 * import { memoryFiles } from "@piiri/core/keeping";
 * import { goodPlans } from "@piiri/core/rule-examples";
 * import { surveyIdentity, tellOnce } from "@piiri/core/telling";
 *
 * const group = resolvePlanOrThrow(goodPlans["closed-group"]);
 * const instrument = feedbackInstrument(group);
 * const tally = () => new FeedbackTally(instrument, 100);
 * const told = await tellOnce(
 *   {
 *     group, practice: feedbackPracticeOf(group), identity: surveyIdentity(group, instrument, undefined),
 *     files: memoryFiles(), shared: memoryFiles(), planFile: "walkers.yaml",
 *   },
 *   {
 *     now: "2027-06-01T09:00:00Z" as Instant, canReadAgain: true, judge: () => undefined, beside: async () => [],
 *     read: async () => ({ earlier: tally(), later: tally(), isTimed: true }),
 *   },
 * );
 * told.published; // => { publications: [], waiting: 0 }
 * ```
 */
export async function tellOnce<Read extends CountedAnswers>(
  survey: SurveyToTell,
  telling: Telling<Read>,
): Promise<ToldOnce<Read>> {
  const { files, shared, planFile } = survey;
  const first = await worked(survey, telling);
  await telling.judge(first.read);
  const done = first.told === undefined ? first : await files.alone("feedback", () => remembered(first));
  if (done.survey.publications.length > 0) await writeReceipt(shared, done.survey, planFile);
  const { before, read, published, elsewhere } = done;
  return { before, read, published, elsewhere };

  /** Nobody else tells while this is written. If somebody has since it was read, all is done anew from what they told. */
  async function remembered(former: Worked<Read>): Promise<Worked<Read>> {
    const isAsBefore = isSameData((await readTold(files)).bytes, former.kept.bytes);
    const now = isAsBefore || !telling.canReadAgain ? former : await worked(survey, telling);
    if (now.told !== undefined) await writeTold(files, now.told, now.kept);
    return now;
  }
}

async function worked<Read extends CountedAnswers>(
  survey: SurveyToTell,
  telling: Telling<Read>,
): Promise<Worked<Read>> {
  const { group, practice, identity, files, shared } = survey;
  // What follows from a telling is read before what was told: somebody who tells just now writes it after that.
  const beside = await telling.beside();
  const receipts = await readReceipts(shared);
  const kept = await readTold(files);
  const told = withRecovered(kept.content ?? { surveys: [] }, survey, telling.recovered);
  refuseMissing(told, receipts, beside, survey);
  const same = sameSurvey(told, identity, asksOnce(group));
  const before = same?.publications ?? [];
  const elsewhere = before.length > 0 ? [] : toldElsewhere(told, receipts, survey);
  const { read, sent } = await answersIn(survey, telling, { same, elsewhere });
  const last = elsewhere.toSorted((one, other) => (one.at < other.at ? 1 : -1))[0];
  if (last !== undefined && !read.isTimed) throw new TellingError({ code: "no-times" });
  const published = areSurelyNew(before, read, practice)
    ? publishFeedback(before, read.later, practice, telling.now)
    : { publications: before, waiting: 0 };
  const isMore = published.publications !== before;
  const now: ToldSurvey = {
    ...identity,
    ...same,
    publications: published.publications,
    plan: group.id,
    sent: isMore ? daysOfBoth(same?.sent, sent) : same?.sent,
  };
  const isNews = isMore || telling.recovered !== undefined;
  return {
    before,
    read,
    published,
    elsewhere: last === undefined || read.earlier.answers === 0 ? undefined : dayOf(last.at, group),
    kept,
    told: isNews ? { surveys: [...told.surveys.filter((each) => each !== same), now] } : undefined,
    survey: now,
  };
}

/**
 * Whether the group has an end, after which it asks.
 *
 * @example
 * ```ts
 * import { resolvePlanOrThrow } from "@piiri/core";
 * import { goodPlans } from "@piiri/core/rule-examples";
 * import { asksOnce } from "@piiri/core/telling";
 *
 * asksOnce(resolvePlanOrThrow(goodPlans["closed-group"])); // => true
 * ```
 */
export function asksOnce({ feedback: asked }: Group): boolean {
  return asked.askedOn !== undefined;
}

/** What was told, where it is remembered no longer but lies in a file of results. */
function withRecovered(told: Told, { group, identity }: SurveyToTell, results: WrittenResults | undefined): Told {
  if (results === undefined) return told;
  if (results.group !== group.id || results.audience !== identity.audience)
    throw new TellingError({ code: "other-results" });
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
  { group, identity }: SurveyToTell,
): void {
  const own = told.surveys.filter(({ audience }) => audience === identity.audience);
  const missing = receipts
    .filter(({ plan, audience }) => plan === group.id && audience === identity.audience)
    .find(
      ({ season, tellings }) => !own.some((each) => each.season === season && each.publications.length >= tellings),
    );
  if (missing !== undefined) throw new TellingError({ code: "missing", on: dayOf(missing.at, group) });
  const times = new Set(own.flatMap(({ publications }) => publications.map(({ at }) => at)));
  const unknown = beside.find(
    ({ audience, publications }) => audience === identity.audience && publications.some(({ at }) => !times.has(at)),
  );
  if (unknown !== undefined) throw new TellingError({ code: "results-unknown", file: unknown.file });
  // The plan itself may say it, also where nothing lies beside it.
  const { toldOn } = group.feedback;
  if (toldOn !== undefined && told.surveys.length === 0) throw new TellingError({ code: "missing", on: toldOn });
}

interface TellingElsewhere {
  readonly at: string;
  readonly sent?: SentDays | undefined;
}

/** What was told of the same people under another season, or of this plan's file by another id. */
function toldElsewhere(
  told: Told,
  receipts: readonly Receipt[],
  { group, identity, planFile }: SurveyToTell,
): readonly TellingElsewhere[] {
  const { audience } = identity;
  const seasons = told.surveys
    .filter((each) => each.audience === audience && each.publications.length > 0)
    .map((each) => ({ at: lastTold(each), sent: each.sent }));
  const ids = receipts.filter(
    (each) => each.plan !== group.id && each.audience === audience && planFile !== undefined && each.file === planFile,
  );
  return [...seasons, ...ids];
}

/** The answers, with the days from which to which those were sent that were not told yet. */
async function answersIn<Read extends CountedAnswers>(
  { group }: SurveyToTell,
  { read: readAnswers }: Telling<Read>,
  { same, elsewhere }: { readonly same: ToldSurvey | undefined; readonly elsewhere: readonly TellingElsewhere[] },
): Promise<{ readonly read: Read; readonly sent: SentDays | undefined }> {
  const before = same?.publications ?? [];
  const last = before.at(-1)?.at;
  let sent: SentDays | undefined;
  const since = (moment: Instant) => {
    const day = dayOf(moment, group);
    // What was told with a clock that was behind had been sent after it was told.
    const isLater =
      last === undefined
        ? !elsewhere.some((telling) => wasToldThen(telling, moment, day))
        : moment > last && (same?.sent === undefined || day > same.sent.to);
    if (isLater) sent = daysOfBoth(sent, { from: day, to: day });
    return isLater;
  };
  const read = await readAnswers(since, publishedAnswers(before));
  return { read, sent: read.isTimed ? sent : undefined };
}

function wasToldThen({ at, sent }: TellingElsewhere, moment: string, day: string): boolean {
  return sent === undefined ? moment <= at : day >= sent.from && day <= sent.to;
}

function daysOfBoth(one: SentDays | undefined, other: SentDays | undefined): SentDays | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return { from: one.from < other.from ? one.from : other.from, to: one.to > other.to ? one.to : other.to };
}
