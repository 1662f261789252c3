import type { Group, Session } from "../group/index.js";
import { dayInMinutes, localTimeOf, minutesOfDay } from "../kernel/index.js";
import type { Person } from "../people/index.js";
import type { SeasonTexts } from "./texts.js";

/** A message to one who could step in, ready to be sent. */
export interface StepInRequest {
  readonly subject: string;
  /** Paragraph by paragraph, with empty lines between them. */
  readonly text: string;
}

/**
 * The message that asks somebody to lead a session in another's place: when, where and how long, and where to answer. It tells neither who cannot
 * come nor why, nor anything of those who take part.
 *
 * @example
 * ```ts
 * import { resolvePlanOrThrow } from "@piiri/core";
 * import { stepInRequest } from "@piiri/core/season";
 * import { goodPlans } from "@piiri/core/rule-examples";
 * import { en } from "@piiri/core/locale/en";
 *
 * const group = resolvePlanOrThrow(goodPlans["closed-group"]);
 * const cecilia = { id: "cecilia", name: "Example Cecilia" };
 * stepInRequest(group, group.sessions[2]!, cecilia, en.season).subject; // => "Could you lead on Tue 9 February 2027, 18:00?"
 * ```
 */
export function stepInRequest(
  group: Group,
  session: Session,
  { name }: Person,
  { substitutes }: SeasonTexts,
): StepInRequest {
  const { publicName, organiser, venue, facilitation, schedule } = group;
  const { date, time } = session.local;
  const begins = minutesOfDay(time);
  const at = (minute: number) => localTimeOf((minute + dayInMinutes) % dayInMinutes);
  const { subject, paragraphs } = substitutes.request({
    name,
    publicName,
    organiser: organiser.name,
    date,
    gather: at(begins - Math.max(facilitation.preparation, facilitation.admission)),
    begins: time,
    ends: at(begins + schedule.duration),
    leave: at(begins + schedule.duration + facilitation.reflection),
    place: venue.kind === "online" ? undefined : venue.place,
    isOnline: venue.kind === "online",
    contact: organiser.email,
  });
  return { subject, text: paragraphs.join("\n\n") };
}
