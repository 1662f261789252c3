import { hasCoordinator } from "../format/index.js";
import { type Group, meetingHosts } from "../group/index.js";
import { roomKey } from "../kernel/index.js";
import { commonAssociation, emailDomain, lackingEquipment, type Person } from "../people/index.js";
import { againstPerson } from "./againstPerson.js";
import type { Occupied } from "./occupied.js";
import type { Span } from "./overlapRuns.js";
import { isAvailable } from "./records.js";
import { type SeasonGroup, type SeasonSession, seasonGroup } from "./seasonGroup.js";
import { type SeasonPerson, seasonPerson } from "./seasonPerson.js";
import type { SuggestionReason } from "./suggestion.js";

/** Those who could lead a group at its dates, and what speaks against them. */
export interface Team {
  readonly people: readonly SeasonPerson[];
  readonly reserves: readonly SeasonPerson[];
  readonly reasons: readonly SuggestionReason[];
}

/** Someone who may be asked, with what speaks against it. */
interface Candidate {
  readonly person: SeasonPerson;
  readonly reasons: readonly SuggestionReason[];
  readonly points: number;
}

/**
 * The best team for a group at its dates: whom the plan names, and the most suited of those who are free. Nothing where they are
 * too few, or where someone whom the plan names is elsewhere. What speaks against people adds up person by person, so that
 * taking the most suited first is the best that there is.
 */
export function teamFor(group: Group, occupied: Occupied): Team | undefined {
  const entry = seasonGroup(group);
  const held = entry.sessions.filter(({ isHeld }) => isHeld);
  if (!namedAreFree(group, held, occupied) || !isRoomFree(entry, held, occupied)) return undefined;
  const named = group.people.facilitators.map((person) =>
    candidate(group, seasonPerson(person, entry.organiser.name), held, occupied),
  );
  const free = freePeople(group, held, occupied);
  const teams = teamsAllowed(group, free).flatMap((allowed) => bestOf(group, named, allowed));
  return teams.reduce<(Team & { readonly points: number }) | undefined>(
    (best, each) => (best === undefined || each.points < best.points ? each : best),
    undefined,
  );
}

/** Whether all whom the plan names can be where it has them, and the account that it meets on is not in use. */
function namedAreFree({ profile }: Group, held: readonly SeasonSession[], occupied: Occupied): boolean {
  const { busy, accounts, records } = occupied;
  return held.every((session) => {
    const { present, busyFrom, busyTo, account, opens, end } = session;
    return (
      present.every(
        (one) =>
          isFree(busy.get(one.key), { from: busyFrom, to: busyTo }) && isAvailable(one, session, records, profile),
      ) &&
      (account === undefined || isFree(accounts.get(account.key), { from: opens, to: end }))
    );
  });
}

/** Whether no other group is in the room, from when those who lead gather until they have talked it over. */
function isRoomFree({ room }: SeasonGroup, held: readonly SeasonSession[], { rooms }: Occupied): boolean {
  const taken = room === undefined ? undefined : rooms.get(roomKey(room));
  return held.every(({ busyFrom, busyTo }) => isFree(taken, { from: busyFrom, to: busyTo }));
}

function isFree(taken: readonly Span[] | undefined, { from, to }: Span): boolean {
  return taken?.every((each) => each.to <= from || to <= each.from) ?? true;
}

/** Who could be asked besides: free at every session, by what they do and what they say, and online with computer, camera and microphone. Guide 4. */
function freePeople(group: Group, held: readonly SeasonSession[], occupied: Occupied): readonly Candidate[] {
  const named = new Set(group.people.facilitators.map((person) => seasonPerson(person, group.organiser.name).key));
  const spans = held.map(({ busyFrom, busyTo }) => ({ from: busyFrom, to: busyTo }));
  return occupied.people
    .filter(({ key }) => !named.has(key) && spans.every((span) => isFree(occupied.busy.get(key), span)))
    .filter((one) => held.every((session) => isAvailable(one, session, occupied.records, group.profile)))
    .filter(({ person }) => group.platform === undefined || canLeadOnline(person))
    .map((person) => candidate(group, person, held, occupied))
    .sort((one, other) => one.points - other.points || (one.person.key < other.person.key ? -1 : 1));
}

