import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { Invocation } from "../invocation.js";
import { deliver } from "../output/deliver.js";
import type { ExitCode } from "../refusal.js";
import type { Declare } from "../usage/prepare.js";
import { oneOf } from "../usage/values.js";

const documents = ["plan", "profile", "form"] as const;

export const declareSchema: Declare = (command, words, prepare) => {
  const { help, commands } = words.texts;
  command
    .argument(`[${help.document}]`, commands.schema.takes.document, oneOf(help.document, documents, words))
    .action(prepare(schema));
};

async function schema(invocation: Invocation, document: (typeof documents)[number] = "plan"): Promise<ExitCode> {
  const owner = document === "form" ? "@piiri/adapters-forms" : "@piiri/core";
  const file = createRequire(import.meta.url).resolve(`${owner}/schemas/${document}-1.schema.json`);
  await deliver(invocation, await readFile(file, "utf8"), invocation.words.texts.written.schema);
  return 0;
}
