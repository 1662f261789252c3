import { languages } from "@piiri/core";
import { plainName } from "../form/columnsOf.js";

/** What people call their language, in Finnish, Swedish and English, and in itself. */
const names: Readonly<Record<(typeof languages)[number], readonly string[]>> = {
  fi: ["suomi", "suomeksi", "suomen kieli", "finska", "på finska", "finnish", "in finnish"],
  sv: ["ruotsi", "ruotsiksi", "ruotsin kieli", "svenska", "på svenska", "swedish", "in swedish"],
  en: ["englanti", "englanniksi", "englannin kieli", "engelska", "på engelska", "english", "in english"],
};
const known = new Map(languages.flatMap((language) => names[language].map((name) => [name, language] as const)));

/** Tools write the tag of the language in which a form was answered: fi, sv-FI, sv_FI. */
const tag = /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8}){0,3}$/;

/**
 * Reads in which language somebody would have messages, as BCP 47 writes it: by what people call it, or by its tag. Nothing where it
 * is not understood; then they get them in the group's own.
 */
export function languageIn(answer: string): string | undefined {
  // Whoever chooses several gets the first.
  const plain = plainName(answer.split(/[;,(/]/)[0] ?? "");
  return known.get(plain) ?? (tag.test(plain) && plain.length !== notATag ? plain.replaceAll("_", "-") : undefined);
}

/** Words of three letters are far more often words than tags: joo, nej, yes. */
const notATag = 3;
