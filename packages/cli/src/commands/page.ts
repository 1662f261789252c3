import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { Invocation } from "../invocation.js";
import { deliver } from "../output/deliver.js";
import { type ExitCode, Refusal } from "../refusal.js";
import type { Declare } from "../usage/prepare.js";

export const declarePage: Declare = (command, _words, prepare) => {
  command.action(prepare(page));
};

/** The page in the browser as one file, which works without this command and without a network. */
async function page(invocation: Invocation): Promise<ExitCode> {
  const { words, options } = invocation;
  if (options.json) throw new Refusal(words.texts.usage.jsonIsNotFor, { help: "piiri page" });
  const file = createRequire(import.meta.url).resolve("@piiri/app/piiri.html");
  await deliver(invocation, await readFile(file, "utf8"), words.texts.written.page);
  return 0;
}
