import { Refusal } from "../refusal.js";
import type { Texts } from "../texts/texts.js";

/** Refuses to put a result in place of a file that it is made from, whatever name or link that goes by. */
export async function keepInput(input: string, output: string | undefined, texts: Texts): Promise<void> {
  if (output === undefined) return;
  const [read, written] = await Promise.all([ordinaryFile(input), ordinaryFile(output)]);
  if (read !== undefined && written !== undefined && read.dev === written.dev && read.ino === written.ino) {
    throw new Refusal(texts.files.isInput(output));
  }
}

/** What is known of a file; nothing of `-`, for no result goes to a file of that name. */
async function ordinaryFile(name: string): Promise<{ readonly dev: bigint; readonly ino: bigint } | undefined> {
  if (name === "-") return undefined;
  // Most results go to stdout, and what looks at files is much to load.
  const { stat } = await import("node:fs/promises");
  const found = await stat(name, { bigint: true }).catch(() => undefined);
  return found?.isFile() ? found : undefined;
}
