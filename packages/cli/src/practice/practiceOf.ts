import type { Host } from "../host.js";
import { loadProfile } from "../input/loadProfile.js";
import type { GlobalOptions, Invocation } from "../invocation.js";
import type { Style } from "../output/style.js";
import { Refusal } from "../refusal.js";
import { type CommandWords, textsOf, wordsIn } from "../texts/words.js";
import { isPlainPractice, loadPractice } from "./loadPractice.js";

/** By which practice a call goes, and in which words: the guide's, a file of figures, or a pack with all that it holds. */
type Held = Pick<Invocation, "own" | "profile" | "words">;

export async function practiceOf(
  options: Pick<GlobalOptions, "output" | "practice" | "profile">,
  host: Host,
  words: CommandWords,
  style: Style,
): Promise<Held> {
  const { practice, profile: file, output } = options;
  if (practice !== undefined && file !== undefined) {
    throw new Refusal((await textsOf("practice", words.language)).onlyOne);
  }
  if (practice === undefined || isPlainPractice(practice)) {
    return { words, profile: await loadProfile({ profile: file ?? practice, output }, host, words, style) };
  }
  const own = await loadPractice(practice, output, words);
  const { practiceLanguage, practiceWords } = await import("@piiri/core/practice");
  const tongue = {
    speaks: (tag: string) => practiceLanguage(own, tag) !== undefined,
    said: <Words extends Parameters<typeof practiceWords>[1]>(said: Words, tag: string) =>
      practiceWords(own, said, tag),
  };
  return { own, profile: own.profile, words: await wordsIn(words.language, tongue) };
}
