import type { Group } from "../group/index.js";

/**
 * What a group, or one of its sessions, is called among all that is told of events anywhere: under the organiser's domain,
 * by the group's id and the session's key, none of which changes. A group without a domain has a name without an address.
 */
export function eventIri({ organiser, id }: Group, sessionKey?: string): string {
  const within = sessionKey === undefined ? id : `${id}/${sessionKey}`;
  return organiser.domain === undefined
    ? `urn:uuid:${organiser.namespace}#${within}`
    : `https://${organiser.domain}/#${within}`;
}
