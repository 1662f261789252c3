import type { ForgettingTexts } from "./texts.js";

/** What is said when a group's people are forgotten, in English. */
export const forgettingTexts: ForgettingTexts = {
  undecided:
    "The plan does not say until when the registrations are kept. Write the day into it: registration, keptUntil. Then give the command again.",
  stillKept: (until) => `The registrations are kept until ${until}. Nothing is forgotten before that.`,
  needsKey: "What was sent and offered is written down behind a key. Give it in the environment variable PIIRI_KEY.",
  title: (until) => `Kept until ${until}, so it is time to forget.`,
  message: (key, people, when) => `  ${key}: sent to ${people}, last on ${when}. To whom is forgotten.`,
  offers: (count) => `  Places offered: ${count}. To whom is forgotten.`,
  nothingKept: "  Nothing of anybody is written down beside the plan.",
  file: (file, kilobytes) => `  ${file} (${kilobytes} kB) is deleted.`,
  noFiles:
    "  No file was named. Name the exports that are to be deleted, one by one: piiri forget group.yaml registrations.csv",
  notAFile: (file) => `${file}: there is no such file, or it is none that can be deleted. Nothing was done.`,
  isPlan: (file) => `${file}: that is the plan. It holds nobody who registered, and stays. Nothing was done.`,
  byHand: "Delete these by hand, where no program reaches. They are tasks of the timeline too:",
  notWritten: "Nothing has been deleted yet. To do it, give the same command with --write.",
  forgotten: "Forgotten. What was sent is not sent again, and survey results stay as they were told.",
};
