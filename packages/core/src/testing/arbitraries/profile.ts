import * as fc from "fast-check";
import { languages } from "../../kernel/index.js";
import { guideProfile, type Profile, type ProfileChanges, parseProfileOrThrow } from "../../profile/index.js";
import { localDate, timeZone } from "./dates.js";
import { line } from "./texts.js";

/**
 * A federation's own practice: the guide's with any part changed, by `parseProfile`.
 *
 * @example
 * ```ts
 * import { arbitraries } from "@piiri/core/testing";
 * import * as fc from "fast-check";
 *
 * fc.assert(fc.property(arbitraries.profile(), (profile) => profile.formats["closed-group"].sessions.value >= 1));
 * ```
 */
export function profile(): fc.Arbitrary<Profile> {
  return profileChanges().map((changes) => parseProfileOrThrow(guideProfile, changes));
}

/**
 * What a federation does differently, as data that `parseProfile` accepts.
 *
 * @example
 * ```ts
 * import { parseProfile, guideProfile } from "@piiri/core";
 * import { arbitraries } from "@piiri/core/testing";
 * import * as fc from "fast-check";
 *
 * fc.assert(fc.property(arbitraries.profileChanges(), (changes) => parseProfile(guideProfile, changes).isOk()));
 * ```
 */
export function profileChanges(): fc.Arbitrary<ProfileChanges> {
  const duration = fc.integer({ min: 15, max: 720 });
  const intervalWeeks = fc.oneof(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 52 }));
  const formats = {
    "closed-group": anyOf({ sessions: fc.integer({ min: 1, max: 20 }), duration, intervalWeeks }).map(widened),
    "open-meetings": anyOf({ duration, intervalWeeks }).map(widened),
    "single-event": anyOf({ duration }).map(widened),
  };
  const changes = {
    name: line(200),
    language: fc.constantFrom(...languages),
    timeZone: timeZone(),
    horizonDays: fc.integer({ min: 1, max: 800 }),
    planningLeadDays: fc.integer({ min: guideProfile.planningLeadDaysLeast.value, max: 730 }),
    holidays: fc.constantFrom("skip" as const, "flag" as const),
    seasons: anyOf({ springEnds: monthDay, autumnEnds: monthDay }),
    formats: anyOf(formats),
  };
  return fc.record(changes, { requiredKeys: ["name"] });
}

/** Of a year that has no leap day, as the season's ends are given for any year. */
const monthDay = localDate("2027-01-01", "2027-12-31").map((date) => date.slice(5));

interface Usual {
  readonly duration?: number;
  readonly intervalWeeks?: number;
}

/** What is usual may be as short or as long as it is: the bounds give way. */
function widened<Figures extends Usual>(figures: Figures) {
  const { duration, intervalWeeks } = figures;
  const { durationLeast, durationMost, intervalWeeksMost } = guideProfile.formats["closed-group"];
  return {
    ...figures,
    ...(duration !== undefined && {
      durationLeast: Math.min(duration, durationLeast.value),
      durationMost: Math.max(duration, durationMost.value),
    }),
    ...(intervalWeeks !== undefined && { intervalWeeksMost: Math.max(intervalWeeks, intervalWeeksMost.value) }),
  };
}

function anyOf<Fields extends Record<string, unknown>>(fields: { [Key in keyof Fields]: fc.Arbitrary<Fields[Key]> }) {
  return fc.record(fields, { requiredKeys: [] });
}
