import { blueprintLines, formBlueprint, readTimes } from "@piiri/adapters-forms";
import type { Language } from "@piiri/core";
import { bytesOfFile } from "./bytesOfFile.js";
import { formWordsIn } from "./formWords.js";
import { groupOf, type PlanAt } from "./reading.js";
import { wordsIn } from "./words.js";

/** The questions of a poll of times, to make in whichever tool one has. */
export async function timesForm(
  request: PlanAt & { readonly language: Language },
): Promise<readonly string[] | undefined> {
  const group = groupOf(request);
  if (group === undefined) return undefined;
  const words = await formWordsIn(request.language);
  return blueprintLines(formBlueprint("times", group, words), words.forms);
}

/** How many answered, and how many each time suits that suits anybody, the best first. */
export interface TimesCounted {
  readonly answers: number;
  readonly times: readonly { readonly time: string; readonly suits: number }[];
  /** The rows in which not all was understood. */
  readonly unclear: readonly number[];
}

/** What a poll came to; nothing where the file has no such answers. */
export async function timesCounted({
  file,
  language,
}: {
  readonly file: File;
  readonly language: Language;
}): Promise<TimesCounted | undefined> {
  const { weekdays, dayParts } = (await wordsIn(language)).dates;
  const read = await readTimes(bytesOfFile(file));
  return read.match(
    ({ answers, times, unclear }) => ({
      answers,
      unclear,
      times: times
        .filter(({ suits }) => suits > 0)
        .map(({ weekday, part, suits }) => ({ time: `${weekdays[weekday]}, ${dayParts[part]}`, suits })),
    }),
    () => undefined,
  );
}
