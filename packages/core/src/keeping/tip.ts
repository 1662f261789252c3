import { KeepingError } from "./keepingError.js";
import type { JournalContent } from "./parseJournal.js";
import type { StateFiles } from "./stateFiles.js";
import { bytesOf, jsonIn, textOf } from "./text.js";

/**
 * Where it stands how far a journal had come: written after each line, so that the journal is never behind it.
 *
 * @example
 * ```ts
 * import { tipOf } from "@piiri/core/keeping";
 *
 * tipOf("offers.jsonl"); // => "offers.jsonl.tip"
 * ```
 */
export function tipOf(journal: string): string {
  return `${journal}.tip`;
}

/** The check of a journal's last line as it was known; undefined where there is none. */
export async function readTip(files: StateFiles, journal: string): Promise<string | undefined> {
  const bytes = await files.read(tipOf(journal));
  if (bytes === undefined) return undefined;
  const { check } = (jsonIn(textOf(bytes)) ?? {}) as { readonly check?: unknown };
  if (typeof check !== "string") throw new KeepingError(`${files.folder}/${tipOf(journal)}`, { code: "damaged" });
  return check;
}

export async function writeTip(files: StateFiles, journal: string, check: string): Promise<void> {
  await files.replace(tipOf(journal), bytesOf(`${JSON.stringify({ check })}\n`));
}

/** After which line a journal has lost what it had; undefined where it has all. */
export function cutShortAfter(
  { checks, chained }: Pick<JournalContent<unknown>, "checks" | "chained">,
  tip: string | undefined,
): number | undefined {
  // What the first releases wrote has no tip, and a beginning is written before its tip.
  const isWhole = tip === undefined ? chained <= 1 : checks.includes(tip);
  return isWhole ? undefined : checks.length;
}
