import { basename, dirname, join } from "node:path";
import { type CountedFeedback, countFeedbackOrThrow, type FeedbackReadOptions } from "@piiri/adapters-forms";
import type { Instrument } from "@piiri/core/feedback";
import {
  type SurveyToTell,
  TellingError,
  type ToldOnce,
  tellOnce,
  toldFile,
  type WrittenResults,
} from "@piiri/core/telling";
import { instantOf } from "../input/instantOf.js";
import type { LoadedPlan } from "../input/loadPlan.js";
import { bytesOf } from "../intake/bytesOf.js";
import { refusingTables } from "../intake/refusingTables.js";
import type { Invocation } from "../invocation.js";
import { nodeFiles } from "../keeping/nodeFiles.js";
import { type ExitCode, Refusal } from "../refusal.js";
import { textsOf } from "../texts/words.js";
import { resultsBeside, writtenResults } from "./resultsBeside.js";
import type { FeedbackCommandTexts } from "./texts.js";

/** A survey that is over. */
export interface ClosedSurvey extends LoadedPlan, Omit<SurveyToTell, "group" | "shared" | "planFile"> {
  readonly texts: FeedbackCommandTexts;
  readonly instrument: Instrument;
  readonly form: FeedbackReadOptions["form"];
  /** Where the plan lies, as it was given. */
  readonly plan: string;
}

interface TellOptions {
  /** A file of results that were told and are remembered no longer. */
  readonly recovered: string | undefined;
  /** Says what of the answers was not understood. Throws where nothing may follow from them. */
  readonly judge: (read: CountedFeedback) => Promise<ExitCode>;
}

/** Tells a survey once, of an export that lies in a file. */
export async function tellClosed(
  file: string,
  invocation: Invocation,
  survey: ClosedSurvey,
  { recovered, judge }: TellOptions,
): Promise<ToldOnce<CountedFeedback> & { readonly exitCode: ExitCode }> {
  const { host, words: spoken, now, tell } = invocation;
  const { group, practice, instrument, words, form, plan, texts } = survey;
  const language = words.language;
  let exitCode: ExitCode = 0;
  const told = await refusing(survey, recovered, async () =>
    tellOnce(
      { ...survey, shared: sharedState(plan), planFile: plan === "-" ? undefined : basename(plan) },
      {
        now: instantOf(now),
        // What was read from standard input cannot be read again.
        canReadAgain: file !== "-",
        read: async (since, toldBefore) => {
          const reading = { instrument, language, timeZone: group.schedule.timeZone, form, since };
          return await refusingTables(file, await textsOf("intake", language), () =>
            countFeedbackOrThrow(bytesOf(file, host, spoken.texts), reading, { practice, told: toldBefore }),
          );
        },
        judge: async (read) => {
          exitCode = await judge(read);
        },
        beside: () => resultsBeside(plan, group.id),
        recovered: recovered === undefined ? undefined : await recoveredIn(recovered, texts),
      },
    ),
  );
  if (told.elsewhere !== undefined) tell(texts.toldElsewhere(told.elsewhere));
  return { ...told, exitCode };
}

/** Beside the folders of all groups whose plans lie there. */
function sharedState(plan: string) {
  return nodeFiles(join(plan === "-" ? "." : dirname(plan), ".piiri"), { within: 1 });
}

async function recoveredIn(file: string, texts: FeedbackCommandTexts): Promise<WrittenResults> {
  const results = await writtenResults(file);
  if (results === undefined) throw new Refusal(texts.notResults(file));
  return results;
}

/** Says in words why nothing is told. */
async function refusing<Value>(
  { files, texts }: ClosedSurvey,
  recovered: string | undefined,
  tell: () => Promise<Value>,
): Promise<Value> {
  try {
    return await tell();
  } catch (error) {
    if (!(error instanceof TellingError)) throw error;
    const { problem } = error;
    const file = `${files.folder}/${toldFile}`;
    switch (problem.code) {
      case "missing":
        throw new Refusal(texts.toldMissing(file, problem.on), { cause: error });
      case "results-unknown":
        throw new Refusal(texts.resultsUnknown(problem.file, file), { cause: error });
      case "other-results":
        throw new Refusal(texts.otherResults(recovered ?? ""), { cause: error });
      case "no-times":
        throw new Refusal(texts.noTimes, { cause: error });
    }
  }
}
