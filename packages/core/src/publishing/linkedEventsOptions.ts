import type { Association } from "../association/index.js";
import type { LinkedEventsOptions } from "./linkedEvent.js";

/**
 * What an association's file says of the service: its own keywords and place, and the places of its rooms.
 *
 * @example
 * ```ts
 * import { parseAssociationOrThrow } from "@piiri/core/association";
 * import { linkedEventsOptions } from "@piiri/core/publishing";
 *
 * const association = parseAssociationOrThrow({
 *   linkedEvents: { keywords: ["yso:p1947"] },
 *   rooms: [{ place: "Library, room 1", linkedEvents: "tprek:8740" }],
 * });
 * linkedEventsOptions(association).places; // => { "Library, room 1": "tprek:8740" }
 * ```
 */
export function linkedEventsOptions({ linkedEvents = {}, rooms }: Association): LinkedEventsOptions {
  const known = rooms.flatMap(({ place, linkedEvents: id }) => (id === undefined ? [] : [[place, id] as const]));
  return { ...linkedEvents, places: Object.fromEntries(known) };
}
