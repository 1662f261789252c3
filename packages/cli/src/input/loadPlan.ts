import { type Group, type GroupPlan, type LocalDate, parsePlan, resolvePlan } from "@piiri/core";
import type { OwnPractice } from "@piiri/core/practice";
import type { YamlText } from "@piiri/core/yaml/usual";
import { err, ok, type Result } from "neverthrow";
import type { Invocation } from "../invocation.js";
import { keepInput } from "../output/keepFiles.js";
import { Refusal } from "../refusal.js";
import type { CommandWords } from "../texts/words.js";
import type { FaultyFile } from "./faultyFile.js";
import { checkAgain, problemReport } from "./problemReport.js";
import { readDocument } from "./readDocument.js";
import { tellOtherLanguage } from "./tellOtherLanguage.js";
import { wallClock } from "./wallClock.js";

/** A plan that can be worked with. */
export interface LoadedPlan {
  readonly file: string;
  /** In the language that was asked for, else the plan's, else the system's. */
  readonly words: CommandWords;
  readonly group: Group;
  /** By which rules it is looked at, where a practice has rules of its own. */
  readonly own: OwnPractice | undefined;
  /** The day where the group meets; not every command has a need of it. */
  readonly today: () => LocalDate;
  /** The text of the file, and where in it each thing is said. */
  readonly text: string;
  readonly locate: YamlText["locate"];
}

export interface LoadOptions {
  /** The last day up to which the sessions of a group without an end are dated. */
  readonly horizon?: LocalDate | undefined;
  /** Taken instead of the plan's own stage. */
  readonly stage?: Group["stage"] | undefined;
}

/** Reads a plan and dates its sessions; everything that is wrong comes at once. */
export async function loadPlan(
  invocation: Invocation,
  file: string,
  { horizon, stage }: LoadOptions = {},
): Promise<Result<LoadedPlan, FaultyFile>> {
  const { host, words, options, profile, now, own } = invocation;
  await keepInput(file, options.output, words.texts);
  const document = await readDocument(file, host, words, options.language !== undefined);
  if (document.isErr()) return err(document.error);
  const { data, words: ownWords, text, locate, faulty } = document.value;
  const resolved = parsePlan(data).andThen((plan) => {
    const today = () => wallClock(now, plan.schedule.timeZone ?? profile.timeZone.value).date;
    return resolvePlan(stage === undefined ? plan : { ...plan, stage }, profile, {
      ...(isOngoing(plan) && { today: today() }),
      ...(horizon && { horizon }),
      ...own,
    }).map((group) => ({ group, today }));
  });
  if (resolved.isErr()) return err(faulty(resolved.error));
  tellOtherLanguage(invocation, file, resolved.value.group);
  return ok({ file, own, words: ownWords, ...resolved.value, text, locate });
}

/** How far such a group's sessions are dated depends on the day. */
function isOngoing({ schedule }: GroupPlan): boolean {
  return "ongoing" in schedule && schedule.ongoing === true;
}

/** The same for a command that can do nothing without the plan: what is wrong is told, and the command ends. */
export async function requirePlan(invocation: Invocation, file: string, options?: LoadOptions): Promise<LoadedPlan> {
  const loaded = await loadPlan(invocation, file, options);
  if (loaded.isErr()) throw new Refusal(problemReport([loaded.error], invocation, checkAgain([loaded.error])));
  invocation.speak(loaded.value.words);
  return loaded.value;
}
