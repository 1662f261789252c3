import type { ReadingTexts } from "./readingTexts.js";

/** What is said of a file that was read, in Swedish. */
export const readingTexts: ReadingTexts = {
  more: (count) => `och ${count} till`,
  unusable: (file, used, rows) =>
    `${file}: Bara ${used} av ${rows} rader gick att använda. Det är färre än hälften, så inget räknades.`,
  headings: (headings) => `Rubrikerna är: ${headings.map((heading) => `”${heading}”`).join(", ")}.`,
  unreadableTime: (form) =>
    `Den första tiden som inte går att läsa är skriven så här: ${form} (9 är någon siffra, a någon bokstav).`,
};
