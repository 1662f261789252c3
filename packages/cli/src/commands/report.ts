import { writeCsv } from "@piiri/adapters-forms";
import type { LocalDate } from "@piiri/core";
import { seasonReport } from "@piiri/core/report";
import { readResults } from "../feedback/readResults.js";
import { requirePlan } from "../input/loadPlan.js";
import { wallClock } from "../input/wallClock.js";
import type { Invocation } from "../invocation.js";
import { asJson } from "../output/deliver.js";
import { pageFormats } from "../output/pageFormats.js";
import { deliverLegibly, pageIn, refuseOnTerminal } from "../output/pages.js";
import type { ExitCode } from "../refusal.js";
import { textsOf } from "../texts/words.js";
import type { Declare } from "../usage/prepare.js";
import { date, oneOf, wholeNumber } from "../usage/values.js";

const formats = [...pageFormats, "csv", "json"] as const;

interface Options {
  readonly feedback?: string;
  readonly from?: LocalDate;
  readonly to?: LocalDate;
  readonly people?: number;
  readonly format?: (typeof formats)[number];
}

export const declareReport: Declare = (command, words, prepare) => {
  const { help, commands } = words.texts;
  const { takes } = commands.report;
  const { file, date: day, number } = help.values;
  command
    .argument(`<${help.plan}>`, takes.plan)
    .option(`--feedback <${file}>`, takes.feedback)
    .option(`--from <${day}>`, takes.from, date("--from", words))
    .option(`--to <${day}>`, takes.to, date("--to", words))
    .option(`--people <${number}>`, takes.people, wholeNumber("--people", words))
    .option(`--format <${formats.join("|")}>`, takes.format, oneOf("--format", formats, words))
    .action(prepare(report));
};

async function report(invocation: Invocation, file: string, given: Options): Promise<ExitCode> {
  const { format = invocation.options.json ? "json" : "md", from, to, people } = given;
  refuseOnTerminal(invocation, format);
  const { group, words } = await requirePlan(invocation, file, to === undefined ? {} : { horizon: to });
  const today = wallClock(invocation.now, group.schedule.timeZone).date;
  const told = seasonReport(group, { today, from, to, people });
  const feedback =
    given.feedback === undefined
      ? undefined
      : await readResults(invocation, given.feedback, await textsOf("feedback", words.language));
  const result = await made();
  await deliverLegibly(invocation, result, words.texts.commands.report.written);
  return 0;

  async function made(): Promise<string | Uint8Array> {
    if (format === "json") return asJson({ ...told, ...(feedback !== undefined && { feedback }) });
    const all = await words.all();
    if (format !== "csv") return await pageIn(format, ({ reportPage }) => reportPage(group, told, all, feedback));
    const { reportPage } = await import("@piiri/documents");
    const facts = reportPage(group, told, all, feedback).blocks.flatMap((block) =>
      block.kind === "facts" ? block.facts : [],
    );
    return writeCsv([facts.map(([name]) => name), facts.map(([, value]) => value)]);
  }
}
