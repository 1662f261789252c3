import { type LocalDate, type LocalTime, meetsAgain } from "@piiri/core";
import { sessionEdits } from "@piiri/core/change";
import { editPlan } from "../editing/editPlan.js";
import type { Invocation } from "../invocation.js";
import { type ExitCode, Refusal } from "../refusal.js";
import type { Declare } from "../usage/prepare.js";
import { date, time } from "../usage/values.js";

interface Options {
  readonly date?: LocalDate;
  readonly time?: LocalTime;
  readonly write?: boolean;
}

export const declareAdd: Declare = (command, words, prepare) => {
  const { help, commands } = words.texts;
  const { takes } = commands.add;
  command
    .argument(`<${help.plan}>`, takes.plan)
    .option(`--date <${help.values.date}>`, takes.date, date("--date", words))
    .option(`--time <${help.values.time}>`, takes.time, time("--time", words))
    .option("--write", takes.write)
    .action(prepare(add));
};

async function add(invocation: Invocation, file: string, given: Options): Promise<ExitCode> {
  return await editPlan(invocation, file, given, ({ group }, texts) => {
    if (!meetsAgain(group)) throw new Refusal(texts.notASeries);
    if (given.date === undefined) throw new Refusal(texts.addWhen, { help: "piiri add" });
    return sessionEdits(group, { wish: "add", date: given.date, time: given.time });
  });
}
