import type { LocalDate } from "@piiri/core";
import { type LoadedPlan, requirePlan } from "../input/loadPlan.js";
import { wallClock } from "../input/wallClock.js";
import type { Invocation } from "../invocation.js";
import { asJson, deliver } from "../output/deliver.js";
import { table } from "../output/table.js";
import type { ExitCode } from "../refusal.js";
import type { Declare } from "../usage/prepare.js";
import { date } from "../usage/values.js";

interface Options {
  readonly horizon?: LocalDate;
}

export const declareSessions: Declare = (command, words, prepare) => {
  const { help, commands } = words.texts;
  command
    .argument(`<${help.plan}>`, commands.sessions.takes.plan)
    .option(`--horizon <${help.values.date}>`, commands.sessions.takes.horizon, date("--horizon", words))
    .action(prepare(sessions));
};

async function sessions(invocation: Invocation, file: string, { horizon }: Options): Promise<ExitCode> {
  const plan = await requirePlan(invocation, file, { horizon });
  const result = invocation.options.json ? asJson(forPrograms(plan)) : forPeople(plan);
  await deliver(invocation, result, plan.words.texts.commands.sessions.written);
  return 0;
}

function forPrograms({ group }: LoadedPlan): unknown {
  return group.sessions.map(({ key, number, of, theme, start, end, local, status }) => ({
    key,
    number,
    of: of ?? null,
    theme: theme ?? null,
    start,
    end,
    localDate: local.date,
    localTime: local.time,
    timeZone: group.schedule.timeZone,
    status,
  }));
}

function forPeople({ group, words: { catalogue, texts } }: LoadedPlan): string {
  const { dates, sessionStatus, holidays } = catalogue;
  const names: Readonly<Record<string, string>> = holidays;
  return table(
    group.sessions.map(({ key, number, local, end, theme, status, movedFrom, holiday }) => [
      `${number}`,
      key,
      dates.date(local.date),
      span(dates.time(local.time), dates.time(wallClock(new Date(end), group.schedule.timeZone).time)),
      theme ?? "",
      status === "moved" && movedFrom !== undefined
        ? texts.sessions.moved(sessionStatus.moved, dates.dateTime(movedFrom.date, movedFrom.time))
        : sessionStatus[status],
      holiday === undefined ? "" : (names[holiday.id] ?? holiday.name ?? ""),
    ]),
  );
}

/** klo 18.00–20.00: the second time without the word before it. */
function span(from: string, to: string): string {
  return `${from}–${to.replace(/^\D+/, "")}`;
}
