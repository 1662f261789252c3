import type { Invocation } from "../invocation.js";
import { deliver } from "../output/deliver.js";
import { wholePage } from "../page/wholePage.js";
import { type ExitCode, Refusal } from "../refusal.js";
import type { Declare } from "../usage/prepare.js";

interface Options {
  readonly config?: string;
}

export const declarePage: Declare = (command, { texts }, prepare) => {
  command.option(`--config <${texts.help.values.file}>`, texts.commands.page.takes.config).action(prepare(page));
};

/** The page in the browser as one file, which works without this command and without a network. */
async function page(invocation: Invocation, { config }: Options): Promise<ExitCode> {
  const { words, options } = invocation;
  if (options.json) throw new Refusal(words.texts.usage.pageIsNoJson, { help: "piiri page" });
  const html = await wholePage();
  const isOwn = config !== undefined || options.practice !== undefined;
  const result = isOwn ? (await import("../page/withFederation.js")).withFederation(invocation, html, config) : html;
  await deliver(invocation, await result, words.texts.commands.page.written);
  return 0;
}
