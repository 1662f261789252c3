import type { Invocation } from "../invocation.js";
import { deliver } from "../output/deliver.js";
import type { ExitCode } from "../refusal.js";
import { completionScript, shells } from "../usage/completion.js";
import type { Declare } from "../usage/prepare.js";
import { oneOf } from "../usage/values.js";

type Shell = (typeof shells)[number];

export const declareCompletion: Declare = (command, words, prepare) => {
  const shell = shells.join("|");
  command
    .argument(`<${shell}>`, words.texts.commands.completion.takes.shell, oneOf(shell, shells, words))
    .action(prepare(completion));
};

async function completion(invocation: Invocation, shell: Shell): Promise<ExitCode> {
  await deliver(invocation, completionScript(shell), invocation.words.texts.commands.completion.written);
  return 0;
}
