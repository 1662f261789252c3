import type { TopicTexts } from "../../rule.js";
import type { reportRules } from "./index.js";

/** What the rules about the association's reports say, in English. */
export const reportFindings: TopicTexts<typeof reportRules> = {
  "report/summaries": {
    title: "The association counts sessions and participants twice a year.",
    messages: {
      seldom: ({ times, advised }) =>
        `${gathered(times)} Fresh counts show in good time whether people are reached, and the report is easy to write. Count ${often(advised)} a year.`,
    },
  },
  "report/annual": {
    title: "The group is in the association's annual report.",
    messages: {
      leftOut: () =>
        "The group is left out of the association's annual report. There others too see what peer support gives, and it is easier to get support for it. Give the group a few lines. Of participants, the number is enough.",
    },
  },
};

const inWords: Readonly<Record<number, string>> = { 1: "once", 2: "twice" };

function gathered(times: number): string {
  return times === 0
    ? "Sessions and participants are not counted at all."
    : `Sessions and participants are counted ${often(times)} a year.`;
}

function often(times: number): string {
  return inWords[times] ?? `${times} times`;
}
