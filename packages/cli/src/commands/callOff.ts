import { sessionEdits } from "@piiri/core/change";
import { editPlan } from "../editing/editPlan.js";
import { sessionOf } from "../input/sessionOf.js";
import type { Declare } from "../usage/prepare.js";

interface Options {
  readonly session?: string;
  readonly write?: boolean;
}

export const declareCancel = declareCallOff("cancel");
export const declarePostpone = declareCallOff("postpone");

/** A session that is not held: at all, or not yet. */
function declareCallOff(wish: "cancel" | "postpone"): Declare {
  return (command, words, prepare) => {
    const { help, commands } = words.texts;
    const { takes } = commands[wish];
    command
      .argument(`<${help.plan}>`, takes.plan)
      .option(`--session <${help.values.session}>`, takes.session)
      .option("--write", takes.write)
      .action(
        prepare(async (invocation, file: string, given: Options) => {
          return await editPlan(invocation, file, given, (plan) => {
            const { key } = sessionOf(plan, given.session, `piiri ${wish}`);
            return sessionEdits(plan.group, { wish, session: key });
          });
        }),
      );
  };
}
