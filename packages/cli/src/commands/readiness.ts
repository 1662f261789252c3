import { reviewGroup } from "@piiri/core";
import {
  type Readiness,
  readiness as readinessOf,
  type StatedConditionId,
  statedConditionIds,
} from "@piiri/core/readiness";
import { type LoadedPlan, requirePlan } from "../input/loadPlan.js";
import type { Invocation } from "../invocation.js";
import { asJson } from "../output/deliver.js";
import { pageFormats } from "../output/pageFormats.js";
import { deliverLegibly, pageIn, refuseOnTerminal, styleOfResult } from "../output/pages.js";
import { findingWithoutSecrets } from "../readiness/findingWithoutSecrets.js";
import { jsonReadiness } from "../readiness/jsonReadiness.js";
import { textReadiness } from "../readiness/textReadiness.js";
import type { ExitCode } from "../refusal.js";
import { rulesOf } from "../rules/rulesOf.js";
import type { Declare } from "../usage/prepare.js";
import { listOf, oneOf } from "../usage/values.js";

const formats = ["text", "json", ...pageFormats] as const;
type Format = (typeof formats)[number];

interface Options {
  readonly format?: Format;
  readonly known?: readonly StatedConditionId[];
}

export const declareReadiness: Declare = (command, words, prepare) => {
  const { help, commands } = words.texts;
  const { takes } = commands.readiness;
  command
    .argument(`<${help.plan}>`, takes.plan)
    .option(`--format <${formats.join("|")}>`, takes.format, oneOf("--format", formats, words))
    .option(`--known <${help.values.id}>`, takes.known, listOf(oneOf("--known", statedConditionIds, words)))
    .action(prepare(readiness));
};

async function readiness(invocation: Invocation, file: string, given: Options): Promise<ExitCode> {
  const { format = invocation.options.json ? "json" : "text", known } = given;
  refuseOnTerminal(invocation, format);
  const plan = await requirePlan(invocation, file);
  const rules = rulesOf(invocation);
  const published = { ...plan.group, stage: "published" } as const;
  const findings = reviewGroup(published, { rules }).map(findingWithoutSecrets);
  const result = await inForm(format, plan, readinessOf(plan.group, { rules, findings, known }), invocation);
  await deliverLegibly(invocation, result, plan.words.texts.commands.readiness.written);
  const now = reviewGroup(plan.group, { rules });
  return now.some(({ severity }) => severity === "error") ? 1 : 0;
}

async function inForm(
  format: Format,
  { group, words }: LoadedPlan,
  result: Readiness,
  invocation: Invocation,
): Promise<string | Uint8Array> {
  const all = await words.all();
  if (format === "json") return asJson(jsonReadiness(result, all));
  if (format === "text") return textReadiness(result, all, styleOfResult(invocation));
  return pageIn(format, ({ readinessPage }) => readinessPage(group, result, all));
}
