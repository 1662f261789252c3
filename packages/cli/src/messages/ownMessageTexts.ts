import { parseOwnTexts, toldAsOurs, withOwnTexts } from "@piiri/adapters-email";
import type { MessageTexts } from "@piiri/core/messages";
import { readText } from "../input/readText.js";
import type { Invocation } from "../invocation.js";
import { Refusal } from "../refusal.js";
import type { CommandWords } from "../texts/words.js";
import type { MessageCommandTexts } from "./texts.js";

/** The texts of messages, a federation's own in place of ours where it gives some. */
export async function ownMessageTexts(
  { host }: Invocation,
  file: string | undefined,
  words: CommandWords,
  texts: MessageCommandTexts,
): Promise<MessageTexts> {
  const { messages } = await words.all();
  if (file === undefined) return messages;
  const read = await readText(file, host);
  if ("problem" in read) {
    throw new Refusal(
      read.problem === "not-text"
        ? texts.ownTexts(file, { line: 1, code: "not-yaml" })
        : words.texts.files[read.problem](file),
    );
  }
  const { texts: own, problems } = parseOwnTexts(read.text);
  if (problems.length > 0) throw new Refusal(problems.map((problem) => texts.ownTexts(file, problem)).join("\n"));
  return withOwnTexts(messages, own, toldAsOurs(words.catalogue.dates));
}
