import { dateTexts } from "../dates/texts.en.js";
import type { ReportTexts } from "./texts.js";

const { date } = dateTexts;

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** What is said of a season, in English. */
export const reportTexts: ReportTexts = {
  title: "The season in figures",
  held: ({ organiser, publicName, held, from, to, coming }) => {
    const named = `${organiser}: ${publicName}.`;
    if (held === 0) return `${named} No session has taken place yet.`;
    const times = held === 1 ? "The group met once" : `The group met ${held} times`;
    const more = coming === 0 ? "" : ` ${coming === 1 ? "One session is" : `${coming} sessions are`} still to come.`;
    return `${named} ${times} between ${date(from)} and ${date(to)}.${more}`;
  },
  notMet: (sessions) =>
    sessions === 1
      ? "Once the group did not meet, though the session had not been called off."
      : `${sessions} times the group did not meet, though the session had not been called off.`,
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
  turnout: ({ percent, sessions, against }) =>
    `Of those registered ${percent} per cent came (${sessions === 1 ? "one session" : `${sessions} sessions`}). ${{ fewer: "That is fewer than usual: mostly about two in three come.", usual: "That is as usual: mostly about two in three come.", more: "That is more than usual: mostly about two in three come." }[against]}`,
  themes: (themes) => `Themes were: ${themes.join(", ")}.`,
  answered: (answers) => `${answers} people gave feedback.`,
  grade: (mean) =>
    `They graded the group ${{ about: "", "at-least": "at least ", "at-most": "at most ", between: "from " }[mean.is]}${mean.value}${mean.is === "between" ? ` to ${mean.to}` : ""} in the mean.`,
  goals: (reached, goals) =>
    goals === 0
      ? ""
      : `The group had ${goals === 1 ? "one goal" : `${goals} goals`}; ${reached} of them ${reached === 1 ? "was" : "were"} clearly reached.`,
  figures: {
    group: "Group",
    period: "Period",
    format: "Kind of group",
    held: "Sessions held",
    notMet: "Sessions in which the group did not meet",
    cancelled: "Sessions cancelled",
    visits: "Visits in all",
    mean: "Participants to a session",
    people: "Different people",
    uncounted: "Sessions without a count",
    answers: "People who gave feedback",
    grade: "Grade",
    registered: "Registered",
    turnout: "Of those registered came (%)",
    from: "From",
    to: "To",
    id: "Id",
    organiser: "Organiser",
  },
  unknown: "not known",
  federation: {
    title: "Peer support groups in figures",
    none: "There were no groups.",
    groups: ({ associations, totals, from, to }) => {
      const who = associations.length === 1 ? "One association" : `${associations.length} associations`;
      const kinds = [
        totals.closedGroups > 0 && counted(totals.closedGroups, "closed group", "closed groups"),
        totals.openMeetings > 0 && counted(totals.openMeetings, "series of open meetings", "series of open meetings"),
        totals.singleEvents > 0 && counted(totals.singleEvents, "single event", "single events"),
      ].filter((kind) => kind !== false);
      const when = from && to ? ` between ${date(from)} and ${date(to)}` : "";
      return `${who} offered peer support${when}: ${kinds.join(", ")}.`;
    },
    sessions: ({ held, notMet, cancelled, coming }) =>
      [
        held === 0 ? "No session has taken place yet." : counted(held, "session was held.", "sessions were held."),
        notMet > 0 &&
          counted(
            notMet,
            "was not held, though it had not been called off.",
            "were not held, though they had not been called off.",
          ),
        cancelled > 0 && counted(cancelled, "was cancelled.", "were cancelled."),
        coming > 0 && counted(coming, "is still to come.", "are still to come."),
      ]
        .filter((each) => each !== false)
        .join(" "),
    visits: ({ visits, mean = 0 }) => `There were ${visits} visits in all, ${mean} to a session in the mean.`,
    people: (people, groups) =>
      groups === 1
        ? `Of one group it is known how many different people came: ${people}.`
        : `Of ${groups} groups it is known how many different people came: ${people} in all. The same person may have been in several groups.`,
    notPeople: "This counts visits. The same person may have come many times, so the number of people is not known.",
    answers: ({ answers, feedbackGroups }) =>
      `${answers} people gave feedback in ${feedbackGroups === 1 ? "one group" : `${feedbackGroups} groups`}.`,
    grade: ({ from, to }) =>
      from === to
        ? `Their mean grade was ${from}.`
        : `Their mean grade lay between ${from} and ${to}. It is not told more exactly, so that nobody's answer can be seen.`,
    toKnow: "What to know about the figures",
    addsUp:
      "A group counts for the association that organises it. That is why the associations' figures add up to the federation's.",
    notes: {
      "people-of-groups": () =>
        "Different people are counted group by group. The sum is not the number of people, for the same person may have been in several groups.",
      "people-unknown": (groups) =>
        `Of ${groups === 1 ? "one group" : `${groups} groups`} it is not known how many different people came. Visits cannot be turned into people.`,
      uncounted: (sessions) =>
        `Of ${sessions === 1 ? "one session" : `${sessions} sessions`} it was not written down how many came. The figures lack those visits.`,
      "turnout-unknown": (sessions) =>
        `Of ${sessions === 1 ? "one session" : `${sessions} sessions`} it was not written down how many had registered. They are left out of the share that came.`,
      "no-feedback": (groups) =>
        `Of ${groups === 1 ? "one group" : `${groups} groups`} there is no feedback to tell: nobody was asked, or too few answered.`,
      unreadable: (plans) =>
        plans === 1
          ? "One plan could not be read, and the figures lack it."
          : `${plans} plans could not be read, and the figures lack them.`,
      twice: (plans) =>
        plans === 1
          ? "One group was in two files. It is counted once."
          : `${plans} groups were in more than one file. They are counted once.`,
    },
    byAssociation: "Figures by association",
    all: "In all",
    columns: {
      association: "Association",
      groups: "Groups",
      held: "Sessions held",
      cancelled: "Cancelled",
      visits: "Visits",
      mean: "To a session",
      people: "Different people",
      turnout: "Of registered came",
      answers: "Feedback",
      grade: "Grade",
    },
  },
};
