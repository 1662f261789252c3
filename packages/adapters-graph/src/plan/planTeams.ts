import type { GraphRequest } from "../client/graphRequest.js";
import type { DesiredEvent, DesiredTeams } from "../desired/desiredTeams.js";
import { type EventPart, eventParts, newEvent, partsOf } from "./eventPayload.js";
import type { ReadMeeting } from "./graphTypes.js";
import { differingSettings, type MeetingSetting, settingsOf } from "./meetingPayload.js";

/** An event of ours, as it was found. */
export interface ObservedEvent {
  readonly id: string;
  /** The session that it says it is of. */
  readonly session: string;
  readonly subject: string;
  /** UTC instants. */
  readonly start: string;
  readonly end: string;
  /** Addresses, in small letters. */
  readonly attendees: readonly string[];
  readonly isCancelled: boolean;
}

/** A meeting of ours, as it was found. */
export interface ObservedMeeting {
  readonly session: string;
  readonly id: string;
  readonly settings: ReadMeeting;
}

/** All that was found of a group. */
export interface ObservedTeams {
  readonly events: readonly ObservedEvent[];
  readonly meetings: readonly ObservedMeeting[];
}

/** Something to be done so that Teams is as it is to be, with the call that does it. */
export type TeamsOperation = { readonly session: string; readonly request: GraphRequest } & (
  | { readonly kind: "create-event" }
  | { readonly kind: "patch-event"; readonly changes: readonly EventPart[] }
  | { readonly kind: "cancel-event" }
  | { readonly kind: "set-meeting"; readonly changes: readonly MeetingSetting[] }
);

/**
 * What has to be done so that Outlook and Teams are as they are to be: nothing where they are. A session has one event; of
 * two, the later ones go. Only what differs is changed. A meeting's settings follow once its event is there.
 *
 * @example
 * ```ts
 * import { desiredTeamsOrThrow, planTeams } from "@piiri/adapters-graph";
 * import { resolvePlanOrThrow } from "@piiri/core";
 * import { goodPlans } from "@piiri/core/rule-examples";
 *
 * const desired = desiredTeamsOrThrow(resolvePlanOrThrow(goodPlans["closed-group"]), { organiser: "group@example.org" });
 * const operations = planTeams(desired, { events: [], meetings: [] });
 * operations.map(({ kind }) => kind)[0]; // => "create-event"
 * ```
 */
export function planTeams(desired: DesiredTeams, observed: ObservedTeams): readonly TeamsOperation[] {
  const mailbox = `/users/${encodeURIComponent(desired.organiser)}`;
  const live = observed.events.filter(({ isCancelled }) => !isCancelled);
  const wanted = new Map(desired.events.map((event) => [event.session, event]));
  return [
    ...desired.events.flatMap((event) =>
      operationsOf(
        event,
        live.filter(({ session }) => session === event.session),
      ),
    ),
    ...live.filter(({ session }) => !wanted.has(session)).map(cancel),
    ...observed.meetings.filter(({ session }) => wanted.has(session)).flatMap(setMeeting),
  ];

  function operationsOf(event: DesiredEvent, found: readonly ObservedEvent[]): readonly TeamsOperation[] {
    const [first, ...doubles] = found.toSorted((one, other) => (one.id < other.id ? -1 : 1));
    if (first === undefined) {
      const request: GraphRequest = {
        method: "POST",
        path: `${mailbox}/events`,
        body: newEvent(event, desired),
        isRepeatable: true,
      };
      return [{ kind: "create-event", session: event.session, request }];
    }
    return [...patch(event, first), ...doubles.map(cancel)];
  }

  function patch(event: DesiredEvent, found: ObservedEvent): readonly TeamsOperation[] {
    const changes = eventParts.filter((part) => !isAsWanted(event, found, part));
    if (changes.length === 0) return [];
    const request: GraphRequest = {
      method: "PATCH",
      path: `${mailbox}/events/${encodeURIComponent(found.id)}`,
      body: partsOf(event, changes),
      isRepeatable: true,
    };
    return [{ kind: "patch-event", session: event.session, changes, request }];
  }

  /** Cancelling twice leaves it as cancelled as once. */
  function cancel({ id, session }: ObservedEvent): TeamsOperation {
    const request: GraphRequest = {
      method: "POST",
      path: `${mailbox}/events/${encodeURIComponent(id)}/cancel`,
      body: { comment: "" },
      isRepeatable: true,
    };
    return { kind: "cancel-event", session, request };
  }

  function setMeeting({ session, id, settings }: ObservedMeeting): readonly TeamsOperation[] {
    const changes = differingSettings(desired.settings, settings);
    if (changes.length === 0) return [];
    const request: GraphRequest = {
      method: "PATCH",
      path: `${mailbox}/onlineMeetings/${encodeURIComponent(id)}`,
      body: settingsOf(desired.settings, changes),
      headers: { Prefer: "include-unknown-enum-members" },
      isRepeatable: true,
    };
    return [{ kind: "set-meeting", session, changes, request }];
  }
}

function isAsWanted(event: DesiredEvent, found: ObservedEvent, part: EventPart): boolean {
  switch (part) {
    case "subject":
      return found.subject === event.subject;
    case "start":
      return found.start === event.start;
    case "end":
      return found.end === event.end;
    case "attendees":
      return [...found.attendees].sort().join() === event.attendees.map(({ upn }) => upn).join();
  }
}
