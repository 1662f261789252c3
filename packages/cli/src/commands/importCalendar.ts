import { randomUUID } from "node:crypto";
import { parsePlan, resolvePlan, tellPlacedProblem } from "@piiri/core";
import { draftFromSeries, type SeriesKind, seriesKinds, writeDraft } from "@piiri/core/draft";
import { fromRRule, tellLeftOut, tellRRuleProblem } from "@piiri/core/rrule";
import { fileName } from "../input/faultyFile.js";
import { quoted } from "../input/problemReport.js";
import { readText } from "../input/readText.js";
import { wallClock } from "../input/wallClock.js";
import type { Invocation } from "../invocation.js";
import { asJson, deliver } from "../output/deliver.js";
import { type ExitCode, Refusal } from "../refusal.js";
import type { Declare } from "../usage/prepare.js";
import { oneOf, wholeNumber } from "../usage/values.js";

interface Options {
  readonly deliveryFormat?: SeriesKind;
  readonly series?: number;
}

export const declareImport: Declare = (command, words, prepare) => {
  const { help, commands } = words.texts;
  const { takes } = commands.import;
  command
    .argument(`<${help.calendar}>`, takes.calendar)
    .option(
      `--delivery-format <${seriesKinds.join("|")}>`,
      takes.deliveryFormat,
      oneOf("--delivery-format", seriesKinds, words),
    )
    .option(`--series <${help.values.number}>`, takes.series, wholeNumber("--series", words))
    .action(prepare(importCalendar));
};

async function importCalendar(
  invocation: Invocation,
  calendar: string,
  { deliveryFormat: kind, series }: Options,
): Promise<ExitCode> {
  const { words, profile, now, tell, options } = invocation;
  const all = await words.all();
  const text = await textOf(invocation, calendar);
  const imported = fromRRule(text, { timeZone: profile.timeZone.value, series });
  if (imported.isErr()) throw new Refusal(tellRRuleProblem(imported.error, all));
  const plan = parsePlan(draftFromSeries(imported.value, profile, all, { kind, key: randomUUID() }));
  const { date: today } = wallClock(now, profile.timeZone.value);
  const group = plan.andThen((parsed) => resolvePlan(parsed, profile, { today, ...invocation.own }));
  if (group.isErr()) throw new Refusal(group.error.map((problem) => tellPlacedProblem(problem, all)).join("\n"));
  const result = options.json ? asJson(group.value.plan) : writeDraft(group.value, all);
  await deliver(invocation, result, (file) => words.texts.commands.import.written(file, `piiri check ${quoted(file)}`));
  const left = tellLeftOut(imported.value.left, all);
  if (left.length > 0) tell(all.imported.leftOut(left));
  return 0;
}

async function textOf({ host, words }: Invocation, file: string): Promise<string> {
  const read = await readText(file, host);
  if ("text" in read) return read.text;
  const { problem } = read;
  const { catalogue, texts } = words;
  throw new Refusal(
    problem === "not-text" ? catalogue.problems[problem]({}) : texts.files[problem](fileName(file, texts)),
  );
}
