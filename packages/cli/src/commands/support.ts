import {
  openPoints,
  parseSupportAgreement,
  parseSupportAgreementOrThrow,
  type SupportAgreement,
} from "@piiri/core/support";
import { problemReport } from "../input/problemReport.js";
import { readDocument } from "../input/readDocument.js";
import type { Invocation } from "../invocation.js";
import { asJson, deliver } from "../output/deliver.js";
import { keepInput } from "../output/keepFiles.js";
import { pageFormats } from "../output/pageFormats.js";
import { deliverLegibly, pageIn, refuseOnTerminal } from "../output/pages.js";
import { type ExitCode, Refusal } from "../refusal.js";
import { blankAgreement } from "../support/blankAgreement.js";
import type { Declare } from "../usage/prepare.js";
import { oneOf } from "../usage/values.js";

const formats = [...pageFormats, "yaml", "json"] as const;

interface Options {
  readonly format?: (typeof formats)[number];
}

export const declareSupport: Declare = (command, words, prepare) => {
  const { help, commands } = words.texts;
  const { takes } = commands.support;
  command
    .argument(`[${help.values.file}]`, takes.agreement)
    .option(`--format <${formats.join("|")}>`, takes.format, oneOf("--format", formats, words))
    .action(prepare(support));
};

async function support(invocation: Invocation, file: string | undefined, given: Options): Promise<ExitCode> {
  const { options, words } = invocation;
  const all = await words.all();
  const written = words.texts.commands.support.written;
  const usual = file === undefined ? "yaml" : "md";
  const { format = options.json ? "json" : usual } = given;
  if (file === undefined && format === "yaml") {
    await deliver(invocation, blankAgreement(all.support), written);
    return 0;
  }
  if (file !== undefined && format === "yaml")
    throw new Refusal(words.texts.files.noSuchFormat(file, [...pageFormats, "json"]));
  refuseOnTerminal(invocation, format);
  const agreement =
    file === undefined ? parseSupportAgreementOrThrow({ id: "pair-1" }) : await agreementIn(file, invocation);
  const result =
    format === "json" || format === "yaml"
      ? asJson({ ...agreement, open: openPoints(agreement) })
      : await pageIn(format, ({ supportPage }) => supportPage(agreement, all));
  await deliverLegibly(invocation, result, written);
  return 0;
}

async function agreementIn(file: string, invocation: Invocation): Promise<SupportAgreement> {
  const { host, options, words } = invocation;
  await keepInput(file, options.output, words.texts);
  const read = await readDocument(file, host, words, options.language !== undefined);
  const agreement = read.andThen(({ data, faulty }) => parseSupportAgreement(data).mapErr(faulty));
  // Where somebody has written a name all the same, its line is not shown.
  if (agreement.isErr()) throw new Refusal(problemReport([{ ...agreement.error, text: "" }], invocation, undefined));
  return agreement.value;
}
