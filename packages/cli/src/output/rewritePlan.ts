import { readFile } from "node:fs/promises";
import { editPlanText, type PlanTextChange } from "@piiri/core/yaml";
import { utf16Encoding } from "../input/readText.js";
import { Refusal } from "../refusal.js";
import type { Texts } from "../texts/texts.js";
import { writeFileAtomically } from "./writeFileAtomically.js";

/** A plan's file, and the text that was read from it. */
interface ReadPlan {
  readonly file: string;
  readonly text: string;
}

/** What a plan's file holds, and what it is to hold. */
export interface Rewriting {
  /** What was read of it: it is not what is there now where somebody has changed it meanwhile, so that nothing is written over. */
  readonly was: Uint8Array;
  readonly becomes: Uint8Array;
}

/**
 * Changes a plan's file where it has to be changed and leaves every other byte as it is. A file that has changed since it
 * was read is not written over: what was to be written is put beside it.
 *
 * @throws KeepingError `changed-meanwhile`
 */
export async function rewritePlan(plan: ReadPlan, changes: readonly PlanTextChange[], texts: Texts): Promise<void> {
  const { was, becomes } = await rewritten(plan, changes, texts);
  await writeFileAtomically(plan.file, becomes, texts, { was });
}

/** The file's bytes with the changes, and nothing written. */
export async function rewritten(
  { file, text }: ReadPlan,
  changes: readonly PlanTextChange[],
  texts: Texts,
): Promise<Rewriting> {
  const bytes = await readFile(file).catch(() => undefined);
  const encoding = bytes && utf16Encoding(bytes);
  const written = bytes && new TextDecoder(encoding ?? "utf-8", { ignoreBOM: true }).decode(bytes);
  const isAsRead = written?.replace(/^\ufeff/, "") === text;
  const edited = editPlanText(isAsRead ? written : text, changes);
  if (edited.isErr()) throw new Refusal(texts.files.notEditable(file, changesAsWritten(changes)));
  return {
    was: isAsRead && bytes !== undefined ? bytes : Buffer.from(text, "utf8"),
    becomes: encoded(edited.value, encoding),
  };
}

/** Changes as a person would write them by hand. */
export function changesAsWritten(changes: readonly PlanTextChange[]): readonly string[] {
  return changes.map((change) => {
    const place = change.path.slice(1);
    if ("remove" in change) return `${place}: –`;
    return `${place}: ${typeof change.value === "object" ? JSON.stringify(change.value) : change.value}`;
  });
}

function encoded(text: string, encoding: ReturnType<typeof utf16Encoding>): Uint8Array {
  if (encoding === undefined) return Buffer.from(text, "utf8");
  const units = Buffer.from(text, "utf16le");
  return encoding === "utf-16be" ? units.swap16() : units;
}
