import { readingOutcome } from "@piiri/adapters-forms";
import { type ReadFile, unusableSentences } from "@piiri/adapters-forms/intake";
import type { Language } from "@piiri/core";
import { type ExitCode, Refusal } from "../refusal.js";
import { textsOf } from "../texts/words.js";

/**
 * What a command that reads files ends with: 0 where every row was understood, 1 where some are told and the rest is used.
 * Where nothing may follow from a file it ends here, with 2: what was seen is told, and how to go on. To be called before
 * anything is written or shown.
 */
export async function exitOfReading(
  files: readonly ReadFile[],
  { language, isStrict = false }: { readonly language: Language; readonly isStrict?: boolean | undefined },
): Promise<ExitCode> {
  let exitCode: ExitCode = 0;
  for (const read of files) {
    if (readingOutcome(read.counts) === "unusable") throw new Refusal(await whatWasSeen(read, language));
    if (readingOutcome(read.counts, { isStrict }) === "unusable") {
      throw new Refusal((await textsOf("reading", language)).strict);
    }
    if (readingOutcome(read.counts) === "partly") exitCode = 1;
  }
  return exitCode;
}

async function whatWasSeen(read: ReadFile, language: Language): Promise<string> {
  const texts = await textsOf("reading", language);
  return [...unusableSentences(read, texts), ...(read.takesForm === true ? [texts.orForm] : [])].join(" ");
}
