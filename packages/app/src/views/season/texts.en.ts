import type { SeasonViewTexts } from "./texts.js";

/** What the view of a season of many groups says, in English. */
export const seasonTexts: SeasonViewTexts = {
  folder: "Choose a folder",
  files: "Choose plans",
  chooseHelp:
    "All plans of the folder are read, those in its folders too. Nothing is changed, nothing is sent. You can also drop several plans on the page.",
  from: "First day",
  to: "Last day",
  daysHelp: "Leave it empty to look at all meetings.",
  wrongDays: "The last day is before the first. Mend one of them.",
  reading: (read, all) => `Reading plans: ${read} / ${all}`,
  stop: "Stop",
  stopped: "Reading was stopped.",
  read: (groups, others) =>
    [
      groups === 1 ? "There is one group." : `There are ${groups} groups.`,
      ...(others > 0 ? [others === 1 ? "One file is no plan." : `${others} files are no plans.`] : []),
    ].join(" "),
  noPlans: "None of these files is a group's plan.",
  leftOut: (count) => (count === 1 ? "One plan was left out" : `${count} plans were left out`),
  twice: (file) => `The same group is in the file ${file} already. Take one away, or change its id.`,
  tooLong: "Reading the file took too long.",
  openPlan: (file) => `Open ${file}`,
  parts: {
    planning: "What overlaps, who leads how much",
    report: "Figures",
    calendars: "Calendars and pages for everyone",
    suggest: "A place for a new group",
    changes: "Changes since last time",
  },
  choosePart: "What to look at",
  feedback: "Of feedback, what was told already is counted. Choose the whole folder to have it here.",
  toldUnread: (groups) =>
    `What was told of feedback in ${groups === 1 ? "one group" : `${groups} groups`} could not be read, so the figures lack it. Take a whole feedback.json from a backup.`,
  table: "Figures as a table (CSV)",
  rows: "Groups as rows (CSV)",
  rowsMore: (more) => `… and ${more} rows more. All are in the file that you can save.`,
  calendarFor: {
    public: { name: "For everyone", help: "Published groups by their public names: no themes, no names, no links." },
    facilitators: { name: "For facilitators", help: "All groups, and who leads. No meeting links." },
  },
  weekly: {
    name: "Weekly meetings for apps",
    help: "The published groups that meet every week and to which anyone may come, for apps and pages that look for meetings (Meeting Guide). Your own file of rooms gives their addresses.",
    make: "Save the feed",
    leftOut: (count) => (count === 1 ? "One group is not in the feed:" : `${count} groups are not in the feed:`),
  },
  everyone: {
    finder: {
      name: "A page to find a group on",
      help: "Published groups as a web page: people choose by place, theme, language and time, and add sessions to their calendar. Put it on your site.",
    },
    booklet: {
      name: "A booklet of the groups",
      help: "Published groups as a booklet of A5, to print and hand out. Choose booklet in the printer's settings, and it folds in the middle.",
    },
    calendar: { name: "Sessions month by month", help: "The coming sessions of published groups as a web page." },
  },
  changes: {
    help: "Give the plans as they were last time. You see which groups are new, gone or changed, and what the review says of those alone.",
    folder: "Choose last time's folder",
    files: "Choose last time's plans",
    mendFirst:
      "Nothing was compared: the group of a plan that is missing would look new or gone. Mend these plans first.",
    kinds: { new: "new", gone: "not there any more", changed: "changed" },
    stages: { published: "The group is published now.", draft: "The group is a draft again." },
    toCome: (count) =>
      `${count === 1 ? "1 session is" : `${count} sessions are`} still in people's calendars. Put the plan back and cancel the sessions, so that people learn of it.`,
    found: "The review says now:",
    counts: ({ new: added, gone, changed, unchanged }) =>
      `New ${added}, gone ${gone}, changed ${changed}. As they were ${unchanged}.`,
  },
  suggestNeedsPlan:
    "First open the plan of the group that you look for times and facilitators for. Then come back: the season stays.",
  suggestHelp:
    "If you give the first and the last day above, days are suggested too. Otherwise facilitators are looked for on the group's own days.",
  backToBegin: "Back to the beginning",
};
