import type { Group } from "@piiri/core";
import type { Invocation } from "../invocation.js";
import { fileName } from "./faultyFile.js";

/** Says that a group's language is none that the command speaks, and in which one it speaks instead; unless one was asked for. */
export function tellOtherLanguage({ options, words, tell }: Invocation, file: string, { plan }: Group): void {
  const { language } = plan;
  if (options.language !== undefined || language === undefined || words.speaks(language)) return;
  tell(words.texts.files.otherLanguage(fileName(file, words.texts), language));
}
