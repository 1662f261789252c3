import { dateTexts } from "../../../dates/texts.en.js";
import { holidayTexts } from "../../../series/texts.en.js";
import type { TopicTexts } from "../../rule.js";
import type { seriesRules } from "./index.js";
import { listed } from "./listed.js";

const { date, time } = dateTexts;
const holidays: Readonly<Record<string, string>> = holidayTexts;

/** What the rules about the dates say, in English. */
export const seriesFindings: TopicTexts<typeof seriesRules> = {
  "series/postponed-date": {
    title: "A postponed session has a new date.",
    messages: {
      open: ({ date: day }) =>
        `The session that was to be on ${date(day)} is postponed and has no new date yet. Participants are waiting to hear. Agree on a date, write it under Moved and take the postponement out. If it will not be held, mark it as cancelled.`,
      pause: ({ from }) =>
        `There is a pause from ${date(from)} on, and nobody knows yet when it ends. Participants are waiting to hear. Agree on when you go on and write the pause's last day (to). If you do not go on, cancel the sessions.`,
    },
  },
  "series/holiday": {
    title: "No session falls on a public holiday or on the eve of one.",
    messages: {
      on: ({ date: day, holiday, name }) =>
        `The day you have chosen, ${date(day)}, is ${holidays[holiday] ?? name ?? "a holiday"}. Many people are with their own then and may not be able to come. Choose another day, unless this one suits your group.`,
    },
  },
  "series/daylight-saving": {
    title: "Sessions begin at the same time though the clocks change.",
    messages: {
      changes: ({ dates }) =>
        `The clocks change before the ${dates.length === 1 ? "session" : "sessions"} on ${listed(dates.map(date), "and")}. The time stays the same, but somebody may come an hour early or late. Remind participants of the time then.`,
    },
  },
  "series/audience-hours": {
    title: "A group for people at work does not meet in the middle of the working day.",
    messages: {
      early: ({ time: starts, from }) =>
        `The session begins at ${time(starts)}, and the group is meant for people who work. Many of them are still at work then. On weekdays begin at ${time(from)} or later, if you can.`,
    },
  },
  "series/within-season": {
    title: "Sessions fit into one spring or autumn season.",
    messages: {
      outside: ({ ends, first, last }) =>
        `Sessions begin on ${date(first)} and end on ${date(last)}, but the season is over on ${date(ends)}. Around holidays people's days change, and many drop out. Begin earlier, or end before the season does.`,
    },
  },
  "series/uneven-gap": {
    title: "No pause between sessions is much longer than the usual one.",
    messages: {
      gap: ({ from, to, days, most }) =>
        `There are ${days} days between the sessions on ${date(from)} and ${date(to)}. In the rhythm of this group a good pause is ${most} days at most: after a long one it is hard to come back. Move the sessions closer together, or add one between them.`,
    },
  },
  "series/too-late-in-the-evening": {
    title: "Sessions end in good time in the evening.",
    messages: {
      late: ({ time: starts, ends, by }) =>
        `The session begins at ${time(starts)} and ends at ${time(ends)}. After talking, people need time to calm down before the night. Begin so that you end by ${time(by)}.`,
    },
  },
  "series/early-rhythm": {
    title: "A group without an end meets often at first, then about once a month.",
    messages: {
      other: ({ least, most, weeks }) =>
        `The plan has a different rhythm from the one that often suits a group without an end. If the first ${least}–${most} sessions are ${weeks} weeks apart, people have time to get to know each other. After that about once a month is enough. Agree on the rhythm together with the group.`,
    },
  },
};
