import { type Group, meetingHosts, type Session } from "../group/index.js";
import {
  type Course,
  courses,
  emailDomain,
  hasTaken,
  hindrance,
  lackingEquipment,
  type Person,
  trainedUntil,
} from "../people/index.js";
import { joined } from "./joined.js";
import { mondayOf } from "./load.js";
import { type SeasonGroup, type SeasonSession, seasonGroup } from "./seasonGroup.js";
import { isMaybeOne, type SeasonPerson, seasonPerson } from "./seasonPerson.js";
import type { NotAsked, Substitute, SubstituteHindrance, SubstituteReason, Substitutes } from "./substitute.js";

/** Among whom a substitute is looked for. */
export interface SubstituteOptions {
  /** The season's other groups. The group itself may be among them. */
  readonly season?: readonly SeasonGroup[] | undefined;
  /** Others who can be asked to lead: of an association's file. */
  readonly people?: readonly Person[] | undefined;
}

/**
 * Who could lead a session when somebody who was to lead it cannot: all who lead in the season and all whom the file names, but those
 * who lead the session already. Never somebody who is away or has said that other times suit, is there for another session on the
 * day, has not taken what the format asks for, or could not run the meeting online. Asked first is who is trained and leads
 * least; of those that are equal, who has said that the time suits, then the order of their keys. How much speaks against asking is what a
 * suggestion reckons with, from the profile.
 *
 * @see guide, 2 and 4
 * @example
 * ```ts
 * import { resolvePlanOrThrow } from "@piiri/core";
 * import { substitutesFor } from "@piiri/core/season";
 * import { goodPlans } from "@piiri/core/rule-examples";
 *
 * const group = resolvePlanOrThrow(goodPlans["closed-group"]);
 * const cecilia = { id: "cecilia", name: "Example Cecilia", training: { basicCourse: true, orientation: true } };
 * const { candidates } = substitutesFor(group, group.sessions[2]!, { people: [cecilia] });
 * candidates.map(({ person }) => person.person.name); // => ["Example Cecilia"]
 * ```
 */
export function substitutesFor(
  group: Group,
  session: Session,
  { season = [], people = [] }: SubstituteOptions = {},
): Substitutes {
  const own = seasonGroup(group);
  const groups = [...season.filter(({ key }) => key !== own.key), own].sort(byKey);
  const sought = seasonGroup({ ...group, sessions: [session] }).sessions[0];
  if (sought === undefined) return { candidates: [], others: [] };
  const said = saidOf(
    groups,
    [...group.people.facilitators, ...people].map((person) => seasonPerson(person, group.organiser.name)),
  );
  const looked = said
    .filter(({ person }) => !sought.facilitators.some((one) => isMaybeOne(one, person)))
    .map((each) => look(group, sought, each, groups));
  return {
    candidates: looked
      .flatMap((each) => ("points" in each ? [each] : []))
      .sort((one, other) => one.points - other.points || Number(hasSaid(other)) - Number(hasSaid(one))),
    others: looked.flatMap((each) => ("because" in each ? [each] : [])),
  };
}

function byKey(one: SeasonGroup, other: SeasonGroup): number {
  return one.key < other.key ? -1 : 1;
}

/** Somebody, and all that plans and the file say of them. */
interface Said {
  readonly person: SeasonPerson;
  readonly records: readonly Person[];
}

/** Each person once, in the order of their keys; what the latter say of one outweighs what the former do. */
function saidOf(groups: readonly SeasonGroup[], others: readonly SeasonPerson[]): readonly Said[] {
  const leading = groups.flatMap(({ sessions }) => sessions.flatMap(({ facilitators }) => facilitators));
  const all: { person: SeasonPerson; readonly records: Person[] }[] = [];
  for (const each of [...leading, ...others]) {
    const known = all.find(({ person }) => isMaybeOne(person, each));
    if (known === undefined) all.push({ person: each, records: [each.person] });
    else {
      known.records.push(each.person);
      known.person = joined(known.person, each);
    }
  }
  return all.sort((one, other) => (one.person.key < other.person.key ? -1 : 1));
}

function look(
  group: Group,
  sought: SeasonSession,
  { person, records }: Said,
  groups: readonly SeasonGroup[],
): Substitute | NotAsked {
  const because = hindranceOf(group, sought, { person, records }, groups);
  return because === undefined ? weighed(group, sought, { person, records }, groups) : { person, because };
}

