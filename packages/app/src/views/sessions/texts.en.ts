import type { SessionsTexts } from "./texts.js";

/** Of how an evening goes, in English. */
export const sessionsTexts: SessionsTexts = {
  timetable: "Timetable for facilitators",
  slides: "Slides for the screen",
  programme: "Programme for participants",
  edit: "Change how the evening goes",
  editHelp: "Change lengths and order, and agree on who leads what. The clock times are worked out for you.",
  forWhich: "Which sessions does the change concern?",
  forThis: "This session only",
  forAll: "All sessions that have no course of their own",
  from: "Begins",
  part: "What is done",
  minutes: "Minutes",
  lead: "Who leads it",
  nobody: "Not agreed",
  exercise: "Exercise",
  noExercise: "None",
  exerciseOf: (name, minutes) => `${name} (${minutes} min)`,
  title: "A name of your own",
  row: (number, part) => `Item ${number}, ${part}`,
  earlier: "Earlier",
  later: "Later",
  remove: "Take out",
  add: "Add an item",
  sum: (minutes, duration) => `${minutes} minutes in all; the session lasts ${duration} minutes.`,
  over: (minutes) => `${minutes} minutes too many.`,
  left: (minutes) => `${minutes} minutes are still free.`,
  usual: "Go back to the usual course",
  isUsual: "This is the usual course. When you change something, it is written into the plan.",
  isCommon: "This course is common to all sessions.",
  isOwn: "This session has a course of its own.",
  changed: "How the evening goes",
  substitute: "When a facilitator cannot come",
  substituteHelp:
    "Open this when somebody who was to lead cannot come. You see who could, and have a message ready. It tells neither who cannot come nor why.",
  looked: (groups) =>
    groups === 0
      ? "Only this plan was looked at. Open the season's plans under Many groups, and it is seen who leads elsewhere that day."
      : `Other groups that were looked at: ${groups}.`,
  requestTo: (name) => `Message to ${name}`,
  debriefed: {
    choose: "Choose the answers of debriefs",
    openAnswers: "Show what was written in own words too",
    notRead: "No answers of the debrief form are in the file. The questions should be called as in the form.",
    came: "What the debriefs came to",
  },
  came: {
    title: "How many came",
    unknown: "Not written down yet.",
    came: (people) => (people === 1 ? "One participant came." : `${people} participants came.`),
    didNotMeet: "The group did not meet",
    howMany: "Participants",
    write: "Write the number down",
  },
};
