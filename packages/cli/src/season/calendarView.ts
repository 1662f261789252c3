import {
  joinSeasonCalendar,
  type SeasonCalendarPart,
  type SeasonCalendarView,
  seasonCalendarPart,
} from "@piiri/core/ical";
import { instantOf } from "../input/instantOf.js";
import { libraryWordsIn, spokenLanguage } from "../texts/words.js";
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
        parts.push(
          seasonCalendarPart(
            group,
            await libraryWordsIn(spokenLanguage(group.language) ?? invocation.words.language),
            options,
          ),
        );
      },
      result: async (words) => joinSeasonCalendar(parts, await words.all()),
    };
  };
}