/** Who leads online does so from a computer with camera and microphone; what is not said is not held against anybody. Guide 4. */
function canLeadOnline(person: Person): boolean {
  const { device = "computer" } = person.equipment ?? {};
  return device === "computer" && lackingEquipment(person, ["camera", "microphone"]).length === 0;
}

function candidate(group: Group, person: SeasonPerson, held: readonly SeasonSession[], { weeks }: Occupied): Candidate {
  const reasons = againstPerson(group, person, held, weeks.get(person.key));
  return { person, reasons, points: pointsOf(reasons) };
}

/**
 * Those of whom a team may be made up: online all who run the meeting have their addresses under one domain. Guide 4. It is that
 * of those who are named; where none is known, each is tried.
 */
function teamsAllowed(group: Group, free: readonly Candidate[]): readonly (readonly Candidate[])[] {
  if (group.platform === undefined) return [free];
  const domainOf = ({ person }: Candidate) => emailDomain(person.person);
  const named = [...meetingHosts(group).map(({ person }) => person), ...group.people.facilitators];
  const [known] = named.flatMap((person) => emailDomain(person) ?? []);
  const domains = known === undefined ? [...new Set([undefined, ...free.map(domainOf)])] : [known];
  return domains.map((domain) => free.filter((each) => (domainOf(each) ?? domain) === domain));
}

function bestOf(
  group: Group,
  named: readonly Candidate[],
  allowed: readonly Candidate[],
): readonly (Team & { readonly points: number })[] {
  const { facilitatorsAdvised, facilitatorsLeast } = group.profile.formats[group.format];
  const [wanted, least] = [facilitatorsAdvised.value - named.length, facilitatorsLeast.value - named.length];
  const sizes = Array.from({ length: Math.max(wanted, 0) + 1 }, (_, size) => size).filter(
    (size) => size >= least && size <= allowed.length,
  );
  return sizes
    .flatMap((size) => fromSeveralAssociations(allowed, size, named, group))
    .map((asked) => {
      const people = [...named, ...asked];
      const reasons = [
        ...missing(group, people.length),
        ...alike(group, people),
        ...people.flatMap((each) => each.reasons),
      ];
      return {
        people: people.map(({ person }) => person),
        reserves: allowed
          .filter((each) => !asked.includes(each))
          .slice(0, group.profile.season.suggestionsMost.value)
          .map(({ person }) => person),
        reasons,
        points: pointsOf(reasons),
      };
    })
    .sort((one, other) => one.points - other.points || other.people.length - one.people.length);
}

/** The most suited so many; and, where all would come from one association, with the next from another instead of the last. */
function fromSeveralAssociations(
  allowed: readonly Candidate[],
  size: number,
  named: readonly Candidate[],
  { format }: Pick<SeasonGroup, "format">,
): readonly (readonly Candidate[])[] {
  const first = allowed.slice(0, size);
  const common = commonAssociation([...named, ...first].map(({ person }) => person.person));
  if (!hasCoordinator({ format }) || common === undefined || size === 0) return [first];
  const other = allowed.slice(size).find(({ person }) => person.person.association !== common);
  return other === undefined ? [first] : [first, [...first.slice(0, -1), other]];
}

function missing({ profile, format }: Group, people: number): readonly SuggestionReason[] {
  const lacking = profile.formats[format].facilitatorsAdvised.value - people;
  const { value: each } = profile.season.points.missingFacilitator;
  return lacking > 0 ? [{ kind: "missing-facilitators", people: lacking, points: lacking * each }] : [];
}

/** An event's supporters come from several associations. Guide 3. */
function alike({ profile, format }: Group, people: readonly Candidate[]): readonly SuggestionReason[] {
  const association = commonAssociation(people.map(({ person }) => person.person));
  if (!hasCoordinator({ format }) || association === undefined) return [];
  return [{ kind: "one-association", association, points: profile.season.points.oneAssociation.value }];
}

function pointsOf(reasons: readonly SuggestionReason[]): number {
  return reasons.reduce((sum, { points }) => sum + points, 0);
}
