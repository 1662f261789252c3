import type { Result } from "neverthrow";
import { type FaultyFile, fileName } from "../input/faultyFile.js";
import { type LoadedPlan, loadPlan } from "../input/loadPlan.js";
import { checkAgain, problemReport } from "../input/problemReport.js";
import type { Invocation } from "../invocation.js";
import { asJson, deliver } from "../output/deliver.js";
import type { ExitCode } from "../refusal.js";
import type { Declare } from "../usage/prepare.js";
import { oneOf, wholeNumber } from "../usage/values.js";

interface Options {
  readonly as?: "published";
  readonly format?: Format;
  readonly maxWarnings?: number;
}

const formats = ["text", "json"] as const;
type Format = (typeof formats)[number];

/** What the check of one file came to: a plan that is in order, or what is wrong with it. */
type Checked = Result<LoadedPlan, FaultyFile>;

export const declareCheck: Declare = (command, words, prepare) => {
  const { help, commands } = words.texts;
  const { takes } = commands.check;
  command
    .argument(`<${help.plans}>`, takes.plans)
    .option("--as <published>", takes.as, oneOf("--as", ["published"], words))
    .option("--format <text|json>", takes.format, oneOf("--format", formats, words))
    .option(`--max-warnings <${help.values.number}>`, takes.maxWarnings, wholeNumber("--max-warnings", words))
    .action(prepare(check));
};

async function check(invocation: Invocation, files: readonly string[], { as, format }: Options): Promise<ExitCode> {
  const checked: Checked[] = [];
  for (const file of files) checked.push(await loadPlan(invocation, file, { stage: as }));
  const faulty = checked.flatMap((one) => (one.isErr() ? [one.error] : []));
  const isJson = (format ?? (invocation.options.json ? "json" : "text")) === "json";
  const result = isJson ? asJson(checked.map(forPrograms)) : checked.map(forPeople).join("");
  const { host, words, options, tell } = invocation;
  if (faulty.length === 0) {
    await deliver(invocation, result, words.texts.written.check);
    return 0;
  }
  // On a wrong input no file is written; what is on stdout is a report, not a product.
  if (options.output === undefined || options.output === "-") host.output.write(result);
  tell(problemReport(faulty, invocation, checkAgain(faulty)));
  if (options.output !== undefined && options.output !== "-") tell(words.texts.files.notWritten(options.output));
  return 2;
}

function forPrograms(checked: Checked): unknown {
  return checked.match(
    ({ file }) => ({ file, findings: [], problems: [] }),
    ({ file, problems }) => ({
      file,
      findings: [],
      problems: problems.map(({ code, path, position: { line, column }, message }) => ({
        code,
        path,
        line,
        column,
        message,
      })),
    }),
  );
}

function forPeople(checked: Checked): string {
  return checked.match(
    ({ file, group, words: { texts, catalogue } }) => {
      const [first, last] = [group.sessions.at(0), group.sessions.at(-1)];
      const day = (session: typeof first) => (session === undefined ? "" : catalogue.dates.date(session.local.date));
      const goesOn = group.schedule.extent.kind === "ongoing";
      return `${texts.check.inOrder(fileName(file, texts), group.sessions.length, day(first), day(last), goesOn)}\n`;
    },
    () => "",
  );
}
