import { hasProgramme } from "../format/index.js";
import type { Speaker } from "../people/index.js";
import type { Group, Session } from "./group.js";

/**
 * Who comes to a session to tell or to speak: to an event everyone whom the plan names for it, elsewhere those who lead a
 * part of its agenda.
 *
 * @see guide, 3
 * @example
 * ```ts
 * import { parsePlanOrThrow, resolvePlanOrThrow, speakersAt } from "@piiri/core";
 * import { goodPlans } from "@piiri/core/rule-examples";
 *
 * const event = goodPlans["single-event"];
 * const people = { ...event.people, speakers: [{ id: "teller", name: "Example Teller" }] };
 * const group = resolvePlanOrThrow(parsePlanOrThrow({ ...event, people }));
 * speakersAt(group, group.sessions[0]!).map(({ id }) => id); // => ["teller"]
 * ```
 */
export function speakersAt(
  group: Pick<Group, "format" | "people">,
  { agenda }: Pick<Session, "agenda">,
): readonly Speaker[] {
  const { speakers = [] } = group.people;
  return hasProgramme(group) ? speakers : speakers.filter(({ id }) => agenda.some(({ lead }) => lead === id));
}
