import { FailureError, type Group, type Instant, isHeld, orThrow, type Person } from "@piiri/core";
import { meetingsOf } from "@piiri/core/meetings";
import { err, ok, type Result } from "neverthrow";
import { folderName } from "./folderName.js";

/** Somebody who leads, as an account of the organiser's tenant. */
export interface Host {
  readonly name: string;
  /** The address that they sign in with. */
  readonly upn: string;
}

/** A session as it stands in the organiser's calendar. Nobody who registered is in it. */
export interface DesiredEvent {
  /** The session's key. */
  readonly session: string;
  /** The same session of the same plan, however often it is asked for. */
  readonly transactionId: string;
  readonly subject: string;
  readonly start: Instant;
  readonly end: Instant;
  readonly attendees: readonly Host[];
}

/** How people come into the meetings, and what is kept of them. */
export interface DesiredSettings {
  readonly lobby: boolean;
  readonly recording: boolean;
  readonly transcription: boolean;
  readonly breakoutRooms: boolean;
  /** All of them each time: Graph takes the list as a whole. */
  readonly coOrganisers: readonly Host[];
}

/** Everything that a group's sessions are to be in Outlook and Teams. */
export interface DesiredTeams {
  /** Whose calendar it is. */
  readonly organiser: string;
  /** By which the group's own events are known among all others. */
  readonly group: string;
  readonly events: readonly DesiredEvent[];
  /** Sessions that are not held, by key. */
  readonly cancelled: readonly string[];
  readonly settings: DesiredSettings;
  /** The season's folder, and in it one for each session, with the programme and the division of work. */
  readonly folders: {
    readonly season: string;
    readonly sessions: readonly { readonly session: string; readonly name: string }[];
  };
}

/** Whose account the meetings are made with, where the plan does not say it by an address. */
export interface TeamsOptions {
  readonly organiser?: string | undefined;
}

/** Why a group has nothing in Teams: it meets in a room only, or nobody is named with whose account the meetings are made. */
export type TeamsProblem = { readonly code: "not-online" } | { readonly code: "no-organiser" };

/**
 * What a group's sessions are to be in Outlook and Teams: one online meeting for each, with a neutral subject; those who lead
 * as attendees, hidden from each other, and as co-organisers; the lobby on, recording off. No participant appears.
 *
 * Errors: `not-online`, `no-organiser` (see `TeamsProblem`).
 *
 * @see guide, 4
 * @example
 * ```ts
 * import { desiredTeams } from "@piiri/adapters-graph";
 * import { resolvePlanOrThrow } from "@piiri/core";
 * import { goodPlans } from "@piiri/core/rule-examples";
 *
 * const group = resolvePlanOrThrow(goodPlans["closed-group"]);
 * const desired = desiredTeams(group, { organiser: "group@example.org" });
 * desired.isOk() && desired.value.events.length; // => 6
 * ```
 */
export function desiredTeams(group: Group, { organiser }: TeamsOptions = {}): Result<DesiredTeams, TeamsProblem> {
  const { platform, people, sessions } = group;
  if (platform === undefined) return err({ code: "not-online" });
  const known = [...people.facilitators, ...(people.coordinator === undefined ? [] : [people.coordinator])];
  const account = organiser ?? known.find(({ id }) => id === platform.organiser)?.email;
  if (account === undefined) return err({ code: "no-organiser" });
  const held = sessions.filter(isHeld);
  const hosts = new Map(held.map(({ key, facilitators }) => [key, hostsOf(facilitators)]));
  return ok({
    organiser: account,
    group: `${group.id}.${group.organiser.namespace}`,
    events: meetingsOf(group).map(({ session, name, start, end }) => ({
      session,
      transactionId: transactionId(group, session),
      subject: name,
      start,
      end,
      attendees: hosts.get(session)?.filter(({ upn }) => upn !== account) ?? [],
    })),
    cancelled: sessions.filter((session) => !isHeld(session)).map(({ key }) => key),
    settings: {
      lobby: platform.lobby,
      recording: platform.recording,
      transcription: platform.transcription,
      breakoutRooms: platform.terms.breakoutRooms?.value ?? false,
      coOrganisers: hostsOf(known.filter(({ id }) => platform.coOrganisers.includes(id))).filter(
        ({ upn }) => upn !== account,
      ),
    },
    folders: {
      season: folderName(group.publicName),
      sessions: held.map(({ key, number, local }) => ({ session: key, name: `${number}. ${local.date}` })),
    },
  });
}

/**
 * `desiredTeams` for those who would rather catch.
 *
 * @throws FailureError with a `TeamsProblem`
 * @example
 * ```ts
 * import { desiredTeamsOrThrow } from "@piiri/adapters-graph";
 * import { resolvePlanOrThrow } from "@piiri/core";
 * import { goodPlans } from "@piiri/core/rule-examples";
 *
 * const group = resolvePlanOrThrow(goodPlans["closed-group"]);
 * desiredTeamsOrThrow(group, { organiser: "group@example.org" }).organiser; // => "group@example.org"
 * ```
 */
export function desiredTeamsOrThrow(group: Group, options: TeamsOptions = {}): DesiredTeams {
  return orThrow(desiredTeams(group, options), (problem) => new FailureError(problem));
}

function hostsOf(people: readonly Person[]): readonly Host[] {
  return people
    .flatMap(({ name, email }) => (email === undefined ? [] : [{ name, upn: email.toLowerCase() }]))
    .toSorted((one, other) => (one.upn < other.upn ? -1 : 1));
}

/** At most 64 letters, as Graph takes it. */
function transactionId({ id, organiser }: Group, session: string): string {
  return `piiri-${hash(`${session}@${id}.${organiser.namespace}`)}`;
}

/** Two times FNV-1a, for 64 bits: the same text always gives the same, and two sessions never do in practice. */
function hash(text: string): string {
  return [0x811c9dc5, 0x01000193 ^ 0x811c9dc5]
    .map((offset) => {
      let value = offset;
      for (const letter of text) value = Math.imul(value ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
      return value.toString(16).padStart(8, "0");
    })
    .join("");
}
