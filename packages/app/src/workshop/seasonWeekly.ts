import { languages, nearestLanguage } from "@piiri/core";
import { type MeetingGuideMeeting, tellMeetingGuideMisfit, toMeetingGuide } from "@piiri/core/publishing";
import { associationIn } from "./associationFile.js";
import { type OfSeason, ofEachGroup, type SeasonFiles } from "./seasonGroups.js";
import { wordsIn } from "./words.js";

export interface SeasonWeeklyRequest extends SeasonFiles {
  /** The text of a file of people and rooms. */
  readonly association?: string | undefined;
}

/** A group's weekly meeting for apps that look for such, or why it has none, in words. */
export interface WeeklyMeeting {
  readonly file: string;
  readonly meeting?: MeetingGuideMeeting | undefined;
  readonly misfits: readonly string[];
}

/** What a feed of weekly meetings needs of each group. */
export async function seasonWeekly(request: SeasonWeeklyRequest): Promise<readonly OfSeason<WeeklyMeeting>[]> {
  const words = await wordsIn(request.language);
  const { rooms } = associationIn(request.association);
  return await ofEachGroup(request, async (group, { today, spoken }, { name: file }) => {
    // What the feed says is in the group's own language.
    const own = await wordsIn(nearestLanguage(spoken, languages) ?? request.language);
    const { meeting, misfits } = toMeetingGuide(group, own, { today, rooms });
    return { file, meeting, misfits: misfits.map((misfit) => tellMeetingGuideMisfit(misfit, words)) };
  });
}
