import type { Instant, LocalDate } from "@piiri/core";
import {
  type CalendarMode,
  type CalendarOptions,
  type CalendarView,
  tellCalendarProblem,
  toCalendar,
} from "@piiri/core/ical";
import { requirePlan } from "../input/loadPlan.js";
import type { Invocation } from "../invocation.js";
import { deliver } from "../output/deliver.js";
import { type ExitCode, Refusal } from "../refusal.js";
import type { Declare } from "../usage/prepare.js";
import { date, oneOf } from "../usage/values.js";

const views = ["participants", "facilitators", "public"] as const satisfies readonly CalendarView[];
const modes = ["events", "rule"] as const satisfies readonly CalendarMode[];

interface Options {
  readonly for?: CalendarView;
  readonly link?: string;
  readonly mode?: CalendarMode;
  readonly horizon?: LocalDate;
}

export const declareCalendar: Declare = (command, words, prepare) => {
  const { help, commands } = words.texts;
  const { takes } = commands.calendar;
  command
    .argument(`<${help.plan}>`, takes.plan)
    .option(`--for <${views.join("|")}>`, takes.for, oneOf("--for", views, words))
    .option(`--link <${help.values.link}>`, takes.link)
    .option(`--mode <${modes.join("|")}>`, takes.mode, oneOf("--mode", modes, words))
    .option(`--horizon <${help.values.date}>`, takes.horizon, date("--horizon", words))
    .action(prepare(calendar));
};

async function calendar(
  invocation: Invocation,
  file: string,
  { for: view, link, mode, horizon }: Options,
): Promise<ExitCode> {
  const { words, options, now } = invocation;
  const { usage } = words.texts;
  if (view === undefined) throw new Refusal(usage.missingOption("--for", views), { help: "piiri calendar" });
  if (options.json) throw new Refusal(usage.jsonIsNotFor, { help: "piiri calendar" });
  const { group, words: ownWords } = await requirePlan(invocation, file, { horizon });
  const all = await ownWords.all();
  const written = toCalendar(group, all, {
    view,
    joinUrl: link,
    mode,
    now: `${now.toISOString().slice(0, 19)}Z` as Instant,
  } as CalendarOptions);
  if (written.isErr()) throw new Refusal(tellCalendarProblem(written.error, all));
  await deliver(invocation, written.value, ownWords.texts.commands.calendar.written, { isPrivate: link !== undefined });
  return 0;
}
