import {
  epochDay,
  getOrMake,
  type LocalDate,
  localDateOf,
  minuteInMilliseconds,
  weekdayIndex,
} from "../kernel/index.js";
import type { Profile } from "../profile/index.js";
import { byPerson } from "./byPerson.js";
import type { SeasonFinding, SeasonMeeting } from "./findings.js";
import type { SeasonPerson } from "./seasonPerson.js";

/** What a week or a season asks of someone. */
export interface Load {
  readonly sessions: number;
  /** In all, preparation and the talk afterwards counted. */
  readonly minutes: number;
}

/** What a season asks of someone, week by week. */
export interface PersonLoad extends Load {
  readonly person: SeasonPerson;
  /** The weeks in which there is something, by their Mondays. */
  readonly weeks: readonly (Load & { readonly week: LocalDate })[];
}

/** What the sessions of a season ask of each who leads them; of people in the order of their keys. */
export function loads(meetings: readonly SeasonMeeting[]): readonly PersonLoad[] {
  return byPerson(meetings, ({ session }) => session.present).map(({ person, meetings: theirs }) => {
    const weeks = new Map<LocalDate, SeasonMeeting[]>();
    for (const meeting of theirs) getOrMake(weeks, mondayOf(meeting.session.date), () => []).push(meeting);
    return { person, ...loadOf(theirs), weeks: [...weeks].map(([week, some]) => ({ week, ...loadOf(some) })) };
  });
}

/** Weeks that ask too much of someone. */
export function busyWeeks(
  all: readonly PersonLoad[],
  { sessionsPerWeekMost }: Profile["season"],
): readonly SeasonFinding[] {
  const { value: most, source } = sessionsPerWeekMost;
  return all.flatMap(({ person, weeks }): readonly SeasonFinding[] => {
    const busy = weeks.filter(({ sessions }) => sessions > most);
    return busy.length === 0 ? [] : [{ kind: "busy-weeks", severity: "warning", source, person, weeks: busy, most }];
  });
}

/** The Monday of a date's week. */
export function mondayOf(date: LocalDate): LocalDate {
  const day = epochDay(date);
  return localDateOf(day - weekdayIndex(day));
}

function loadOf(meetings: readonly SeasonMeeting[]): Load {
  const busy = meetings.reduce((sum, { session }) => sum + session.busyTo - session.busyFrom, 0);
  return { sessions: meetings.length, minutes: busy / minuteInMilliseconds };
}
