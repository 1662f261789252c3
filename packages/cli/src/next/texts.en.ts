import { dayAway } from "@piiri/core/date-fns";
import { enGB } from "date-fns/locale/en-GB";
import type { NextTexts } from "./texts.js";

/** What is said of what comes next, in English. */
export const nextTexts: NextTexts = {
  late: "Late",
  now: "Now",
  coming: "Coming up",
  away: (date, today) =>
    dayAway(date, today, { locale: enGB, yesterday: "yesterday", today: "today", tomorrow: "tomorrow" }),
  gaps: { export: "EXPORT.csv", link: "LINK", folder: "messages" },
  toMend: (count, command) =>
    `${count === 1 ? "One thing in the plan is" : `${count} things in the plan are`} to be mended: ${command}`,
  undecided: (count, command) =>
    `${count === 1 ? "One thing is" : `${count} things are`} still to be decided: ${command}`,
  later: (count, command) => `${count === 1 ? "One more comes" : `${count} more come`} later: ${command}`,
  nothing: "All is done. Thank you!",
  begin: [
    "There is no group's plan in this folder yet.",
    "",
    "Begin in the browser, without commands:  piiri page -o piiri.html",
    "Begin here, by answering questions:      piiri new",
    "All commands:                            piiri --help",
  ],
  plansHere: "Plans in this folder, and what comes next in each:",
  faulty: (command) => `cannot be read before it is mended: ${command}`,
  notAll: (count) => `Only the first ${count} files of the folder were looked through. For many groups: piiri season .`,
};
