import { type Group, heldSessions, type Session } from "../group/index.js";
import { minutesOfDay, type Weekday, weekdayOf, weekend } from "../kernel/index.js";
import { audienceKey } from "./audienceKey.js";
import type { Occupied } from "./occupied.js";
import { type SeasonGroup, seasonGroup } from "./seasonGroup.js";
import type { SuggestionReason } from "./suggestion.js";

const endOfWeek: readonly Weekday[] = ["friday", ...weekend];

/** What speaks against the dates of a group: others for the same people, holidays, hours, days on which people rest. */
export function againstDates(group: Group, { audiences }: Occupied): readonly SuggestionReason[] {
  const { profile } = group;
  const { points } = profile.season;
  const entry = seasonGroup(group);
  const rivalled = entry.sessions.filter(
    (session) => session.isHeld && competes(entry.occupation, audiences.get(audienceKey(entry, session, profile))),
  );
  const held = heldSessions(group);
  const counted = [
    ["same-audience", rivalled.length, points.sameAudience.value],
    ["holiday", held.filter(({ holiday }) => holiday !== undefined).length, points.holiday.value],
    ["unfit-hour", held.filter((session) => isAtUnfitHour(session, group)).length, points.unfitHour.value],
    [
      "end-of-week",
      held.filter(({ local }) => endOfWeek.includes(weekdayOf(local.date))).length,
      points.endOfWeek.value,
    ],
  ] as const;
  return counted.flatMap(([kind, sessions, each]) =>
    sessions === 0 ? [] : [{ kind, sessions, points: sessions * each }],
  );
}

/** Whether some who could come to a group could come to one of the others as well. */
function competes(
  occupation: SeasonGroup["occupation"],
  others: ReadonlySet<SeasonGroup["occupation"]> | undefined,
): boolean {
  return others !== undefined && (occupation === "mixed" || others.has("mixed") || others.has(occupation));
}

/** People at work come in the evening or at the weekend; and everyone is to be home before it is late. Guide 3. */
function isAtUnfitHour({ local, duration }: Session, { profile: { hours }, audience }: Group): boolean {
  const isForWorkers = audience?.occupation === "working" && !weekend.includes(weekdayOf(local.date));
  const isEarly = isForWorkers && local.time < hours.workdayEnds.value;
  return isEarly || minutesOfDay(local.time) + duration > minutesOfDay(hours.eveningEnds.value);
}
