import * as fc from "fast-check";
import { resolvePlan } from "../../group/index.js";
import { addDays, dayParts, languages, weekdays } from "../../kernel/index.js";
import { type GroupPlan, schemaVersion } from "../../plan/index.js";
import { instant, localDate } from "./dates.js";
import { practice, practiceOf } from "./practice.js";
import { eventSchedule, seriesSchedule } from "./schedule.js";
import { changes, type SessionChanges, sessionsOf } from "./sessions.js";
import { domain, email, httpsAddress, id, line, lines } from "./texts.js";

type PlanOf<Format extends GroupPlan["format"]> = Extract<GroupPlan, { readonly format: Format }>;

/**
 * A plan of any format, as data: `parsePlan` accepts it and returns the same. What it says of single sessions is said of
 * those that it has by the guide's profile.
 *
 * @example
 * ```ts
 * import { parsePlan } from "@piiri/core";
 * import { arbitraries } from "@piiri/core/testing";
 * import * as fc from "fast-check";
 *
 * fc.assert(fc.property(arbitraries.plan(), (plan) => parsePlan(plan).isOk()));
 * ```
 */
export function plan(): fc.Arbitrary<GroupPlan> {
  return fc.oneof(closedGroup(), openMeetings(), singleEvent());
}

/**
 * A plan of a closed group.
 *
 * @example
 * ```ts
 * import { arbitraries } from "@piiri/core/testing";
 * import * as fc from "fast-check";
 *
 * fc.assert(fc.property(arbitraries.closedGroup(), (plan) => plan.format === "closed-group"));
 * ```
 */
export function closedGroup(): fc.Arbitrary<PlanOf<"closed-group">> {
  const own = {
    format: fc.constant("closed-group" as const),
    schedule: seriesSchedule(),
    membership: fc.constantFrom("closed" as const, "replenished" as const),
  };
  const base = fc.record({ ...common(), ...own }, { requiredKeys: [...required] });
  return withChanges(base);
}

/**
 * A plan of open meetings.
 *
 * @example
 * ```ts
 * import { arbitraries } from "@piiri/core/testing";
 * import * as fc from "fast-check";
 *
 * fc.assert(fc.property(arbitraries.openMeetings(), (plan) => plan.format === "open-meetings"));
 * ```
 */
export function openMeetings(): fc.Arbitrary<PlanOf<"open-meetings">> {
  const own = {
    format: fc.constant("open-meetings" as const),
    schedule: seriesSchedule(),
    membership: fc.constantFrom("open" as const, "replenished" as const),
  };
  const base = fc.record({ ...common(), ...own }, { requiredKeys: [...required] });
  return withChanges(base);
}

/**
 * A plan of a single event.
 *
 * @example
 * ```ts
 * import { arbitraries } from "@piiri/core/testing";
 * import * as fc from "fast-check";
 *
 * fc.assert(fc.property(arbitraries.singleEvent(), (plan) => plan.format === "single-event"));
 * ```
 */
export function singleEvent(): fc.Arbitrary<PlanOf<"single-event">> {
  const own = { format: fc.constant("single-event" as const), schedule: eventSchedule() };
  const base = fc.record({ ...common(), ...own }, { requiredKeys: [...required] });
  return withChanges(base);
}

const required = ["format", "id", "title", "publicName", "organiser", "schedule"] as const;

function common() {
  return {
    schema: fc.constant(schemaVersion),
    id: id(),
    stage: fc.constantFrom("draft" as const, "published" as const),
    revisedAt: instant(),
    language: fc.constantFrom(...languages),
    title: line(200),
    publicName: line(100),
    description: lines(5000),
    informationPage: httpsAddress(),
    organiser: fc.record({ name: line(200), domain: domain(), email: email() }, { requiredKeys: ["name", "domain"] }),
    venue: fc.oneof(
      fc.constant({ kind: "online" as const }),
      fc.record(
        {
          kind: fc.constantFrom("in-person" as const, "hybrid" as const),
          area: line(60),
          place: line(200),
          seats: fc.integer({ min: 1, max: 10_000 }),
          hearingLoop: fc.boolean(),
        },
        { requiredKeys: ["kind"] },
      ),
    ),
    people: people(),
  };
}

function people() {
  const person = fc.record(
    { id: id(), name: line(100), association: line(200), email: email(), available: available(), away: away() },
    { requiredKeys: ["id", "name"] },
  );
  const facilitators = fc.uniqueArray(person, { selector: (one) => one.id, maxLength: 4 });
  return fc.record(
    { facilitators, coordinator: person, contactPerson: person, communicationsOfficer: person },
    { requiredKeys: [] },
  );
}

/** When somebody can lead. */
function available() {
  const time = { weekday: fc.constantFrom(...weekdays), part: fc.constantFrom(...dayParts) };
  return fc.array(fc.record(time, { requiredKeys: ["weekday"] }), { maxLength: 3 });
}

/** When somebody is away. */
function away() {
  const days = fc.tuple(localDate("2000-01-01", "2199-01-01"), fc.nat({ max: 30 }));
  return fc.array(
    days.map(([from, length]) => ({ from, to: addDays(from, length) })),
    { maxLength: 2 },
  );
}

/** Sessions can be changed only once it is known which there are; a revision, only when it has a date. */
function withChanges<Plan extends GroupPlan>(base: fc.Arbitrary<Plan>): fc.Arbitrary<Plan> {
  const option = fc.option(changes, { nil: undefined });
  const around = fc.option(practice, { nil: undefined });
  return fc.tuple(base, option, around, fc.nat({ max: 9 })).map(([bare, made, drawn, revision]): Plan => {
    const whole = drawn === undefined ? bare : practiceOf(bare, drawn);
    const revised = whole.revisedAt === undefined ? whole : { ...whole, revision };
    return made === undefined ? revised : { ...revised, sessions: sessionsIn(revised, made) };
  });
}

function sessionsIn(bare: GroupPlan, made: SessionChanges) {
  const { start } = bare.schedule;
  const keys = resolvePlan(bare, undefined, { today: start }).match(
    (group) => group.sessions.map((session) => session.key),
    () => [],
  );
  const { rhythm = [] } = { rhythm: undefined, ...bare.schedule };
  const hasOneWeekday = rhythm.every(
    (phase) => phase.kind === "monthly-by-weekday" || (phase.kind === "weekly" && (phase.weekdays ?? []).length <= 1),
  );
  const meetsInRoom = bare.venue !== undefined && bare.venue.kind !== "online";
  return sessionsOf(made, keys, start, [
    ...(hasOneWeekday ? (["weekday"] as const) : []),
    ...(meetsInRoom ? (["place"] as const) : []),
  ]);
}
