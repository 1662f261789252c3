import type { Invocation } from "../invocation.js";
import { deliver } from "../output/deliver.js";
import type { ExitCode } from "../refusal.js";
import { shippedFile } from "../shippedFile.js";
import type { Declare } from "../usage/prepare.js";
import { oneOf } from "../usage/values.js";

const documents = ["plan", "profile", "form", "association"] as const;

export const declareSchema: Declare = (command, words, prepare) => {
  const { help, commands } = words.texts;
  command
    .argument(`[${help.document}]`, commands.schema.takes.document, oneOf(help.document, documents, words))
    .action(prepare(schema));
};

async function schema(invocation: Invocation, document: (typeof documents)[number] = "plan"): Promise<ExitCode> {
  await deliver(
    invocation,
    await shippedFile(`${document}.schema.json`),
    invocation.words.texts.commands.schema.written,
  );
  return 0;
}
