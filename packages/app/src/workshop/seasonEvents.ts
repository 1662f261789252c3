import type { Instant } from "@piiri/core";
import { type SeasonCalendarPart, type SeasonCalendarView, seasonCalendarPart } from "@piiri/core/ical";
import { type OfSeason, ofEachGroup, type SeasonFiles } from "./seasonGroups.js";
import { wordsIn } from "./words.js";

export interface SeasonEventsRequest extends SeasonFiles {
  readonly view: SeasonCalendarView;
  /** The moment at which the calendar is made, as a UTC instant in whole seconds. */
  readonly now: string;
}

/** What a calendar of many groups needs of each. */
export async function seasonEvents(request: SeasonEventsRequest): Promise<readonly OfSeason<SeasonCalendarPart>[]> {
  const words = await wordsIn(request.language);
  const { view } = request;
  const now = request.now as Instant;
  return await ofEachGroup(request, (group, { from, to }) => seasonCalendarPart(group, words, { view, from, to, now }));
}
