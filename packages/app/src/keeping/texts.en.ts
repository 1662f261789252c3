import type { KeepingTexts } from "./texts.js";

export const keeping: KeepingTexts = {
  heading: "What this browser remembers",
  notKept: "The browser does not remember your plans. Save the plan to a file before you leave.",
  own: "This is my own computer: remember unfinished plans",
  ownHelp: (days) =>
    `Then an unfinished plan stays in this browser even if the page closes in the middle. It is forgotten when nobody has touched it for ${days} days. Do not choose this on a shared computer.`,
  ownFromFile:
    "You opened the page as a file. Other page files that are opened on this computer may then reach what the browser remembers.",
  kept: (days) => `The browser remembers your plans for ${days} days from when you last changed them.`,
  forget: "Forget everything",
  forgotten: "Everything is forgotten.",
  goOn: "Go on where you left off",
  draft: (file, changed) => `${file}, changed ${changed}`,
  notSaved: "not saved to a file",
  drop: (title) => `Forget: ${title}`,
  example: "An example. Change it freely, nothing breaks.",
  examples: "Look at an example",
  examplesHelp: "A plan filled in with made-up names. It shows what can be done on the page.",
  elsewhere: {
    heading: "The file has changed elsewhere",
    about:
      "Somebody else has saved the file since you opened it. Nothing has been replaced. Below are the differences. Choose for each which one stays.",
    difference: (number, of) => `Difference ${number}/${of}`,
    mine: "Yours",
    theirs: "In the file now",
    nothing: "(nothing)",
    unchanged: (lines) => (lines === 1 ? "1 line unchanged" : `${lines} lines unchanged`),
    saveMerged: "Save what you chose",
    chooseAll: "First choose for each difference which one stays.",
    merged: "Merging",
    saveAsAnother: "Save mine to another file",
    takeTheirs: "Take the whole file as it is now",
    back: "Back to the plan without saving",
  },
};
