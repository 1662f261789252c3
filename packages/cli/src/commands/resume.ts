import type { LocalDate } from "@piiri/core";
import { sessionEdits } from "@piiri/core/change";
import { editPlan } from "../editing/editPlan.js";
import type { Invocation } from "../invocation.js";
import { type ExitCode, Refusal } from "../refusal.js";
import type { Declare } from "../usage/prepare.js";
import { date } from "../usage/values.js";

interface Options {
  readonly from?: LocalDate;
  readonly write?: boolean;
}

export const declareResume: Declare = (command, words, prepare) => {
  const { help, commands } = words.texts;
  const { takes } = commands.resume;
  command
    .argument(`<${help.plan}>`, takes.plan)
    .option(`--from <${help.values.date}>`, takes.from, date("--from", words))
    .option("--write", takes.write)
    .action(prepare(resume));
};

async function resume(invocation: Invocation, file: string, { from, write }: Options): Promise<ExitCode> {
  return await editPlan(invocation, file, { write }, ({ group }, texts) => {
    if (from === undefined) throw new Refusal(texts.resumeWhen, { help: "piiri resume" });
    if (group.schedule.breaks.every(({ to }) => to !== undefined)) throw new Refusal(texts.noOpenPause);
    return sessionEdits(group, { wish: "resume", date: from });
  });
}
