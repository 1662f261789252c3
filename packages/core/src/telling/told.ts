import { type FeedbackAudience, feedbackAudiences, type Instrument, type Publication } from "../feedback/index.js";
import type { Group } from "../group/index.js";
import { type DocumentKind, type KeptDocument, readKept, type StateFiles, writeKept } from "../keeping/index.js";
import { isRecord } from "../kernel/index.js";

/** What makes a survey the same one: whose it is, who was asked, in which season, when, and what. */
export interface SurveyIdentity {
  readonly plan: string;
  readonly audience: FeedbackAudience;
  /** Of a group that asks again and again. */
  readonly season?: string | undefined;
  readonly askedOn?: string | undefined;
  readonly questions?: readonly string[] | undefined;
}

/** From which day to which answers were sent that have been told: local ISO dates. Of no answer it is kept when it was sent. */
export interface SentDays {
  readonly from: string;
  readonly to: string;
}

/** A survey of which something has been told. Results name nobody, and no answer follows from them, so they may lie there. */
export interface ToldSurvey extends SurveyIdentity {
  /** Not known where the export told no times, and of what the first releases told. */
  readonly sent?: SentDays | undefined;
  readonly publications: readonly Publication[];
}

/** What has been told of a group's surveys. */
export interface Told {
  readonly surveys: readonly ToldSurvey[];
}

/** In the folder of a group's state. */
export const toldFile = "feedback.json";
const toldKind: DocumentKind<Told> = { name: "feedback", schema: 1, content: toldIn };

/**
 * What has been told of a group's surveys, of whatever release; no content where there is no file, since nothing was told.
 *
 * @param files the state of the group: the folder `.piiri/<id>` beside its plan
 * @throws KeepingError where `feedback.json` is damaged, has a second version, or a later release wrote it
 *
 * @example
 * ```ts
 * import { memoryFiles } from "@piiri/core/keeping";
 * import { readTold } from "@piiri/core/telling";
 *
 * (await readTold(memoryFiles())).content; // => undefined
 * ```
 */
export async function readTold(files: StateFiles): Promise<KeptDocument<Told>> {
  return await readKept(files, toldFile, toldKind);
}

export async function writeTold(files: StateFiles, told: Told, before: KeptDocument<Told>): Promise<void> {
  await writeKept(files, toldFile, toldKind, told, before);
}

/**
 * What makes a survey of a group the one that it is, so that it is known again when it is to be told. A season is given for a
 * group that asks again and again.
 *
 * @example
 * ```ts
 * import { resolvePlanOrThrow } from "@piiri/core";
 * import { feedbackInstrument } from "@piiri/core/feedback";
 * import { goodPlans } from "@piiri/core/rule-examples";
 * import { surveyIdentity } from "@piiri/core/telling";
 *
 * const group = resolvePlanOrThrow(goodPlans["open-meetings"]);
 * const { audience, season } = surveyIdentity(group, feedbackInstrument(group), "spring-2027");
 * [audience, season]; // => ["participants", "spring-2027"]
 * ```
 */
export function surveyIdentity(
  { id, feedback }: Group,
  instrument: Instrument,
  season: string | undefined,
): SurveyIdentity {
  return {
    plan: id,
    audience: instrument.audience,
    ...(season !== undefined && { season }),
    ...(feedback.askedOn !== undefined && { askedOn: feedback.askedOn }),
    questions: [...instrument.scaled.map((item) => item.id), ...instrument.open],
  };
}

/**
 * Which of the surveys that were told is this one. A group that asks once has one survey of those who were asked, whatever
 * day now stands in its plan and whatever season it was told under; another has one in each season.
 *
 * @example
 * ```ts
 * import { sameSurvey } from "@piiri/core/telling";
 *
 * const asked = { plan: "walkers", audience: "participants" } as const;
 * const told = { surveys: [{ ...asked, season: "spring-2027", publications: [] }] };
 * sameSurvey(told, { ...asked, season: "autumn-2027" }, true)?.season; // => "spring-2027"
 * sameSurvey(told, { ...asked, season: "autumn-2027" }, false); // => undefined
 * ```
 */
export function sameSurvey(
  { surveys }: Told,
  { audience, season }: SurveyIdentity,
  asksOnce: boolean,
): ToldSurvey | undefined {
  const own = surveys.filter((survey) => survey.audience === audience);
  const found = own.find((survey) => survey.season === season);
  return found ?? (asksOnce ? own.toSorted((one, other) => (lastTold(one) < lastTold(other) ? 1 : -1))[0] : undefined);
}

/** When something was told of a survey last. */
export function lastTold({ publications }: Pick<ToldSurvey, "publications">): string {
  return publications.at(-1)?.at ?? "";
}

/** Also as the first releases wrote it: by who was asked, and the day or the season. */
function toldIn(data: unknown): Told | undefined {
  if (!isRecord(data)) return undefined;
  const { surveys } = data;
  if (Array.isArray(surveys)) return surveys.every(isSurvey) ? { surveys } : undefined;
  const all = Object.entries(data).map(([key, publications]) => earlySurvey(key, publications));
  return all.every((survey) => survey !== undefined) ? { surveys: all } : undefined;
}

function earlySurvey(key: string, publications: unknown): ToldSurvey | undefined {
  const [audience, when] = key.split(" ");
  if (!isAudience(audience) || when === undefined || !arePublications(publications)) return undefined;
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(when);
  const isSeason = !isDay && when !== "all";
  // The folder says whose it is.
  return { plan: "", audience, ...(isDay && { askedOn: when }), ...(isSeason && { season: when }), publications };
}

function isSurvey(data: unknown): data is ToldSurvey {
  if (!isRecord(data)) return false;
  const { plan, audience, season, publications } = data;
  return (
    typeof plan === "string" &&
    isAudience(audience) &&
    isTextOrNothing(season) &&
    areDaysOrNothing(data["sent"]) &&
    arePublications(publications)
  );
}

export function areDaysOrNothing(data: unknown): data is SentDays | undefined {
  return data === undefined || (isRecord(data) && typeof data["from"] === "string" && typeof data["to"] === "string");
}

export function arePublications(data: unknown): data is readonly Publication[] {
  return Array.isArray(data) && data.every(isPublication);
}

function isPublication(data: unknown): data is Publication {
  if (!isRecord(data) || typeof data["at"] !== "string" || !isRecord(data["results"])) return false;
  const { answers, items } = data["results"];
  return typeof answers === "number" && Array.isArray(items);
}

export function isTextOrNothing(value: unknown): value is string | undefined {
  return value === undefined || typeof value === "string";
}

export function isAudience(value: unknown): value is FeedbackAudience {
  return (feedbackAudiences as readonly unknown[]).includes(value);
}
