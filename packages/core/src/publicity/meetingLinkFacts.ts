import type { Group } from "../group/index.js";
import type { Person } from "../people/index.js";

/** As what somebody who sends the meeting link, or is asked for it, is told of. */
export type LinkRole = "coordinator" | "contact-person" | "communications-officer" | "facilitators" | "organiser";

/** What people are told of the meeting link: who sends it, when, and whom to ask. By roles, and nobody's name. */
export interface MeetingLinkFacts {
  readonly sentBy: LinkRole;
  /** So many days before each session; absent where it comes when registration has closed. */
  readonly daysBefore?: number | undefined;
  readonly askedFrom: LinkRole;
  readonly contact?: string | undefined;
  /** The names, for those alone who have a place, where the plan says so. */
  readonly names?: { readonly sentBy?: string | undefined; readonly askedFrom?: string | undefined } | undefined;
  readonly isOneSession: boolean;
}

/**
 * What people are told of the meeting link; absent where nobody needs one. Names are told where `withNames` is given and the
 * plan says so (`registration.meetingLink.namesTold`): that is for messages to those who have a place, and for nothing else.
 *
 * @see guide, 5
 * @example
 * ```ts
 * import { resolvePlanOrThrow } from "@piiri/core";
 * import { meetingLinkFacts } from "@piiri/core/publicity";
 * import { goodPlans } from "@piiri/core/rule-examples";
 *
 * const facts = meetingLinkFacts(resolvePlanOrThrow(goodPlans["closed-group"]));
 * facts?.daysBefore; // => 2
 * facts?.sentBy; // => "communications-officer"
 * ```
 */
export function meetingLinkFacts(
  group: Group,
  { withNames = false }: { readonly withNames?: boolean } = {},
): MeetingLinkFacts | undefined {
  if (group.platform === undefined) return undefined;
  const { meetingLink, contact, period } = group.registration;
  const days = meetingLink?.daysBefore;
  // Where one registers for each session, nobody can have the link before registration has closed.
  const isBeforeClosing = days !== undefined && period.by !== "series" && days >= period.closesDaysBefore;
  const sender = found(group, meetingLink?.sentBy);
  const asked = found(group, meetingLink?.askedFrom ?? meetingLink?.sentBy);
  return {
    sentBy: sender.role,
    daysBefore: isBeforeClosing ? undefined : days,
    askedFrom: asked.role,
    contact,
    names:
      withNames && meetingLink?.namesTold === true
        ? { sentBy: sender.person?.name, askedFrom: asked.person?.name }
        : undefined,
    isOneSession: group.sessions.length === 1,
  };
}

/** A person by id and as what people know them: what they do for this group before who leads it. */
function found(
  { people }: Group,
  id: string | undefined,
): { readonly role: LinkRole; readonly person?: Person | undefined } {
  const roles: readonly (readonly [LinkRole, readonly (Person | undefined)[]])[] = [
    ["contact-person", [people.contactPerson]],
    ["coordinator", [people.coordinator]],
    ["facilitators", people.facilitators],
    ["communications-officer", [people.communicationsOfficer]],
    ["organiser", [people.initiator?.person]],
  ];
  for (const [role, persons] of roles) {
    const person = persons.find((each) => id !== undefined && each?.id === id);
    if (person !== undefined) return { role, person };
  }
  return { role: "organiser" };
}
