import { englishDates } from "../dates/index.js";
import type { ReportTexts } from "./texts.js";

const { date } = englishDates;

/** What is said of a season, in English. */
export const reportInEnglish: ReportTexts = {
  title: "The season in figures",
  held: ({ organiser, publicName, held, from, to, coming }) => {
    const named = `${organiser}: ${publicName}.`;
    if (held === 0) return `${named} No session has taken place yet.`;
    const times = held === 1 ? "The group met once" : `The group met ${held} times`;
    const more = coming === 0 ? "" : ` ${coming === 1 ? "One session is" : `${coming} sessions are`} still to come.`;
    return `${named} ${times} between ${date(from)} and ${date(to)}.${more}`;
  },
  cancelled: (sessions) => (sessions === 1 ? "One session was cancelled." : `${sessions} sessions were cancelled.`),
  visits: ({ visits, mean = 0, fewest = 0, most = 0 }) =>
    fewest === most
      ? `There were ${visits} visits, ${most} each time.`
      : `There were ${visits} visits in all, ${mean} to a session in the mean (${fewest} at the fewest, ${most} at the most).`,
  people: (people) => `${people} different people came.`,
  notPeople: "This counts visits. The same person may have come many times.",
  uncounted: (sessions) =>
    sessions === 1
      ? "Of one session it was not written down how many came."
      : `Of ${sessions} sessions it was not written down how many came.`,
  themes: (themes) => `Themes were: ${themes.join(", ")}.`,
  answered: (answers) => `${answers} people gave feedback.`,
  grade: ({ is, value }) =>
    `They graded the group ${{ about: "", "at-least": "at least ", "at-most": "at most " }[is]}${value} in the mean.`,
  goals: (reached, goals) =>
    goals === 0
      ? ""
      : `The group had ${goals === 1 ? "one goal" : `${goals} goals`}; ${reached} of them ${reached === 1 ? "was" : "were"} clearly reached.`,
  figures: {
    group: "Group",
    period: "Period",
    format: "Kind of group",
    held: "Sessions held",
    cancelled: "Sessions cancelled",
    visits: "Visits in all",
    mean: "Participants to a session",
    people: "Different people",
    uncounted: "Sessions without a count",
    answers: "People who gave feedback",
    grade: "Grade",
  },
  unknown: "not known",
};
