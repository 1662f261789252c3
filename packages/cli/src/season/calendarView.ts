import {
  joinSeasonCalendar,
  type SeasonCalendarPart,
  type SeasonCalendarView,
  seasonCalendarPart,
} from "@piiri/core/ical";
import { instantOf } from "../input/instantOf.js";
import type { MakeView } from "./seasonView.js";

/** One calendar of all groups, with the events of each group's own. */
export const calendarForPublic = calendarFor("public");
export const calendarForFacilitators = calendarFor("facilitators");

function calendarFor(view: SeasonCalendarView): MakeView {
  return ({ invocation, from, to }) => {
    const parts: SeasonCalendarPart[] = [];
    const options = { view, from, to, now: instantOf(invocation.now) };
    return {
      add: async ({ group }) => {
        const words = await invocation.words.of(group.language);
        parts.push(seasonCalendarPart(group, await words.all(), options));
      },
      result: async (words) => joinSeasonCalendar(parts, await words.all()),
    };
  };
}
