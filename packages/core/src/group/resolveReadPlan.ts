import { err, ok, type Result } from "neverthrow";
import { usualMembership } from "../format/index.js";
import type { OwnInstrument } from "../instruments/index.js";
import { canonicalLanguageTag, type LocalDate } from "../kernel/index.js";
import type { GroupPlan } from "../plan/index.js";
import type { Problem } from "../problem/index.js";
import type { Profile } from "../profile/index.js";
import { dateSessions, finnishHolidays, type HolidayCalendar } from "../series/index.js";
import { Derivation } from "./derivation.js";
import type { Group } from "./group.js";
import { extremesOf } from "./practiceSituation.js";
import { resolveEthics, resolveGroundRules } from "./resolveEthics.js";
import { resolveFeedback, resolveInstrument, resolveReport } from "./resolveFeedback.js";
import { resolveOrganiser } from "./resolveOrganiser.js";
import { resolvePlatform } from "./resolvePlatform.js";
import { resolveFacilitation, resolveOrganisation, resolveSeats } from "./resolvePractice.js";
import { resolvePublicity } from "./resolvePublicity.js";
import { resolveRegistration } from "./resolveRegistration.js";
import { resolveSchedule } from "./resolveSchedule.js";
import { resolveSessions } from "./resolveSessions.js";
import { scheduleProblem } from "./scheduleProblem.js";

/** What `resolvePlan` may be told beside plan and profile. */
export interface ResolveOptions {
  /** The last date up to which the sessions of a group without an end are dated. */
  readonly horizon?: LocalDate;
  /** Without a horizon: sessions are dated as far from this day as the profile looks ahead. */
  readonly today?: LocalDate;
  /** The days on which people do not usually meet; Finland's unless given. */
  readonly calendar?: HolidayCalendar;
  /** The federation's own surveys, of which a plan may choose one by its id. */
  readonly instruments?: readonly OwnInstrument[];
}

/** `resolvePlan` of a plan that was read: it is as its schema has it, and is not looked at again. */
export function resolveReadPlan(
  plan: GroupPlan,
  profile: Profile,
  { horizon, today, calendar = finnishHolidays, instruments = [] }: ResolveOptions,
): Result<Group, readonly Problem[]> {
  const derivation = new Derivation();
  return resolveSchedule(plan, profile, derivation, { horizon, today }).andThen((schedule) => {
    const dated = dateSessions({ calendar, changes: plan.sessions ?? {}, ...schedule });
    if (dated.isErr()) return err(dated.error.map((found) => scheduleProblem(found, plan)));
    const people = { ...plan.people, facilitators: plan.people?.facilitators ?? [] };
    const venue = derivation.of("/venue", plan.venue, { kind: "online" });
    const seats = resolveSeats(plan, profile, derivation);
    const membership = derivation.of(
      "/membership",
      "membership" in plan ? plan.membership : undefined,
      usualMembership[plan.format],
    );
    const situation = {
      plan,
      profile,
      derivation,
      schedule,
      membership,
      seats,
      extremes: extremesOf(dated.value, schedule),
    };
    const platform = resolvePlatform({ plan, profile, derivation, people, venue });
    const instrument = resolveInstrument(plan, instruments);
    const found = [platform, instrument].flatMap((each) => (each.isErr() ? each.error : []));
    if (platform.isErr() || instrument.isErr()) return err(found);
    return ok({
      id: plan.id,
      format: plan.format,
      membership,
      stage: derivation.of("/stage", plan.stage, "draft"),
      revision: derivation.of("/revision", plan.revision, 0),
      revisedAt: plan.revisedAt,
      language: canonicalLanguageTag(derivation.of("/language", plan.language, profile.language.value)),
      title: plan.title,
      publicName: plan.publicName,
      description: plan.description,
      informationPage: plan.informationPage,
      organiser: resolveOrganiser(plan),
      seats,
      audience: plan.audience,
      venue,
      platform: platform.value,
      people,
      organisation: resolveOrganisation(plan, profile, derivation, dated.value),
      facilitation: resolveFacilitation(plan, profile, derivation),
      registration: resolveRegistration(situation, dated.value),
      publicity: resolvePublicity(situation),
      ethics: resolveEthics(plan, derivation),
      groundRules: resolveGroundRules(plan, derivation),
      feedback: resolveFeedback(situation, instrument.value),
      report: resolveReport(situation),
      lifecycle: plan.lifecycle ?? {},
      reminders: plan.reminders ?? {},
      done: plan.done ?? {},
      schedule,
      sessions: resolveSessions({ plan, profile, derivation, people, schedule, seats }, dated.value),
      // Without it a group is data alone, which can be copied and sent.
      ...(calendar !== finnishHolidays && { calendar }),
      derived: derivation.paths,
      plan,
      profile,
    });
  });
}
