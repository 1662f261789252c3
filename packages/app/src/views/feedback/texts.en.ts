import type { KeepingProblem } from "@piiri/core/keeping";
import type { FeedbackViewTexts } from "./texts.js";

const inQuotes = (texts: readonly string[]) => texts.map((text) => `“${text}”`).join(", ");

/** What the view of feedback says, in English. */
export const feedbackViewTexts: FeedbackViewTexts = {
  answers: "Answers to the survey",
  answersHelp: "Close the survey, download its answers (CSV or Excel), and give the file here.",
  choose: "Choose a file",
  given: "Files given",
  whose: "Whose answers?",
  audiences: { participants: "Participants’", facilitators: "Facilitators’" },
  season: "Season",
  seasonHelp: "The group asks each season. Name the season, for example autumn-2027.",
  stillOpen: (until) =>
    until === undefined
      ? "The plan does not say when the survey closes. Results are worked out once nobody answers any more."
      : `Answers are taken until ${until}. Results are worked out once nobody answers any more.`,
  isClosed: "The survey is closed already",
  once: "Results are told only once",
  onceHelp:
    "If results were worked out again with one answer more, the difference would show what somebody answered. So Piiri remembers what was told. It holds no names and no single answer.",
  planSaysTold: (on) => `By the plan, results were told on ${on}. Give what was told then.`,
  folder: "Choose the plan’s folder",
  folderHelp: "Piiri keeps its record beside the plan, where the command piiri keeps it too.",
  folderChosen: (name) => `The record is in the folder ${name}.`,
  notTheFolder: (plan) =>
    `The folder does not hold the file ${plan}. Choose the folder in which the plan lies. If the plan has not been saved yet, save it first.`,
  stateFileHelp: (place) =>
    `If results were told before, choose the file feedback.json too, with the same button as the answers. It lies beside the plan in the folder ${place}.`,
  neverTold: "No results of this group have been told yet",
  tell: "Tell the results",
  showTold: "Show what was told",
  working: "Working it out…",
  nothingTold: "Nothing was told.",
  refused: (why) => {
    switch (why.code) {
      case "missing":
        return [
          `Results were told on ${why.on}, but what was told then is missing. If they were worked out again, the difference could give somebody’s answer away.`,
          "Choose the plan’s folder or give the file feedback.json. If it is lost, take it from a backup, or give the results that you kept as a json file.",
        ];
      case "results-unknown":
        return [
          "The folder holds results of this group that the record does not know. If they were worked out again, the difference could give somebody’s answer away.",
          "Give the json file of the results with the same button as the answers; the record is then made from it.",
        ];
      case "other-results":
        return [
          "The results that you gave are of another group or of others who answered. Take the file away or give the right one.",
        ];
      case "no-times":
        return [
          "Results of this group were told before, and the file does not tell when each answer was sent. Which are new cannot be known.",
          "Take the answers with their times from the survey program.",
        ];
      case "no-season":
        return ["Write the season with small letters, figures and hyphens, for example autumn-2027."];
      case "nothing-told":
        return ["Nothing of this survey has been told yet."];
      case "faulty":
        return ["Something in the plan is to be mended. See Check."];
      case "unusable":
        return ["Fewer than half of the rows were understood. See whether the file is the answers to this survey."];
      case "table":
        return [
          why.problem === "no-such-column"
            ? "The survey’s questions are not in the file. See whether it is the answers to this survey."
            : "The file could not be read. Download the answers from the survey program again (CSV or Excel).",
        ];
      case "state":
        return ofState(why.problem);
      case "unclear":
        return [
          "Results are told only once, so a scale is not guessed:",
          ...why.scales.map(
            ({ question, labels }) =>
              `${question}${labels.length === 0 ? "" : ` The choices: ${inQuotes(labels)}.`} Which of them is which is not certain.`,
          ),
          "Put the figures 1–5, from worst to best, in place of the choices in the file, or use the command piiri feedback, which can be told the scale.",
        ];
    }
  },
  keepState: "Keep the record",
  keepStateHelp: (place) =>
    `Put the file beside the plan in the folder ${place}, and give it to the page when feedback is looked at again. Without it, the page can show neither these results nor answers that come later.`,
  keepStateAgain: "Keep it again",
  stateKept: "The record is kept in the plan’s folder.",
  planMarked: "The plan now says that results were told. Save the plan.",
  marking: "Results told",
  toldBefore: (on) => `Results were told on ${on} already. You see them as they were then.`,
  elsewhere: (on) => `Answers of this group were told on ${on} under another season. Only newer ones are counted now.`,
  waiting: (answers, threshold) =>
    `${answers === 1 ? "One answer waits" : `${answers} answers wait`}. They are shown once there are at least ${threshold}, so that nobody can tell them.`,
  notSurelyNew: (answers) =>
    `The file has ${answers === 1 ? "one answer" : `${answers} answers`} more, but it is not certain that they are new. So nothing new is shown. Take all answers with their times from the survey program.`,
  notAsked: (questions) => `The file does not hold these questions: ${questions.join(" ")}`,
  inOtherWords: (questions) =>
    `These were answered in the survey’s own words or figures, and the steps are named in Piiri’s words: ${questions.join(" ")}`,
  leftOut: (rows) => `${rows === 1 ? "One row was" : `${rows} rows were`} not counted: empty, or no answer.`,
  unread: (rows) =>
    `In ${rows === 1 ? "one row" : `${rows} rows`} some answer was none of the choices. The other answers count.`,
  results: "Results",
  showOpen: "Show answers in people's own words",
  hideOpen: "Hide answers in people's own words",
  openHelp: "Answers in people's own words may hold names, or other things that tell who wrote them.",
  openShown:
    "Answers in people's own words are shown now. Read them yourself before anybody else sees them. They are in the file that you save or print, too.",
  otherAnswers:
    "The file has other answers than when the results were worked out. So answers in people's own words are not shown.",
  compare: "Compare with an earlier season",
  compareHelp:
    "Give the earlier season's results: the json file that you kept then as a file to compare with. The same questions are compared with each other.",
  chooseEarlier: "Choose the earlier season's results",
  notCompared: "Do not compare",
  isCompared: "At the end of the results is a comparison with the earlier season.",
  noEarlier: {
    "no-results": "There are no feedback results in this file. Choose the json file that you kept of the results.",
    changed: "The results are not as Piiri writes them. Perhaps somebody has edited the file.",
    newer: "A newer Piiri made this file. Take a newer page into use.",
    "nothing-told": "No results were told then, as too few had answered.",
  },
  forPrograms: "As a file to compare (json)",
  paper: {
    heading: "The answers came on paper",
    help: "Print the form, and ask people to fold their answer in among the others. Type the papers in here, one after the other. If some answer on the web, type the papers into the same form, so that all answers come together.",
    form: "The form to print (Word)",
    paper: (number) => `Paper ${number}`,
    paperHelp:
      "Write this number on the paper. Type in the number of the box that was ticked, the first being 1; where figures stand beside the boxes, that figure. What was not answered stays empty.",
    next: "Done, next paper",
    takeLastAway: "Take the last one away",
    keep: "Keep what was typed as a table",
    count: (papers) => (papers === 1 ? "One paper is typed in." : `${papers} papers are typed in.`),
  },
  report: "The season’s report",
  reportHelp:
    "Figures from the plan and the sessions’ summaries. Results of feedback are in it when they are shown above.",
};

function ofState(problem: KeepingProblem["code"]): readonly string[] {
  switch (problem) {
    case "locked":
      return ["Somebody else is working out results just now. Wait half a minute and try again."];
    case "newer":
      return ["The record was made by a newer Piiri. Take a newer page into use."];
    case "conflict-copy":
      return ["There are two versions of the record beside each other. See which one holds, and move the other away."];
    case "changed-meanwhile":
      return ["Somebody else changed the record meanwhile. It was not written over. Try again."];
    case "not-writable":
    case "not-readable":
      return ["The browser may not use the folder. Choose the folder again and allow it."];
    case "cut-short":
    case "damaged":
    case "failed":
    case "link":
    case "no-room":
    case "not-a-file":
    case "too-large":
    case "wrong-key":
      return ["The record is damaged, or the file is another. Take a whole copy from a backup."];
  }
}
