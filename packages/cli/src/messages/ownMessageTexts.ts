import { type OwnTexts, ownTextProblems, parseOwnTexts, toldAsOurs, withOwnTexts } from "@piiri/adapters-email";
import { nearestLanguage } from "@piiri/core";
import type { MessageTexts } from "@piiri/core/messages";
import type { OwnPractice } from "@piiri/core/practice";
import { readText } from "../input/readText.js";
import type { Invocation } from "../invocation.js";
import { Refusal } from "../refusal.js";
import type { CommandWords } from "../texts/words.js";
import type { MessageCommandTexts } from "./texts.js";

/** The texts of messages, a federation's own in place of ours where it gives some. */
export async function ownMessageTexts(
  { host, own, options }: Invocation,
  file: string | undefined,
  words: CommandWords,
  texts: MessageCommandTexts,
): Promise<MessageTexts> {
  const { messages: ours } = await words.all();
  const shown = toldAsOurs(words.catalogue.dates);
  const messages =
    own === undefined ? ours : withOwnTexts(ours, ofPractice(own, options.practice, words, texts), shown);
  if (file === undefined) return messages;
  const read = await readText(file, host);
  if ("problem" in read) {
    throw new Refusal(
      read.problem === "not-text"
        ? texts.ownTexts(file, { line: 1, code: "not-yaml" })
        : words.texts.files[read.problem](file),
    );
  }
  const { texts: written, problems } = parseOwnTexts(read.text);
  if (problems.length > 0) throw new Refusal(problems.map((problem) => texts.ownTexts(file, problem)).join("\n"));
  return withOwnTexts(messages, written, shown);
}

/** What a federation's practice says in a language; a placeholder that a message does not know is told with its place. */
function ofPractice(
  { messageTexts }: OwnPractice,
  practice: string | undefined,
  { catalogue }: CommandWords,
  texts: MessageCommandTexts,
): OwnTexts {
  const language = nearestLanguage(catalogue.language, Object.keys(messageTexts));
  const own = language === undefined ? {} : (messageTexts[language] ?? {});
  const problems = ownTextProblems(own);
  if (problems.length > 0) {
    const told = problems.map(({ path, ...problem }) =>
      texts.ownTexts(`${practice} /messageTexts/${language}/${path.join("/")}`, problem),
    );
    throw new Refusal(told.join("\n"));
  }
  return own;
}
