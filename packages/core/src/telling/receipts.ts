import type { FeedbackAudience } from "../feedback/index.js";
import { type DocumentKind, readKept, type StateFiles, writeKept } from "../keeping/index.js";
import { isRecord } from "../kernel/index.js";
import { areDaysOrNothing, isAudience, isTextOrNothing, lastTold, type SentDays, type ToldSurvey } from "./told.js";

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

/** In the folder `.piiri` itself, beside the folders of all groups. */
export const receiptsFile = "feedback-told.json";

const receiptsKind: DocumentKind<Receipts> = { name: "feedback-told", schema: 1, content: receiptsIn };

/** That something was told, of all groups whose plans lie in a folder. */
export async function readReceipts(files: StateFiles): Promise<readonly Receipt[]> {
  const { content } = await readKept(files, receiptsFile, receiptsKind);
  return content?.receipts ?? [];
}

/** Remembers apart from what was told that something was. */
export async function writeReceipt(
  files: StateFiles,
  { publications, ...survey }: ToldSurvey,
  file: string | undefined,
): Promise<void> {
  const { plan, audience, season } = survey;
  const receipt: Receipt = {
    plan,
    audience,
    ...(season !== undefined && { season }),
    ...(file !== undefined && { file }),
    tellings: publications.length,
    ...(survey.sent !== undefined && { sent: survey.sent }),
    at: lastTold({ publications }),
  };
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
