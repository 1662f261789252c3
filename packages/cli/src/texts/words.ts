import { type Language, languages, nearestLanguage } from "@piiri/core";
import type { LibraryWords, PlanWords } from "./libraryWords.js";
import type { Texts } from "./texts.js";
import { tongue as english } from "./tongue.en.js";
import { tongue as finnish } from "./tongue.fi.js";
import type { RoomTexts, Tongue } from "./tongue.js";
import { tongue as swedish } from "./tongue.sv.js";

/** All that the library says, and the command. */
export interface AllWords extends LibraryWords {
  readonly texts: Texts;
}

/** A federation's own words, which stand in place of ours or speak a language that is none of ours. */
export interface OwnTongue {
  readonly speaks: (tag: string) => boolean;
  readonly said: <Words extends LibraryWords | PlanWords>(words: Words, tag: string) => Words;
}

/** Everything that is said in one language: by the command and by the library. */
export interface CommandWords {
  readonly language: Language;
  readonly texts: Texts;
  readonly catalogue: PlanWords;
  /** All words, for the commands that make pages. */
  readonly all: () => Promise<AllWords>;
  /** Whether something of this language (BCP 47) can be spoken of in it. */
  readonly speaks: (tag: string) => boolean;
  /** The words in which one speaks of something of this language: its own, or else these. */
  readonly of: (tag: string) => Promise<CommandWords>;
}

const tongues: Readonly<Record<Language, Tongue>> = { fi: finnish, sv: swedish, en: english };

/** The words of a language; only those that are asked for are loaded, for a command that starts quickly. */
export async function wordsIn(language: Language, own?: OwnTongue, tag: string = language): Promise<CommandWords> {
  const { usualWords, libraryWords } = tongues[language];
  const { texts, planWords } = await usualWords();
  const said = <Words extends LibraryWords | PlanWords>(words: Words) => own?.said(words, tag) ?? words;
  const words: CommandWords = {
    language,
    texts,
    catalogue: said(planWords),
    all: async () => ({ ...said(await libraryWords()), texts }),
    speaks: (of) => spokenLanguage(of) !== undefined || own?.speaks(of) === true,
    of: async (other) => (words.speaks(other) ? await wordsIn(spokenLanguage(other) ?? language, own, other) : words),
  };
  return words;
}

/** What a room of the command says in a language. */
export function textsOf<Room extends keyof RoomTexts>(room: Room, language: Language): Promise<RoomTexts[Room]> {
  return tongues[language].rooms[room]();
}

/** All that the library says in a language. */
export function libraryWordsIn(language: Language): Promise<LibraryWords> {
  return tongues[language].libraryWords();
}

/** Which of the languages that the command speaks a group's own language (BCP 47) is, if it is one of them. */
export function spokenLanguage(tag: string): Language | undefined {
  return nearestLanguage(tag, languages);
}
