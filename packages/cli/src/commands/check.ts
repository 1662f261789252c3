import type { FaultyFile } from "../input/faultyFile.js";
import { loadPlan } from "../input/loadPlan.js";
import { checkAgain, problemReport } from "../input/problemReport.js";
import type { Invocation } from "../invocation.js";
import { asJson, deliver } from "../output/deliver.js";
import { styleFor } from "../output/style.js";
import type { ExitCode } from "../refusal.js";
import { githubReport } from "../review/githubReport.js";
import { jsonReport } from "../review/jsonReport.js";
import { type Checked, type ReviewedPlan, reviewPlan } from "../review/reviewPlan.js";
import { textReport } from "../review/textReport.js";
import type { Declare } from "../usage/prepare.js";
import { oneOf, wholeNumber } from "../usage/values.js";

interface Options {
  readonly as?: "published";
  readonly format?: Format;
  readonly maxWarnings?: number;
}

const formats = ["text", "json", "sarif", "github"] as const;
type Format = (typeof formats)[number];

export const declareCheck: Declare = (command, words, prepare) => {
  const { help, commands } = words.texts;
  const { takes } = commands.check;
  command
    .argument(`<${help.plans}>`, takes.plans)
    .option("--as <published>", takes.as, oneOf("--as", ["published"], words))
    .option(`--format <${formats.join("|")}>`, takes.format, oneOf("--format", formats, words))
    .option(`--max-warnings <${help.values.number}>`, takes.maxWarnings, wholeNumber("--max-warnings", words))
    .action(prepare(check));
};

async function check(
  invocation: Invocation,
  files: readonly string[],
  { as, format, maxWarnings }: Options,
): Promise<ExitCode> {
  const checked: Checked[] = [];
  for (const file of files) checked.push((await loadPlan(invocation, file, { stage: as })).map(reviewPlan));
  const faulty = checked.flatMap((one) => (one.isErr() ? [one.error] : []));
  const plans = checked.flatMap((one) => (one.isOk() ? [one.value] : []));
  const result = await inForm(format ?? (invocation.options.json ? "json" : "text"), checked, plans, invocation);
  if (faulty.length > 0) return refuse(invocation, result, faulty);
  const [one, ...others] = plans.map(({ words }) => words);
  if (one !== undefined && others.every(({ language }) => language === one.language)) invocation.speak(one);
  await deliver(invocation, result, invocation.spoken().texts.commands.check.written);
  return judge(plans, maxWarnings, invocation);
}

async function inForm(
  format: Format,
  checked: readonly Checked[],
  plans: readonly ReviewedPlan[],
  invocation: Invocation,
): Promise<string> {
  const { host, options } = invocation;
  if (format === "json") return asJson(jsonReport(checked));
  if (format === "github") return githubReport(checked);
  if (format === "sarif") {
    const { sarifReport } = await import("../review/sarifReport.js");
    return asJson(sarifReport(checked, invocation));
  }
  const isShown = options.output === undefined && host.output.isTerminal;
  return textReport(plans, styleFor(isShown, options.color !== false, host.environment));
}

/** On a wrong input no file is written; what is on stdout is a report, not a product. */
function refuse(invocation: Invocation, result: string, faulty: readonly FaultyFile[]): ExitCode {
  const { host, words, options, tell } = invocation;
  if (options.output === undefined || options.output === "-") host.output.write(result);
  tell(problemReport(faulty, invocation, checkAgain(faulty)));
  if (options.output !== undefined && options.output !== "-") tell(words.texts.files.notWritten(options.output));
  return 2;
}

function judge(plans: readonly ReviewedPlan[], maxWarnings: number | undefined, { words, tell }: Invocation): ExitCode {
  const severities = plans.flatMap(({ findings }) => findings.map(({ severity }) => severity));
  const warnings = severities.filter((severity) => severity === "warning").length;
  const isTooMany = maxWarnings !== undefined && warnings > maxWarnings;
  const { texts } = (plans.length === 1 ? plans[0]?.words : undefined) ?? words;
  if (isTooMany) tell(texts.check.tooManyWarnings(warnings, maxWarnings));
  return isTooMany || severities.includes("error") ? 1 : 0;
}
