import { hasProgramme } from "../format/index.js";
import { firstDay, type Group, type Session } from "../group/index.js";
import { addDays, earlierOf, type LocalDate } from "../kernel/index.js";

/** When those who come to a session to tell or to speak are asked, and by when they answer. */
export interface SpeakerDays {
  readonly asked: LocalDate;
  readonly answer: LocalDate;
}

/**
 * When those who come to a session to tell or to speak are asked. An event's material names them, so they have answered before it
 * is made; elsewhere, before the session is planned.
 *
 * @example
 * ```ts
 * import { resolvePlanOrThrow } from "@piiri/core";
 * import { goodPlans } from "@piiri/core/rule-examples";
 * import { speakerDays } from "@piiri/core/timeline";
 *
 * const group = resolvePlanOrThrow(goodPlans["closed-group"]);
 * const { asked, answer } = speakerDays(group, group.sessions[1]!);
 * [group.sessions[1]!.local.date, asked, answer]; // => ["2027-01-26", "2027-01-12", "2027-01-19"]
 * ```
 */
export function speakerDays(group: Group, session: Pick<Session, "local">): SpeakerDays {
  const { materialReadyDays, preparationDays, speakersAnswerDays } = group.profile.tasks;
  const answered = hasProgramme(group)
    ? addDays(group.publicity.starts, -materialReadyDays.value)
    : addDays(session.local.date, -preparationDays.value);
  const last = addDays(answered, -speakersAnswerDays.value);
  const asked = hasProgramme(group) ? earlierOf(last, usuallyAsked(group)) : last;
  return { asked, answer: addDays(asked, speakersAnswerDays.value) };
}

function usuallyAsked(group: Group & { readonly format: "single-event" }): LocalDate {
  return addDays(firstDay(group), -group.profile.formats[group.format].presentationsDays.value);
}
