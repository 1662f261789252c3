import type { Group, Session } from "@piiri/core";
import { programme, timetable } from "@piiri/core/timetable";
import { requirePlan } from "../input/loadPlan.js";
import { sessionOf } from "../input/sessionOf.js";
import type { Invocation } from "../invocation.js";
import { asJson } from "../output/deliver.js";
import { pageFormats } from "../output/pageFormats.js";
import { deliverLegibly, pageIn, refuseOnTerminal } from "../output/pages.js";
import type { ExitCode } from "../refusal.js";
import type { AllWords } from "../texts/words.js";
import type { Declare } from "../usage/prepare.js";
import { oneOf } from "../usage/values.js";

const readers = ["facilitators", "participants"] as const;
const formats = [...pageFormats, "json"] as const;

interface Options {
  readonly session?: string;
  readonly for?: (typeof readers)[number];
  readonly format?: (typeof formats)[number];
}

export const declareAgenda: Declare = (command, words, prepare) => {
  const { help, commands } = words.texts;
  const { takes } = commands.agenda;
  command
    .argument(`<${help.plan}>`, takes.plan)
    .option(`--session <${help.values.session}>`, takes.session)
    .option(`--for <${readers.join("|")}>`, takes.for, oneOf("--for", readers, words))
    .option(`--format <${formats.join("|")}>`, takes.format, oneOf("--format", formats, words))
    .action(prepare(agenda));
};

async function agenda(
  invocation: Invocation,
  file: string,
  { session: wanted, for: reader = "facilitators", format = invocation.options.json ? "json" : "md" }: Options,
): Promise<ExitCode> {
  refuseOnTerminal(invocation, format);
  const plan = await requirePlan(invocation, file);
  const session = sessionOf(plan, wanted, "piiri agenda");
  const result =
    format === "json"
      ? asJson({ ...about(plan.group, session), rows: rowsFor[reader](plan.group, session) })
      : await pageIn(format, pageFor(reader, plan.group, await plan.words.all(), session));
  await deliverLegibly(invocation, result, plan.words.texts.commands.agenda.written);
  return 0;
}

function pageFor(reader: (typeof readers)[number], group: Group, words: AllWords, session: Session) {
  return ({ agendaPage, programmePage }: Pick<typeof import("@piiri/documents"), "agendaPage" | "programmePage">) =>
    (reader === "facilitators" ? agendaPage : programmePage)(group, session, words);
}

function about({ schedule }: Group, { key, number, of, theme, local, status }: Session) {
  return {
    key,
    number,
    of: of ?? null,
    theme: theme ?? null,
    localDate: local.date,
    timeZone: schedule.timeZone,
    status,
  };
}

const rowsFor = {
  facilitators: (group: Group, session: Session) =>
    timetable(group, session).map((row) => ({
      kind: row.kind,
      from: row.from,
      to: row.to,
      minutes: row.minutes,
      ...(row.kind === "segment" && {
        parts: row.segment.parts,
        title: row.segment.title ?? null,
        lead: row.lead?.name ?? null,
        exercise: row.segment.exercise ?? null,
      }),
    })),
  participants: (group: Group, session: Session) =>
    programme(group, session).map(({ segment, from }) => ({
      from: from ?? null,
      parts: segment.parts,
      title: segment.title ?? null,
      exercise: segment.exercise ?? null,
    })),
};
