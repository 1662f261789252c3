import type { PracticeTexts } from "./texts.js";

/** What is said of a federation's own practice, in English. */
export const practiceTexts: PracticeTexts = {
  notFound: (name) =>
    `There is no practice “${name}”: no file of that name, and no package that is installed here. Check the name; a file's begins with ./`,
  notLoaded: (name, place, said) =>
    `The practice “${name}” cannot be loaded: ${said}${place === undefined ? "" : `\n  in ${place}`}\nTell whoever maintains it, or leave out --practice.`,
  nothingGiven: (name) => `“${name}” exports no practice. Its file says: export const practice = { … }`,
  broke: (name, part, id, place, said) =>
    `${{ rule: `The rule “${id}”`, holidays: `The holidays of ${id}`, texts: `The text ${id}` }[part]} in the practice “${name}” broke down: ${said}${place === undefined ? "" : `\n  in ${place}`}\nTell whoever maintains it, or leave out --practice.`,
  onlyOne: "Choose either --practice or --profile. A practice holds the figures of a profile already.",
  notWhole: (file) =>
    `The practice ${file} imports other files, and in the page there is no place for them. Put it into one file first, for example: npx esbuild ${file} --bundle --format=esm --outfile=practice.mjs`,
};
