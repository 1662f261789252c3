import type { Group } from "../group/index.js";
import { getOrMake, type LocalDate } from "../kernel/index.js";
import { hasTaken } from "../people/index.js";
import { mondayOf } from "./load.js";
import type { SeasonSession } from "./seasonGroup.js";
import type { SeasonPerson } from "./seasonPerson.js";
import type { SuggestionReason } from "./suggestion.js";

/** What speaks against asking someone: training that is not known of, and much to do already. Guide 2. */
export function againstPerson(
  { profile, platform }: Group,
  person: SeasonPerson,
  held: readonly SeasonSession[],
  own: ReadonlyMap<LocalDate, number> = new Map(),
): readonly SuggestionReason[] {
  const { points, sessionsPerWeekMost } = profile.season;
  const added = new Map<LocalDate, { sessions: number }>();
  for (const { date } of held) getOrMake(added, mondayOf(date), () => ({ sessions: 0 })).sessions += 1;
  const weeks = [...added].filter(
    ([week, { sessions }]) => sessions + (own.get(week) ?? 0) > sessionsPerWeekMost.value,
  );
  const others = [...own.values()].reduce((sum, sessions) => sum + sessions, 0);
  const reasons: readonly SuggestionReason[] = [
    {
      kind: "no-basic-course",
      person,
      points: hasTaken(person.person, "basicCourse") === true ? 0 : points.noBasicCourse.value,
    },
    {
      kind: "no-orientation",
      person,
      points:
        hasTaken(person.person, "orientation") === true || platform === undefined ? 0 : points.noOrientation.value,
    },
    { kind: "busy-weeks", person, weeks: weeks.length, points: weeks.length * points.busyWeek.value },
    { kind: "other-sessions", person, sessions: others, points: others * points.otherSession.value },
  ];
  return reasons.filter(({ points: each }) => each > 0);
}
