import type { NewTexts } from "./texts.js";

/** What is asked of whoever begins a group, in English. */
export const newTexts: NewTexts = {
  which: "What kind of group?",
  kinds: {
    "closed-group": ["Closed group", "the same people from beginning to end"],
    "open-meetings": ["Open meetings", "one signs up for each by itself"],
    "single-event": ["Single event", "one evening for stories or an expert"],
    "citizens-group": ["Citizens' group", "people's own, without an association; one may come at any time"],
    "local-group": ["Local group", "meets in person without an end; newcomers join at agreed times"],
  },
  number: (most, usual) => `Its number, 1–${most} [${usual}]: `,
  start: (usual) => `The first day, for example 2.3.2027 [${usual}]: `,
  time: (usual) => `At what time, for example 18.00 [${usual}]: `,
  title: "The group's name, for those who may know what it is about (may be left for later): ",
  file: (usual) => `In which file is the plan kept? [${usual}]: `,
  usualFile: "group.yaml",
  again: {
    number: (most) => `Answer with a number from 1 to ${most}.`,
    start: "Write the day as 2.3.2027. Check too that there is such a day.",
    time: "Write the time as 18.00.",
    file: (file) => `The file ${file} is there already. Give another name.`,
  },
  stopped: "Stopped. No file was made.",
};
