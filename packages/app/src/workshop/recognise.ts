import { tableKind } from "@piiri/adapters-forms";
import { type FeedbackAudience, feedbackInstrument } from "@piiri/core/feedback";
import { messageKinds } from "@piiri/core/messages";
import { readYaml } from "@piiri/core/yaml";
import { mostOfPlan } from "../measures.js";
import { bytesOfFile } from "./bytesOfFile.js";
import { type PlanAt, readOnly } from "./reading.js";

/** What a file is: a plan, a form file, what the command remembers of offers, or one of the tables with people. */
export type GivenKind =
  | "plan"
  | "form"
  | "texts"
  | "journal"
  | "tip"
  | "told"
  | "results"
  | "registrations"
  | "events"
  | "attendance"
  | "feedback"
  | "mail"
  | "other";

export interface RecogniseRequest {
  readonly file: File;
  /** The plan that lies open, whose survey the file may be the answers to. */
  readonly plan: PlanAt | undefined;
}

/** Nothing of a file that is none of these. */
export async function recognise({ file, plan }: RecogniseRequest): Promise<GivenKind | undefined> {
  const name = file.name.toLowerCase();
  if (name.endsWith(".jsonl.tip")) return "tip";
  if (name.endsWith(".jsonl")) return "journal";
  if (name.endsWith(".eml")) return "mail";
  if (/\.(ya?ml|json)$/.test(name)) return await writtenKind(file);
  const group = plan && readOnly(plan);
  const audiences: readonly FeedbackAudience[] = ["participants", "facilitators"];
  const instruments = group === undefined ? [] : audiences.map((audience) => feedbackInstrument(group, audience));
  return await tableKind(bytesOfFile(file), instruments).unwrapOr(undefined);
}

/**
 * A form file says which column is which, own texts say what messages say; state of surveys says what was told, results say what they were. Any other text of
 * this kind is a plan, or told as one.
 */
async function writtenKind(file: File): Promise<"form" | "texts" | "told" | "results" | "plan"> {
  if (file.size > mostOfPlan) return "plan";
  const read = readYaml(await file.text());
  const data = read.isOk() ? read.value.data : undefined;
  if (typeof data !== "object" || data === null || "format" in data) return "plan";
  if ("piiri" in data && (data.piiri === "feedback" || data.piiri === "feedback-told")) return "told";
  if ("publications" in data && "group" in data) return "results";
  if (messageKinds.some((kind) => kind in data)) return "texts";
  return "columns" in data ? "form" : "plan";
}
