import type { ReadingTexts } from "./readingTexts.js";

/** What is said of a file that was read, in English. */
export const readingTexts: ReadingTexts = {
  more: (count) => `and ${count} more`,
  unusable: (file, used, rows) =>
    `${file}: Only ${used} of ${rows} rows could be used. That is fewer than half, so nothing was counted.`,
  headings: (headings) => `The headings read: ${headings.map((heading) => `“${heading}”`).join(", ")}.`,
  unreadableTime: (form) =>
    `The first time that cannot be read is written like this: ${form} (9 is any digit, a any letter).`,
};
