import { type Language, languages } from "@piiri/core";

/** What has to be known before the options can be read: in which language to speak of them, and whose they are. */
export interface Preview {
  readonly language: Language | undefined;
  readonly command: string | undefined;
  /** By an option or by `piiri help`. */
  readonly isHelpAsked: boolean;
  readonly isColourWanted: boolean;
}

const withValue = new Set(["--language", "--profile", "--practice", "--now", "--output", "-o"]);

/** Looks through the words of a call without judging them; commander does that afterwards, and says what is wrong. */
export function preview(words: readonly string[]): Preview {
  let language: Language | undefined;
  let command: string | undefined;
  let isHelpAsked = false;
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] as string;
    if (word === "--") break;
    const value = word.startsWith("--language=") ? word.slice("--language=".length) : words[index + 1];
    if (word.startsWith("--language")) language = languages.find((one) => one === value) ?? language;
    isHelpAsked ||= word === "-h" || word === "--help";
    if (withValue.has(word)) index += 1;
    // `piiri help check` is about check.
    else if (!word.startsWith("-") && (command === undefined || command === "help")) {
      isHelpAsked ||= word === "help";
      command = word;
    }
  }
  return { language, command, isHelpAsked, isColourWanted: !words.includes("--no-color") };
}
