import type { JsonPointer } from "../kernel/index.js";

/** What the field at a place is called, or would be. */
export function fieldNameOf(pointer: JsonPointer): string {
  return pointer
    .replace(/^\/(sessions|done)\/[^/]+/, "/$1")
    .replace(/\/\d+(?=\/|$)/g, "")
    .replace(
      /^\/people\/(?:facilitators|speakers|coordinator|contactPerson|communicationsOfficer|initiator\/person)\//,
      "/person/",
    )
    .replace(/^\/sessions\/agenda\//, "/agenda/")
    .slice(1)
    .replaceAll("/", ".");
}
