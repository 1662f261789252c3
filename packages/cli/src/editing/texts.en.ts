import type { EditingTexts } from "./texts.js";

/** What is said when a plan is edited, in English. */
export const editingTexts: EditingTexts = {
  alreadySo: "The plan says so already, so nothing is changed.",
  refused: (problems) => ["This cannot be done:", ...problems].join("\n"),
  gone: "Participants know of these sessions. Cancel them first (piiri cancel), so that they go from calendars too.",
  lines: (file) => `Lines that change in the file ${file}:`,
  notWritten: "Nothing was written yet. To do this, give the same command and add --write.",
  written: (file) => `The change is written into the file ${file}.`,
  raised: (revision) =>
    `The plan's revision is now ${revision}. Share the calendar again, so that the change shows in it.`,
  undo: (command) => `To undo the change: ${command}`,
  undone: (file) => `The file ${file} is again as it was before the change.`,
  nothingToUndo: (file) =>
    `${file}: There is nothing to undo. Piiri remembers its own changes alone, and does not put back a file that somebody has edited since.`,
  toldAlready:
    "If you have told of the change already or shared the calendar, do not undo it but make a new change. Calendars do not notice it otherwise.",
  fileNeeded: "The plan has to be a file, so that it can be changed.",
  moveWhere:
    "Say what changes: --to date, --time time, or both; with --following also --weekday, --duration or --place.",
  onlyFollowing: "--weekday, --duration and --place hold from one session on: add --following.",
  dayOrWeekday: "Give --to or --weekday, not both.",
  notInRhythm: (session) =>
    `Session ${session} was added beside the rhythm, so nothing follows from it. Choose a session of the rhythm, such as s3.`,
  cancelledStays: (session) =>
    `Session ${session} is cancelled, so it is not moved. Take out cancelled first if it is held after all.`,
  addWhen: "Say on which day the added session is: --date date.",
  pauseWhen:
    "Say the first day of the pause: --from date. Its last day is --to date; leave it out while nobody knows it.",
  resumeWhen: "Say the first day on which you may meet again: --from date.",
  noOpenPause: "The plan has no pause without an end.",
  notASeries: "A single event takes no further sessions and no pauses.",
};
