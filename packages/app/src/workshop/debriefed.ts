import { debriefLines, readDebriefs } from "@piiri/adapters-forms";
import type { Language } from "@piiri/core";
import { bytesOfFile } from "./bytesOfFile.js";
import { formWordsIn } from "./formWords.js";
import { groupOf, type PlanAt } from "./reading.js";
import { today } from "./today.js";

export interface DebriefedRequest extends PlanAt {
  readonly language: Language;
  readonly file: File;
  /** Shows what facilitators wrote in their own words. */
  readonly openAnswers: boolean;
}

/** What the facilitators' debriefs came to, in lines to read; nothing where the file has no such answers. */
export async function debriefed(request: DebriefedRequest): Promise<readonly string[] | undefined> {
  const group = groupOf(request);
  if (group === undefined) return undefined;
  const { language, file, openAnswers } = request;
  const [own, ...others] = await Promise.all([language, "fi", "sv", "en"].map((each) => formWordsIn(each as Language)));
  if (own === undefined) return undefined;
  const read = await readDebriefs(bytesOfFile(file), [own, ...others]);
  return read.match(
    (debriefs) => debriefLines(group, debriefs, own, { today: today(request.today), openAnswers }),
    () => undefined,
  );
}
