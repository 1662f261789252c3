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

/**
 * Changes a plan's file where it has to be changed and leaves every other byte as it is. A file that has changed since it
 * was read is not written over: what was to be written is put beside it.
 *
 * @throws KeepingError `changed-meanwhile`
 */
export async function rewritePlan(
  { file, text }: ReadPlan,
  changes: readonly PlanTextChange[],
  texts: Texts,
): Promise<void> {
  const bytes = await readFile(file).catch(() => undefined);
  const encoding = bytes && utf16Encoding(bytes);
  const written = bytes && new TextDecoder(encoding ?? "utf-8", { ignoreBOM: true }).decode(bytes);
  const isAsRead = written?.replace(/^\ufeff/, "") === text;
  const edited = editPlanText(isAsRead ? written : text, changes);
  if (edited.isErr()) {
    const wanted = changes.map((change) => `${change.path.slice(1)}: ${"value" in change ? change.value : ""}`);
    throw new Refusal(texts.files.notEditable(file, wanted));
  }
  // It is not what is there now, so that nothing is written over, and both versions are told.
  const was = isAsRead ? bytes : Buffer.from(text, "utf8");
  await writeFileAtomically(file, encoded(edited.value, encoding), texts, { was });
}

function encoded(text: string, encoding: ReturnType<typeof utf16Encoding>): Uint8Array {
  if (encoding === undefined) return Buffer.from(text, "utf8");
  const units = Buffer.from(text, "utf16le");
  return encoding === "utf-16be" ? units.swap16() : units;
}
