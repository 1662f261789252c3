import type { ReadingTexts } from "./readingTexts.js";

/** What is said of a file that was read, in Finnish. */
export const readingTexts: ReadingTexts = {
  more: (count) => `ja ${count} muuta`,
  unusable: (file, used, rows) =>
    `${file}: Riveistä voitiin käyttää vain ${used}/${rows}. Se on alle puolet, joten mitään ei laskettu.`,
  headings: (headings) => `Otsikot ovat: ${headings.map((heading) => `”${heading}”`).join(", ")}.`,
  unreadableTime: (form) =>
    `Ensimmäinen aika, jota ei voi lukea, on kirjoitettu näin: ${form} (9 on jokin numero, a jokin kirjain).`,
};
