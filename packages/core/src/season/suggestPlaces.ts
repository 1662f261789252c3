import { type Group, heldSessions, resolveReadPlan } from "../group/index.js";
import { addDays, checkGiven, type LocalDate, type LocalTime } from "../kernel/index.js";
import type { Person } from "../people/index.js";
import type { GroupPlan } from "../plan/index.js";
import { finnishHolidays, type HolidayCalendar } from "../series/index.js";
import { againstDates } from "./againstDates.js";
import { occupiedIn } from "./occupied.js";
import type { SeasonGroup } from "./seasonGroup.js";
import { seasonPerson } from "./seasonPerson.js";
import type { Suggestion } from "./suggestion.js";
import { teamFor } from "./teamFor.js";

/** Where in a season a group is looked for a place. */
export interface SuggestOptions {
  /** The other groups. The group itself may be among them; it does not stand in its own way. */
  readonly season: readonly SeasonGroup[];
  /** The days between which all its sessions are to lie, both included. Without them the plan's own dates stay. */
  readonly between?: { readonly from: LocalDate; readonly to: LocalDate } | undefined;
  /** When sessions may begin; the plan's time and the practice's usual ones by day and in the evening unless given. */
  readonly times?: readonly LocalTime[] | undefined;
  /** Others who can be asked to lead, though they lead nothing in the season: of an association's file. */
  readonly people?: readonly Person[] | undefined;
  readonly calendar?: HolidayCalendar | undefined;
}

/**
 * Dates and a team for a group that lacks them, the best first: few conflicts, no holidays, hours that suit the audience, people
 * who are trained and have not much else. Facilitators whom the plan names stay; whom to ask is looked for among all who lead
 * in the season and in `people`. Never suggested is a team that is too small, that Teams could not run together, in which someone is elsewhere at
 * the time, has said that they cannot come then, or has no computer, camera or microphone, nor a room that another group is in. Every date is tried with the best team for it, so that the first is the best
 * there is; of those that are as good, the plan's own time and the earlier date come first. None where nothing will do.
 *
 * @see guide, 3
 * @example
 * ```ts
 * import { parsePlanOrThrow, resolvePlanOrThrow } from "@piiri/core";
 * import { seasonGroup, suggestPlaces } from "@piiri/core/season";
 * import { goodPlans } from "@piiri/core/rule-examples";
 *
 * const plan = goodPlans["closed-group"];
 * const other = resolvePlanOrThrow(parsePlanOrThrow({ ...plan, id: "other" }));
 * const [best] = suggestPlaces(resolvePlanOrThrow(plan), {
 *   season: [seasonGroup(other)],
 *   between: { from: "2027-01-11", to: "2027-04-30" },
 *   times: ["18:00"],
 * });
 * best?.dates; // => ["2027-01-11", "2027-01-25", "2027-02-08", "2027-02-22", "2027-03-08", "2027-03-22"]
 * ```
 */
export function suggestPlaces(group: Group, options: SuggestOptions): readonly Suggestion[] {
  const { suggestionsMost } = group.profile.season;
  const others = options.season.filter(({ key }) => key !== `${group.id}.${group.organiser.namespace}`);
  const askable = (options.people ?? []).map((person) => seasonPerson(person, group.organiser.name));
  const occupied = occupiedIn(others, group.profile, askable);
  const most = suggestionsMost.value;
  let best: Suggestion[] = [];
  // Of the places of many years no more are held at once than will be told.
  for (const placed of placesOf(group, options)) {
    const suggestion = suggestionOf(placed, occupied);
    if (suggestion !== undefined) best = [...best, suggestion].sort(before(group)).slice(0, most);
  }
  return best;
}

function suggestionOf(placed: Group, occupied: ReturnType<typeof occupiedIn>): Suggestion | undefined {
  const team = teamFor(placed, occupied);
  if (team === undefined) return undefined;
  const reasons = [...againstDates(placed, occupied), ...team.reasons];
  return {
    start: placed.schedule.start,
    time: placed.schedule.time,
    dates: heldSessions(placed).map(({ local }) => local.date),
    team: team.people,
    reserves: team.reserves,
    points: reasons.reduce((sum, { points }) => sum + points, 0),
    reasons,
  };
}

/** The better one first; of those that are as good, the plan's own time and the earlier date. */
function before({ schedule }: Group): (one: Suggestion, other: Suggestion) => number {
  return (one, other) =>
    one.points - other.points ||
    Number(one.time !== schedule.time) - Number(other.time !== schedule.time) ||
    (one.start < other.start ? -1 : Number(one.start > other.start)) ||
    (one.time < other.time ? -1 : Number(one.time > other.time));
}

/** The group at each place that it may take. A date on which it could not be held, as in the hour that clocks skip, is none. */
function* placesOf(
  group: Group,
  { between, times, calendar = group.calendar ?? finnishHolidays }: SuggestOptions,
): Generator<Group> {
  if (between === undefined) {
    yield group;
    return;
  }
  const { daytime, evening } = group.profile.season;
  checkGiven("between", between, { from: "day", to: "day" });
  checkGiven("times", times, "list?");
  const { from, to } = between;
  const { instrument } = group.feedback;
  const instruments = instrument === undefined ? [] : [instrument];
  const usual = [group.schedule.time, daytime.value, evening.value] as readonly LocalTime[];
  const sessions = withoutDates(group.plan.sessions);
  for (let start = from; start <= to; start = addDays(start, 1)) {
    for (const time of new Set(times ?? usual)) {
      const schedule = { ...group.plan.schedule, start, time };
      const plan = { ...group.plan, schedule, ...(sessions && { sessions }) } as GroupPlan;
      const placed = resolveReadPlan(plan, group.profile, { horizon: to, calendar, instruments }).unwrapOr(undefined);
      if (placed?.sessions.every(({ local }) => local.date >= from && local.date <= to)) yield placed;
    }
  }
}

/** What a plan says of its sessions wherever they lie: that one was moved, cancelled, postponed or added was of the old dates. */
function withoutDates(sessions: GroupPlan["sessions"]): GroupPlan["sessions"] {
  if (sessions === undefined) return undefined;
  const inRhythm = Object.entries(sessions).filter(([, { added }]) => added === undefined);
  return Object.fromEntries(
    inRhythm.map(([key, { moved: _, cancelled: __, postponed: ___, ...decided }]) => [key, decided]),
  );
}
