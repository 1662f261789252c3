import { type Group, meetingLanguage, roomOf, type Session } from "../group/index.js";
import { roomKey } from "../kernel/index.js";
import type { LinkedEventsOptions } from "./linkedEvent.js";
import { linkedLanguage } from "./linkedLanguage.js";
import { sessionsSent } from "./sessionsSent.js";

/** Where Helsinki's service puts what is on the net. */
const onTheNet = "helsinki:internet";

/** What the service asks for before it shows an event to everyone, and what is not there. */
export type LinkedEventsLack =
  /** The plan is a draft still. */
  | { readonly what: "publishing" }
  /** The group's description. */
  | { readonly what: "description" }
  /** Words by which people find it. */
  | { readonly what: "keywords" }
  /** The service's id of a place; of which room, where one is known. */
  | { readonly what: "place"; readonly room?: string | undefined }
  /** A language in which the service takes texts: without one it takes not even a draft. */
  | { readonly what: "language"; readonly language: string };

/**
 * What is to be done before the service shows a group to everyone, each once. Nothing is lacking where it takes all that is sent.
 *
 * @see https://github.com/City-of-Helsinki/linkedevents/blob/69e3f1ba730235fb0e193d93e93d0d0c2fc95eb5/events/serializers.py `fields_needed_to_publish`
 *
 * @example
 * ```ts
 * import { parsePlanOrThrow, resolvePlanOrThrow } from "@piiri/core";
 * import { linkedEventsLacking } from "@piiri/core/publishing";
 *
 * const group = resolvePlanOrThrow(parsePlanOrThrow({
 *   id: "walkers", format: "closed-group", title: "Walking with a bad back", publicName: "Peer group, spring 2027",
 *   description: "We walk and talk.", stage: "published",
 *   organiser: { name: "Example Association", domain: "example.org" },
 *   schedule: { start: "2027-03-02", time: "18:00" },
 * }));
 * linkedEventsLacking(group).map(({ what }) => what); // => ["keywords"]
 * linkedEventsLacking(group, { keywords: ["yso:p1947"] }); // => []
 * ```
 */
export function linkedEventsLacking(group: Group, options: LinkedEventsOptions = {}): readonly LinkedEventsLack[] {
  return lackingOf(group, options, [undefined, ...sessionsSent(group, options)]);
}

/** What is lacking of the series, which is no session, and of sessions. */
export function lackingOf(
  group: Group,
  options: LinkedEventsOptions,
  sessions: readonly (Session | undefined)[],
): readonly LinkedEventsLack[] {
  const { stage, description } = group;
  const language = meetingLanguage(group);
  const lacking: LinkedEventsLack[] = [];
  if (linkedLanguage(language) === undefined) lacking.push({ what: "language", language });
  if (stage === "draft") lacking.push({ what: "publishing" });
  if (description === undefined) lacking.push({ what: "description" });
  if ((options.keywords ?? []).length === 0) lacking.push({ what: "keywords" });
  const placeless = sessions.filter((session) => placeOf(group, options, session) === undefined);
  const rooms = new Set(placeless.map((session) => roomOf(group, session)));
  return [...lacking, ...[...rooms].map((room) => ({ what: "place" as const, room }))];
}

/** Where it is, by the service's id. The usual place stands for the group's own room alone. */
export function placeOf(
  group: Group,
  { place, places = {} }: LinkedEventsOptions,
  session: Session | undefined,
): string | undefined {
  const { venue } = group;
  if (venue.kind === "online") return place ?? onTheNet;
  const room = roomOf(group, session);
  const ids = new Map(Object.entries(places).map(([name, id]) => [roomKey(name), id]));
  const known = room === undefined ? undefined : ids.get(roomKey(room));
  return known ?? (room === roomOf(group) ? place : undefined);
}
