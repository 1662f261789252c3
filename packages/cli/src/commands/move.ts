import type { LocalDate, LocalTime } from "@piiri/core";
import { sessionEdits } from "@piiri/core/change";
import { editPlan } from "../editing/editPlan.js";
import { sessionOf } from "../input/sessionOf.js";
import type { Invocation } from "../invocation.js";
import { type ExitCode, Refusal } from "../refusal.js";
import type { Declare } from "../usage/prepare.js";
import { date, time } from "../usage/values.js";

interface Options {
  readonly session?: string;
  readonly to?: LocalDate;
  readonly time?: LocalTime;
  readonly following?: boolean;
  readonly write?: boolean;
}

export const declareMove: Declare = (command, words, prepare) => {
  const { help, commands } = words.texts;
  const { takes } = commands.move;
  command
    .argument(`<${help.plan}>`, takes.plan)
    .option(`--session <${help.values.session}>`, takes.session)
    .option(`--to <${help.values.date}>`, takes.to, date("--to", words))
    .option(`--time <${help.values.time}>`, takes.time, time("--time", words))
    .option("--following", takes.following)
    .option("--write", takes.write)
    .action(prepare(move));
};

async function move(invocation: Invocation, file: string, given: Options): Promise<ExitCode> {
  return await editPlan(invocation, file, given, (plan, texts) => {
    const { key, local, status } = sessionOf(plan, given.session, "piiri move");
    if (given.to === undefined && given.time === undefined) throw new Refusal(texts.moveWhere, { help: "piiri move" });
    if (status === "cancelled") throw new Refusal(texts.cancelledStays(key));
    const to = { date: given.to ?? local.date, time: given.time ?? local.time };
    return sessionEdits(plan.group, { wish: "move", session: key, ...to, following: given.following === true });
  });
}
