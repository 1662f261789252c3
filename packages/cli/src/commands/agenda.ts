import { type Group, programme, type Session, timetable } from "@piiri/core";
import type { Page } from "@piiri/documents";
import { type LoadedPlan, requirePlan } from "../input/loadPlan.js";
import type { Invocation } from "../invocation.js";
import { asJson, deliver } from "../output/deliver.js";
import { legible } from "../output/legible.js";
import { type ExitCode, Refusal } from "../refusal.js";
import type { Declare } from "../usage/prepare.js";
import { oneOf } from "../usage/values.js";

const readers = ["facilitators", "participants"] as const;
const formats = ["md", "html", "docx", "json"] as const;

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
  const { host, options, words } = invocation;
  const isForTerminal = host.output.isTerminal && (options.output === undefined || options.output === "-");
  if (format === "docx" && isForTerminal) throw new Refusal(words.texts.agenda.wordNeedsFile);
  const plan = await requirePlan(invocation, file);
  const session = sessionOf(plan, wanted);
  const result =
    format === "json"
      ? asJson({ ...about(plan.group, session), rows: rowsFor[reader](plan.group, session) })
      : await document(format, reader, plan, session);
  await deliver(
    invocation,
    isForTerminal && typeof result === "string" ? legible(result) : result,
    plan.words.texts.written.agenda,
  );
  return 0;
}

/** The session with a key or a number; where there is only one, it need not be said. */
function sessionOf({ group: { sessions }, words: { texts } }: LoadedPlan, wanted: string | undefined): Session {
  const keys = sessions.map(({ key }) => key);
  const [first, second] = sessions;
  if (wanted === undefined) {
    if (first !== undefined && second === undefined) return first;
    throw new Refusal(texts.agenda.chooseSession(keys), { help: "piiri agenda" });
  }
  const session =
    sessions.find(({ key }) => key === wanted) ?? sessions.find(({ number }) => `${number}` === wanted.trim());
  if (session === undefined) throw new Refusal(texts.agenda.unknownSession(wanted, keys));
  return session;
}

/** Making documents takes longer to load than everything else here. */
async function document(
  format: "md" | "html" | "docx",
  reader: (typeof readers)[number],
  { group, words: { catalogue } }: LoadedPlan,
  session: Session,
): Promise<string | Uint8Array> {
  const { agendaPage, programmePage, toDocx, toHtml, toMarkdown } = await import("@piiri/documents");
  const page: Page = (reader === "facilitators" ? agendaPage : programmePage)(group, session, catalogue);
  if (format === "md") return toMarkdown(page);
  return format === "html" ? toHtml(page) : toDocx(page);
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
      }),
    })),
  participants: (group: Group, session: Session) =>
    programme(group, session).map(({ segment, from }) => ({
      from: from ?? null,
      parts: segment.parts,
      title: segment.title ?? null,
    })),
};
