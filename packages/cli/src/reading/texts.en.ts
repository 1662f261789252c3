import type { ReadingTexts } from "./texts.js";

/** What is said of a file that was read, in English. */
export const readingTexts: ReadingTexts = {
  more: (count) => `and ${count} more`,
  unusable: (file, used, rows) =>
    `${file}: Only ${used} of ${rows} rows could be used. That is fewer than half, so nothing was counted.`,
  headings: (headings) => `The headings read: ${headings.map((heading) => `“${heading}”`).join(", ")}.`,
  unreadableTime: (form) =>
    `The first time that cannot be read is written like this: ${form} (9 is any digit, a any letter).`,
  orForm:
    "You can also say in a form file of your own (--form) which column is which. What such a file looks like: piiri schema form",
  strict:
    "You asked for every row to be usable (--strict), so nothing was counted. Mend the rows, or leave out --strict.",
};
