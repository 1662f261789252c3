import type { LocalDate, LocalTime, Weekday } from "@piiri/core";
import { type SessionWish, sessionEdits } from "@piiri/core/change";
import { editPlan } from "../editing/editPlan.js";
import type { EditingTexts } from "../editing/texts.js";
import type { LoadedPlan } from "../input/loadPlan.js";
import { sessionOf } from "../input/sessionOf.js";
import type { Invocation } from "../invocation.js";
import { type ExitCode, Refusal } from "../refusal.js";
import type { Declare } from "../usage/prepare.js";
import { date, time, weekday, wholeNumber } from "../usage/values.js";

interface Options {
  readonly session?: string;
  readonly to?: LocalDate;
  readonly time?: LocalTime;
  readonly following?: boolean;
  readonly weekday?: Weekday;
  readonly duration?: number;
  readonly place?: string;
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
    .option(`--weekday <${help.values.weekday}>`, takes.weekday, weekday("--weekday", words))
    .option(`--duration <${help.values.minutes}>`, takes.duration, wholeNumber("--duration", words))
    .option(`--place <${help.values.place}>`, takes.place)
    .option("--write", takes.write)
    .action(prepare(move));
};

async function move(invocation: Invocation, file: string, given: Options): Promise<ExitCode> {
  return await editPlan(invocation, file, given, (plan, texts) => {
    const wish = wishOf(plan, given, texts);
    return sessionEdits(plan.group, wish);
  });
}

/** A session that moves by itself or with those that follow, or what is otherwise from it on. */
function wishOf(plan: LoadedPlan, given: Options, texts: EditingTexts): SessionWish {
  const { following = false, duration, place } = given;
  const { key, local, status } = sessionOf(plan, given.session, "piiri move");
  const isOnwards = [given.weekday, duration, place].some((part) => part !== undefined);
  const asks = { help: "piiri move" };
  if (given.to === undefined && given.time === undefined && !isOnwards) throw new Refusal(texts.moveWhere, asks);
  if (isOnwards && !following) throw new Refusal(texts.onlyFollowing, asks);
  if (given.to !== undefined && given.weekday !== undefined) throw new Refusal(texts.dayOrWeekday, asks);
  if (status === "cancelled") throw new Refusal(texts.cancelledStays(key));
  const isAdded = plan.group.plan.sessions?.[key]?.added !== undefined;
  if (isOnwards && isAdded) throw new Refusal(texts.notInRhythm(key));
  if (isOnwards && given.to === undefined) {
    return { wish: "onwards", session: key, weekday: given.weekday, time: given.time, duration, place };
  }
  const to = { date: given.to ?? local.date, time: given.time ?? local.time };
  const onwards = { ...(duration !== undefined && { duration }), ...(place !== undefined && { place }) };
  return { wish: "move", session: key, ...to, following, onwards };
}
