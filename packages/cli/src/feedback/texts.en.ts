import { listedRows } from "@piiri/adapters-forms/intake";
import { en } from "@piiri/core/locale/en";
import { readingTexts } from "../reading/texts.en.js";
import type { FeedbackCommandTexts } from "./texts.js";

const { date } = en.dates;
const rowList = (rows: readonly number[]) =>
  `${rows.length === 1 ? "Row" : "Rows"} ${listedRows(rows, readingTexts.more)}`;

/** What is said of a survey, in English. */
export const feedbackTexts: FeedbackCommandTexts = {
  recognised: (form, written) => `The answers were read as: ${form}${written === "" ? "" : ` (${written})`}.`,
  anyForm: "a form whose questions are known",
  notAsked: (questions) => `The file has no column for these questions: ${questions.join(" ")}`,
  inOtherWords: (questions) =>
    `These questions were answered in the form’s own words or figures: ${questions.join(" ")} In the results the same steps, from the lowest (1) to the highest (5), are called by Piiri’s words.`,
  unreadable: (question, rows) =>
    `${rowList(rows)}: the answer to “${question}” is none of the choices. It was left out.`,
  unclear: (question, doubt, labels) => {
    const shown = labels.length === 0 ? "" : ` (${labels.map((label) => `“${label}”`).join(", ")})`;
    const why = {
      wordings: `its choices${shown} may mean different things, or are of two scales`,
      "four-steps": `its choices${shown} look like a scale of four steps, and Piiri counts in five`,
      "step-count": `its choices${shown} do not show how many steps the scale has: nobody chose the one that would tell it`,
      grades:
        "its grades do not look like school grades from four to ten. Piiri cannot convert another scale. Take the column out of the file or change its heading, and the other questions are counted",
      figures: `its figures are not one to five, or do not agree with the words${shown}`,
      unknown: `most of its choices are not known${shown === "" ? "" : `. Known are${shown}`}`,
    };
    return `The question “${question}”: ${why[doubt]}.`;
  },
  howToSayScale:
    "Results are worked out only once, so Piiri does not guess. Say in a form file which choice is which: print the blueprint with piiri forms blueprint feedback PLAN, save its end in a file, write the choices under labels from the worst to the best, and give the file with --form. In a scale of four leave the middle one empty: []",
  rejected: {
    twice: (rows) => `${rowList(rows)}: the same answer stands in the file twice. It was counted once.`,
    blank: (rows) => `${rowList(rows)}: nothing is answered.`,
    ragged: (rows) => `${rowList(rows)}: the row has more cells than there are headings. It was not counted.`,
    malformed: (rows) =>
      `${rowList(rows)}: the quotation marks do not fit, so it is not known where an answer ends. The row was not counted.`,
    heading: (rows) => `${rowList(rows)}: the headings stand here again. This was not counted as an answer.`,
    sum: (rows) => `${rowList(rows)}: a sum or a mean stands here. It was not counted as an answer.`,
  },
  stillOpen: (until) =>
    `Results are worked out once only, when the survey is closed. ${
      until === undefined ? "The plan does not say when that is." : `Answers are taken until ${date(until)}.`
    } If the survey is closed already, give --closed.`,
  toldBefore: (on) => `The results were worked out on ${date(on)}. You see them as they were then.`,
  waiting: (answers, threshold) =>
    `${answers} ${answers === 1 ? "answer" : "answers"} came after that. ${answers === 1 ? "It is" : "They are"} not shown before there are at least ${threshold} new ones, so that nobody can work them out.`,
  notSurelyNew: (answers) =>
    `The file has ${answers === 1 ? "one answer" : `${answers} answers`} more, but it cannot be told for sure that ${answers === 1 ? "it is" : "they are"} new: the answers of before are not all in it, or it does not tell when they were sent. So nothing new is shown. Take the answers out of the survey's tool once more, with their times and without leaving any out.`,
  noTimes:
    "Results of this group have been told before, and the file does not tell when each answer was sent. So it cannot be known which are new, and nothing was told. Take the answers out of the survey's tool with their times.",
  toldElsewhere: (on) =>
    `Answers of this group were told on ${date(on)} already, under another season or another id. Only answers that were sent after that are counted.`,
  toldMissing: (file, on) =>
    `${file}: The results were told on ${date(on)}, but what was told is no longer here. If it were worked out again, the difference could tell somebody's answer. Nothing was done. Put the file back from a copy (backup, or the earlier versions of OneDrive). If you have the results as a json file, give it: --told results.json`,
  resultsUnknown: (results, file) =>
    `${results}: Here are this group's results, but Piiri does not remember telling them (${file}). If they were worked out again, the difference could tell somebody's answer. Nothing was done. Put the folder .piiri back from a copy, or give these results: --told ${results}`,
  otherResults: (file) =>
    `${file}: These are not results of this group and of those who were asked. Give the file that piiri feedback made of them with --json.`,
  otherAnswers:
    "The file has other answers than when the results were worked out. So answers in people's own words are not shown.",
  howToSeeOpen: "You see answers in people's own words with --open-answers.",
  openWarning: "Answers in people's own words are shown now. Read them yourself before anybody else sees them.",
  notResults: (file) =>
    `${file}: There are no feedback results here. Make them so: piiri feedback … --format json -o results.json`,
  resultsChanged: (file, place) =>
    `${file}: These results are not as Piiri writes them: the place ${place} is missing or holds something else. Perhaps somebody edited the file. Make it anew: piiri feedback … --format json -o results.json`,
  nothingTold: (file) =>
    `${file}: Nothing had been told of this survey yet, so there are no results in the file. Make it anew when enough people have answered.`,
  notASeason: "--season: Use small letters, digits and hyphens, for example autumn-2027.",
  asksOnce: "This group asks only once, so the season (--season) is not needed.",
};
