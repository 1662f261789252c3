import { basename, dirname, join } from "node:path";
import type { Group } from "@piiri/core";
import { type FeedbackAudience, feedbackAudiences, type Instrument, type Publication } from "@piiri/core/feedback";
import { type DocumentKind, type KeptDocument, readKept, type StateFiles, writeKept } from "@piiri/core/keeping";
import { nodeFiles } from "../keeping/nodeFiles.js";

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

/** That something has been told of a survey: kept apart from what was told, so that what is missing is missed. */
export interface Receipt {
  readonly plan: string;
  readonly audience: FeedbackAudience;
  readonly season?: string | undefined;
  /** The name of the plan's file, by which it is known where its id was changed. */
  readonly file?: string | undefined;
  readonly tellings: number;
  readonly sent?: SentDays | undefined;
  /** When something was told last. */
  readonly at: string;
}

interface Receipts {
  readonly receipts: readonly Receipt[];
}

/** In the folder of a group's state. */
export const toldFile = "feedback.json";
/** In the folder `.piiri` itself, beside the folders of all groups. */
const receiptsFile = "feedback-told.json";

const toldKind: DocumentKind<Told> = { name: "feedback", schema: 1, content: toldIn };
const receiptsKind: DocumentKind<Receipts> = { name: "feedback-told", schema: 1, content: receiptsIn };

/** What has been told; nothing where there is no file. */
export async function readTold(files: StateFiles): Promise<KeptDocument<Told>> {
  return await readKept(files, toldFile, toldKind);
}

export async function writeTold(files: StateFiles, told: Told, before: KeptDocument<Told>): Promise<void> {
  await writeKept(files, toldFile, toldKind, told, before);
}

/** What makes a survey of a group the one that it is. */
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

/** That something was told, of all groups whose plans lie in a folder. */
export async function readReceipts(planFile: string): Promise<readonly Receipt[]> {
  const { content } = await readKept(folderOf(planFile), receiptsFile, receiptsKind);
  return content?.receipts ?? [];
}

/** Remembers apart from what was told that something was. */
export async function writeReceipt(planFile: string, { publications, ...survey }: ToldSurvey): Promise<void> {
  const { plan, audience, season } = survey;
  const file = planFile === "-" ? undefined : basename(planFile);
  const receipt: Receipt = {
    plan,
    audience,
    ...(season !== undefined && { season }),
    ...(file !== undefined && { file }),
    tellings: publications.length,
    ...(survey.sent !== undefined && { sent: survey.sent }),
    at: lastTold({ publications }),
  };
  const files = folderOf(planFile);
  await files.alone("feedback-told", async () => {
    const before = await readKept(files, receiptsFile, receiptsKind);
    const receipts = before.content?.receipts ?? [];
    const others = receipts.filter((each) => !isSame(each, receipt));
    const known = receipts.find((each) => isSame(each, receipt));
    // Somebody else may have told more since.
    const isBehind = known !== undefined && known.tellings > receipt.tellings;
    if (known?.file === file && (isBehind || known?.tellings === receipt.tellings)) return;
    const now = isBehind ? { ...known, ...(file !== undefined && { file }) } : receipt;
    await writeKept(files, receiptsFile, receiptsKind, { receipts: [...others, now] }, before);
  });
}

function isSame(one: Receipt, other: Receipt): boolean {
  return one.plan === other.plan && one.audience === other.audience && one.season === other.season;
}

function folderOf(planFile: string): StateFiles {
  return nodeFiles(join(planFile === "-" ? "." : dirname(planFile), ".piiri"), { within: 1 });
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

function areDaysOrNothing(data: unknown): data is SentDays | undefined {
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

function receiptsIn(data: unknown): Receipts | undefined {
  const { receipts } = isRecord(data) ? data : { receipts: undefined };
  return Array.isArray(receipts) && receipts.every(isReceipt) ? { receipts } : undefined;
}

function isReceipt(data: unknown): data is Receipt {
  if (!isRecord(data)) return false;
  const { plan, audience, season, file, tellings, at } = data;
  return (
    typeof plan === "string" &&
    isAudience(audience) &&
    isTextOrNothing(season) &&
    isTextOrNothing(file) &&
    typeof tellings === "number" &&
    areDaysOrNothing(data["sent"]) &&
    typeof at === "string"
  );
}

function isTextOrNothing(value: unknown): value is string | undefined {
  return value === undefined || typeof value === "string";
}

function isAudience(value: unknown): value is FeedbackAudience {
  return (feedbackAudiences as readonly unknown[]).includes(value);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
