import {
  type MeetingGuideMeeting,
  type MeetingGuideMisfit,
  meetingGuideFeed,
  tellMeetingGuideMisfit,
  toMeetingGuide,
} from "@piiri/core/publishing";
import { wallClock } from "../input/wallClock.js";
import { asJson } from "../output/deliver.js";
import { textsOf } from "../texts/words.js";
import type { MakeView } from "./seasonView.js";

/** The season's weekly meetings for apps that look for them; which groups are left out, and why, is told beside it. */
export const meetingGuideAsJson: MakeView = ({ invocation, rooms }) => {
  const meetings: MeetingGuideMeeting[] = [];
  const leftOut: { readonly file: string; readonly misfits: readonly MeetingGuideMisfit[] }[] = [];
  return {
    add: async ({ file, group }) => {
      const words = await (await invocation.words.of(group.language)).all();
      const { date: today } = wallClock(invocation.now, group.schedule.timeZone);
      const { meeting, misfits } = toMeetingGuide(group, words, { today, rooms });
      if (meeting === undefined) leftOut.push({ file, misfits });
      else meetings.push(meeting);
    },
    result: async (words) => {
      const all = await words.all();
      const texts = await textsOf("season", words.language);
      if (leftOut.length > 0) {
        const told = leftOut
          .toSorted((one, other) => (one.file < other.file ? -1 : 1))
          .map(
            ({ file, misfits }) => `- ${file}: ${misfits.map((each) => tellMeetingGuideMisfit(each, all)).join(" ")}`,
          );
        invocation.tell([texts.notInGuide(leftOut.length), ...told].join("\n"));
      }
      return asJson(meetingGuideFeed(meetings));
    },
  };
};