function hindranceOf(
  group: Group,
  sought: SeasonSession,
  { person, records }: Said,
  groups: readonly SeasonGroup[],
): SubstituteHindrance | undefined {
  const [hindered] = records.flatMap((each) => hindrance(each, sought, group.profile) ?? []);
  if (hindered !== undefined) return { kind: hindered };
  const elsewhere = sessionsOf(groups, ({ present }) => present.some((one) => isMaybeOne(one, person))).find(
    (each) => each.session.date === sought.date && !isSame(each, sought, group),
  );
  if (elsewhere !== undefined) {
    return { kind: "leads-that-day", publicName: elsewhere.group.publicName, time: elsewhere.session.time };
  }
  const course = coursesOf(group).find((each) => hasTaken(person.person, each) === false);
  if (course !== undefined) return { kind: "not-trained", course };
  return group.platform === undefined ? undefined : hindranceOnline(group, person.person);
}

/** Who leads online has a computer to be seen and heard by, and an account where those who run the meeting have theirs. Guide 4. */
function hindranceOnline(group: Group, person: Person): SubstituteHindrance | undefined {
  const { device = "computer" } = person.equipment ?? {};
  const lacking = lackingEquipment(person, ["camera", "microphone"]);
  if (device !== "computer" || lacking.length > 0) {
    return { kind: "equipment", lacking: device === "computer" ? lacking : ["computer", ...lacking] };
  }
  const domains = meetingHosts(group).flatMap((host) => emailDomain(host.person) ?? []);
  const own = emailDomain(person);
  return own !== undefined && domains.length > 0 && !domains.includes(own) ? { kind: "other-domain" } : undefined;
}

function weighed(
  group: Group,
  sought: SeasonSession,
  { person, records }: Said,
  groups: readonly SeasonGroup[],
): Substitute {
  const { points, sessionsPerWeekMost } = group.profile.season;
  const ledBy = sessionsOf(groups, ({ facilitators }) => facilitators.some((one) => isMaybeOne(one, person)));
  const inWeek = ledBy.filter(({ session }) => mondayOf(session.date) === mondayOf(sought.date));
  const weight = { basicCourse: points.noBasicCourse.value, orientation: points.noOrientation.value };
  const training = coursesOf(group).map((course) => trainingOf(group, sought, person.person, course));
  const isBusy = inWeek.length >= sessionsPerWeekMost.value;
  return {
    person,
    points:
      training.reduce((sum, { kind, course }) => sum + (kind === "trained" ? 0 : weight[course]), 0) +
      ledBy.length * points.otherSession.value +
      (isBusy ? points.busyWeek.value : 0),
    reasons: [
      { kind: records.some(({ available }) => available !== undefined) ? "said-free" : "nothing-said" },
      ...training,
      ...(ledBy.some((each) => each.group.key === keyOf(group)) ? [{ kind: "same-group" } as const] : []),
      { kind: "sessions", sessions: ledBy.length },
      ...(isBusy ? [{ kind: "busy-week" } as const] : []),
    ],
  };
}

type TrainingReason = Extract<SubstituteReason, { readonly course: Course }>;

function trainingOf({ profile }: Group, { date }: SeasonSession, person: Person, course: Course): TrainingReason {
  if (hasTaken(person, course) !== true) return { kind: "training-unknown", course };
  const until = trainedUntil(person, course, profile);
  return { kind: until !== undefined && until < date ? "training-ended" : "trained", course };
}

/** Facilitating online is learned by those who meet online. Guide 2. */
function coursesOf({ platform }: Group): readonly Course[] {
  return courses.filter((course) => course === "basicCourse" || platform !== undefined);
}

/** The sessions held that fit, each with its group. */
function sessionsOf(groups: readonly SeasonGroup[], fits: (session: SeasonSession) => boolean) {
  return groups.flatMap((group) =>
    group.sessions.filter((session) => session.isHeld && fits(session)).map((session) => ({ group, session })),
  );
}

/** Who is there for the session already, to mind the technology, can lead it too. */
function isSame(
  of: { readonly group: SeasonGroup; readonly session: SeasonSession },
  sought: SeasonSession,
  group: Group,
) {
  return of.session.key === sought.key && of.group.key === keyOf(group);
}

function keyOf({ id, organiser }: Group): string {
  return `${id}.${organiser.namespace}`;
}

function hasSaid({ reasons }: Substitute): boolean {
  return reasons.some(({ kind }) => kind === "said-free");
}
