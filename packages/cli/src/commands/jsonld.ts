import type { LocalDate } from "@piiri/core";
import { toJsonLdText, toLinkedEvents } from "@piiri/core/publishing";
import { requirePlan } from "../input/loadPlan.js";
import type { Invocation } from "../invocation.js";
import { asJson, deliver } from "../output/deliver.js";
import { type ExitCode, Refusal } from "../refusal.js";
import type { Declare } from "../usage/prepare.js";
import { date, oneOf } from "../usage/values.js";

const formats = ["schema-org", "linked-events"] as const;

interface Options {
  readonly format?: (typeof formats)[number];
  readonly html?: boolean;
  readonly horizon?: LocalDate;
}

export const declareJsonld: Declare = (command, words, prepare) => {
  const { help, commands } = words.texts;
  const { takes } = commands.jsonld;
  command
    .argument(`<${help.plan}>`, takes.plan)
    .option(`--format <${formats.join("|")}>`, takes.format, oneOf("--format", formats, words))
    .option("--html", takes.html)
    .option(`--horizon <${help.values.date}>`, takes.horizon, date("--horizon", words))
    .action(prepare(jsonld));
};

async function jsonld(
  invocation: Invocation,
  file: string,
  { format = "schema-org", html = false, horizon }: Options,
): Promise<ExitCode> {
  const { words, options } = invocation;
  const isForPage = format === "schema-org" && !options.json;
  if (html && !isForPage) throw new Refusal(words.texts.jsonld.htmlIsForPages, { help: "piiri jsonld" });
  const { group, words: ownWords } = await requirePlan(invocation, file, { horizon });
  const text =
    format === "schema-org" ? `${toJsonLdText(group, await ownWords.all())}\n` : asJson(toLinkedEvents(group));
  const result = html ? `<script type="application/ld+json">\n${text}</script>\n` : text;
  await deliver(invocation, result, ownWords.texts.written.jsonld);
  return 0;
}
