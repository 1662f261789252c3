import type { Group } from "../group/index.js";

/**
 * What a group, or one of its sessions, is called among all that is told of events anywhere: under the organiser's domain,
 * by the group's id and the session's key, none of which changes.
 */
export function eventIri({ organiser, id }: Group, sessionKey?: string): string {
  return `https://${organiser.domain}/#${id}${sessionKey === undefined ? "" : `/${sessionKey}`}`;
}
