import type { Language } from "@piiri/core";
import type { Catalogue } from "@piiri/core/locale/en";
import type { Wording } from "@piiri/core/wording/en";
import type { Texts } from "./texts.js";

/** Everything that is said in one language: by the command and by the library. */
export interface Words {
  readonly language: Language;
  readonly texts: Texts;
  readonly catalogue: Catalogue;
  /** The running texts of pages, for the commands that make them. */
  readonly wording: () => Promise<Wording>;
}

const loaders: Readonly<Record<Language, () => Promise<Words>>> = {
  fi: async () => {
    const [{ fi: texts }, { fi: catalogue }] = await Promise.all([import("./fi.js"), import("@piiri/core/locale/fi")]);
    const wording = async () => (await import("@piiri/core/wording/fi")).wordingInFinnish;
    return { language: "fi", texts, catalogue, wording };
  },
  sv: async () => {
    const [{ sv: texts }, { sv: catalogue }] = await Promise.all([import("./sv.js"), import("@piiri/core/locale/sv")]);
    const wording = async () => (await import("@piiri/core/wording/sv")).wordingInSwedish;
    return { language: "sv", texts, catalogue, wording };
  },
  en: async () => {
    const [{ en: texts }, { en: catalogue }] = await Promise.all([import("./en.js"), import("@piiri/core/locale/en")]);
    const wording = async () => (await import("@piiri/core/wording/en")).wordingInEnglish;
    return { language: "en", texts, catalogue, wording };
  },
};

/** The words of a language; only those that are asked for are loaded, for a command that starts quickly. */
export function wordsIn(language: Language): Promise<Words> {
  return loaders[language]();
}
