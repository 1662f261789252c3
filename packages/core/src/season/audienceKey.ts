import type { Profile } from "../profile/index.js";
import type { SeasonGroup, SeasonSession } from "./seasonGroup.js";

/** Sessions with the same key are for the same people, in the same language, at the same time of one day. */
export function audienceKey(
  { audience, language }: SeasonGroup,
  session: SeasonSession,
  profile: Pick<Profile, "hours">,
): string {
  return [session.date, isEvening(session, profile), language, audience].join(" ");
}

/** From the hour on at which people at work can come. */
export function isEvening({ time }: SeasonSession, { hours }: Pick<Profile, "hours">): boolean {
  return time >= hours.workdayEnds.value;
}
