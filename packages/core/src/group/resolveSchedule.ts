import { err, ok, type Result } from "neverthrow";
import { meetsAgain, type SeriesFormat } from "../format/index.js";
import { addDays, assert, earlierOf, isLocalDate, type LocalDate, lastDate, weekInDays } from "../kernel/index.js";
import type { GroupPlan } from "../plan/index.js";
import { type Problem, problem } from "../problem/index.js";
import type { Profile } from "../profile/index.js";
import { type Extent, onwardsIn, type Rhythm, seasonEnd } from "../series/index.js";
import type { Derivation } from "./derivation.js";
import type { Schedule } from "./group.js";

type SeriesPlan = Extract<GroupPlan, { readonly format: SeriesFormat }>;
type Days = { readonly horizon: LocalDate | undefined; readonly today: LocalDate | undefined };

/** When a group meets, with the profile's figures where the plan is silent. Error: `no-horizon`. */
export function resolveSchedule(
  plan: GroupPlan,
  profile: Profile,
  derivation: Derivation,
  days: Days,
): Result<Schedule, readonly Problem[]> {
  const practice = profile.formats[plan.format];
  const { start, time } = plan.schedule;
  const onwards = onwardsIn(plan.sessions ?? {});
  const timeZone = derivation.of("/schedule/timeZone", plan.schedule.timeZone, profile.timeZone.value);
  const duration = derivation.of("/schedule/duration", plan.schedule.duration, practice.duration.value);
  if (!meetsAgain(plan)) {
    return ok({
      rhythm: once,
      extent: { kind: "count", count: 1 },
      standing: false,
      skip: [],
      breaks: [],
      holidays: "flag",
      onwards,
      start,
      time,
      timeZone,
      duration,
    });
  }
  const { rhythm, holidays, skip = [], breaks = [] } = plan.schedule;
  const usualRhythm = plan.schedule.ongoing ? standingRhythm(profile) : seasonRhythm(plan, profile);
  return extentOf(plan, profile, derivation, days).map((extent) => ({
    rhythm: derivation.of("/schedule/rhythm", rhythm, usualRhythm),
    extent,
    standing: plan.schedule.ongoing === true,
    skip,
    breaks,
    holidays: derivation.of("/schedule/holidays", holidays, profile.holidays.value),
    onwards,
    start,
    time,
    timeZone,
    duration,
  }));
}

function seasonRhythm(plan: SeriesPlan, { formats }: Profile): Rhythm {
  return [{ kind: "weekly", interval: formats[plan.format].intervalWeeks.value }];
}

/** A group without an end meets often until its people know each other, then about once a month. Handbook 4.4. */
function standingRhythm({ earlyRhythm: { weeks, sessionsMost, thenWeeks } }: Profile): Rhythm {
  return [
    { kind: "weekly", interval: weeks.value, times: sessionsMost.value },
    { kind: "weekly", interval: thenWeeks.value },
  ];
}

/** A single event is a series of one. */
const once: Rhythm = [{ kind: "weekly", interval: 1 }];

function extentOf(
  plan: SeriesPlan,
  profile: Profile,
  derivation: Derivation,
  days: Days,
): Result<Extent, readonly Problem[]> {
  const { start, count, until, ongoing } = plan.schedule;
  const endsOn = plan.lifecycle?.endsOn;
  const ending = (last: LocalDate): Extent => ({
    kind: "until",
    until: endsOn === undefined ? last : earlierOf(last, endsOn),
  });
  if (ongoing && endsOn !== undefined) return ok({ kind: "until", until: endsOn });
  if (ongoing) {
    const last = days.horizon ?? dayAhead(start, profile, days.today);
    assert(last === undefined || isLocalDate(last), "horizon and today are dates of the calendar");
    return last === undefined
      ? err([problem("no-horizon", "/schedule/ongoing", {})])
      : ok({ kind: "ongoing", horizon: last < start ? start : last });
  }
  if (count !== undefined) return ok({ kind: "count", count });
  if (until !== undefined) return ok(ending(until));
  switch (plan.format) {
    case "closed-group": {
      const usual = profile.formats["closed-group"].sessions.value;
      return ok({ kind: "count", count: derivation.of("/schedule/count", undefined, usual) });
    }
    case "open-meetings":
      return ok(ending(derivation.of("/schedule/until", undefined, usualEnd(start, profile))));
  }
}

/** As far ahead of today, or of a start still to come, as the profile looks. */
function dayAhead(start: LocalDate, profile: Profile, today: LocalDate | undefined): LocalDate | undefined {
  if (today === undefined) return undefined;
  const ahead = addDays(today > start ? today : start, profile.horizonDays.value);
  return ahead < lastDate ? ahead : lastDate;
}

/** The end of the season that a group starting on a date belongs to, with room for more than one session. */
function usualEnd(start: LocalDate, profile: Profile): LocalDate {
  const { springEnds, autumnEnds } = profile.seasons;
  const second = addDays(start, weekInDays * profile.formats["open-meetings"].intervalWeeks.value);
  return seasonEnd(second, { spring: springEnds.value, autumn: autumnEnds.value });
}
