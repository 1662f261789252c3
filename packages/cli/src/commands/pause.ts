import { type LocalDate, meetsAgain, tellProblem } from "@piiri/core";
import { sessionEdits } from "@piiri/core/change";
import { editPlan } from "../editing/editPlan.js";
import type { Invocation } from "../invocation.js";
import { type ExitCode, Refusal } from "../refusal.js";
import type { Declare } from "../usage/prepare.js";
import { date } from "../usage/values.js";

interface Options {
  readonly from?: LocalDate;
  readonly to?: LocalDate;
  readonly write?: boolean;
}

export const declarePause: Declare = (command, words, prepare) => {
  const { help, commands } = words.texts;
  const { takes } = commands.pause;
  command
    .argument(`<${help.plan}>`, takes.plan)
    .option(`--from <${help.values.date}>`, takes.from, date("--from", words))
    .option(`--to <${help.values.date}>`, takes.to, date("--to", words))
    .option("--write", takes.write)
    .action(prepare(pause));
};

async function pause(invocation: Invocation, file: string, { from, to, write }: Options): Promise<ExitCode> {
  return await editPlan(invocation, file, { write }, ({ group, words }, texts) => {
    if (!meetsAgain(group)) throw new Refusal(texts.notASeries);
    if (from === undefined) throw new Refusal(texts.pauseWhen, { help: "piiri pause" });
    if (to !== undefined && to < from) {
      const problem = { code: "ends-before-it-begins", path: "", data: { from, to } } as const;
      throw new Refusal(tellProblem(problem, words.catalogue.problems));
    }
    return sessionEdits(group, { wish: "skip", from, to });
  });
}
