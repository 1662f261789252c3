import type { CountedFeedback } from "@piiri/adapters-forms";
import { exitOfReading } from "../reading/exitOfReading.js";
import { type ExitCode, Refusal } from "../refusal.js";
import type { CommandWords } from "../texts/words.js";
import type { FeedbackCommandTexts } from "./texts.js";

/**
 * What the command ends with, from what was read; to be called before anything is told. What is told is told once, so a scale
 * that has to be asked for ends it here, with how to say what its steps are.
 */
export async function exitOfAnswers(
  file: string,
  { recognised, counts }: CountedFeedback,
  {
    words,
    texts,
    questionOf,
    isStrict,
  }: {
    readonly words: CommandWords;
    readonly texts: FeedbackCommandTexts;
    readonly questionOf: (id: string) => string;
    readonly isStrict: boolean | undefined;
  },
): Promise<ExitCode> {
  const unclear = recognised?.unclear ?? [];
  if (unclear.length > 0) {
    const asked = unclear.map(({ id, doubt, labels }) => texts.unclear(questionOf(id), doubt, labels));
    throw new Refusal([`${file}:`, ...asked, texts.howToSayScale].join("\n"));
  }
  // What another sheet holds may be answers too.
  const unclearRows = (counts.unclear ?? 0) + (recognised?.sheet?.unread ?? []).length;
  const files = [{ file, counts: { ...counts, unclear: unclearRows }, takesForm: true }];
  return await exitOfReading(files, { language: words.language, isStrict });
}
