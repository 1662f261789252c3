import { addDays, checkGiven, daysBetween, type Instant, type LocalDate } from "../kernel/index.js";
import type { Profile } from "../profile/index.js";
import type { IntakeEvent } from "./intakeEvent.js";
import { nobody, peopleOf } from "./peopleOf.js";
import { placesByMoment } from "./placesByMoment.js";
import { dayIn } from "./registrationWindow.js";

/** How many would like a group that there is not yet, and whether they are enough to plan one. Counts alone. */
export interface Interest {
  /** How many people, however often they sent the form; whoever took it back is not among them. */
  readonly people: number;
  /** How many make a group. */
  readonly least: number;
  readonly isEnough: boolean;
  /** The day since which the first of them has waited, where the practice's clock is; nothing where nobody waits. */
  readonly since?: LocalDate | undefined;
  /** For how many days, and whether that is so long that somebody has to tell them how it goes. */
  readonly days: number;
  readonly isLong: boolean;
  /** The coordinator's task: by which day those who wait are to hear how it goes; nothing where nobody waits. */
  readonly tellBy?: LocalDate | undefined;
}

/** How many are asked for, and on which day one looks. */
export interface InterestOptions {
  readonly today: LocalDate;
  /** How many make a group; as the practice says of a closed group unless given. */
  readonly least?: number | undefined;
}

/**
 * How many would like a group that there is not yet, by the list of a form: enough to plan one, or how long they have waited. Nobody is
 * named, and nothing is kept of them.
 *
 * @example
 * ```ts
 * import { guideProfile } from "@piiri/core";
 * import { interestIn } from "@piiri/core/intake";
 * import { redact } from "@piiri/core/privacy";
 *
 * const registered = ["one", "two"].map((name) => ({
 *   kind: "registered", at: "2027-01-10T10:00:00Z", id: name, person: { email: redact(`${name}@example.org`) },
 * }) as const);
 * const { people, least, isEnough, days } = interestIn(guideProfile, registered, { today: "2027-02-09" });
 * [people, least, isEnough, days]; // => [2, 4, false, 30]
 * ```
 */
export function interestIn(profile: Profile, events: readonly IntakeEvent[], options: InterestOptions): Interest {
  checkGiven("events", events, "list");
  checkGiven("options", options, { today: "day", least: "number?" });
  const { today, least = profile.formats["closed-group"].seatsLeast.value } = options;
  const { whoOfEach } = peopleOf(events);
  const waiting = new Map<number, Instant>();
  for (const place of placesByMoment([...events.keys()], events)) {
    const [event, who = nobody] = [events[place], whoOfEach[place]];
    if (event === undefined || who === nobody) continue;
    if (event.kind === "cancelled" || (event.kind === "registered" && event.isCancelled === true)) waiting.delete(who);
    else if (event.kind === "registered" && !waiting.has(who)) waiting.set(who, event.at);
  }
  const [first] = waiting.values();
  const since = first === undefined ? undefined : dayIn(profile.timeZone.value, first);
  const days = since === undefined ? 0 : Math.max(0, daysBetween(since, today));
  const people = waiting.size;
  const most = profile.registration.interestDaysMost.value;
  return {
    people,
    least,
    isEnough: people >= least,
    since,
    days,
    isLong: days > most,
    tellBy: since && addDays(since, most),
  };
}
