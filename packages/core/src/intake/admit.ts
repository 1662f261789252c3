import type { Group } from "../group/index.js";
import type { Instant } from "../kernel/index.js";
import { type Entry, newEntry, note } from "./entry.js";
import { type Intake, type RegistrationState, registrationStates } from "./intake.js";
import type { IntakeEvent } from "./intakeEvent.js";
import { KnownPeople } from "./knownPeople.js";
import { Places } from "./places.js";
import { registrationWindow } from "./registrationWindow.js";

/** What an intake may be told beside the group and what happened. */
export interface AdmitOptions {
  /** Where each session is registered for by itself: which. */
  readonly session?: string | undefined;
  /** The moment at which one looks: offers that have run out by then have lapsed. Without it, by the last event. */
  readonly now?: Instant | undefined;
}

/**
 * Who is in, of all who registered: a fold over what happened, in order of time. Places go in order of arrival, and nobody
 * overtakes; whoever sends the form twice with the same address and name is one person, and the first stands. When a place
 * comes free, the first who waits gets it, or is to be offered it, as the practice says. The cap counts those who are in and
 * those to whom a place is offered.
 *
 * @see guide, 5
 * @example
 * ```ts
 * import { admit, resolvePlanOrThrow } from "@piiri/core";
 * import { redact } from "@piiri/core/privacy";
 * import { goodPlans } from "@piiri/core/rule-examples";
 *
 * const group = resolvePlanOrThrow(goodPlans["closed-group"]);
 * const events = Array.from({ length: 14 }, (_, place) => ({
 *   kind: "registered", at: "2026-12-20T10:00:00Z", id: `row-${place}`,
 *   person: { name: redact(`Example ${place}`), email: redact(`example-${place}@example.org`) },
 * }) as const);
 * const { counts } = admit(group, events);
 * [counts.admitted, counts.waiting]; // => [12, 2]
 * ```
 */
export function admit(group: Group, events: readonly IntakeEvent[], { session, now }: AdmitOptions = {}): Intake {
  const { cap = Number.POSITIVE_INFINITY, waitingList = Number.POSITIVE_INFINITY, promotion } = group.registration;
  const places = new Places({ cap, queueMost: waitingList, byOffer: promotion === "by-offer" });
  const people = new KnownPeople();
  const inTime = registrationWindow(group, session);
  const entries: Entry[] = [];
  let sent = 0;
  for (const event of inOrder(events)) {
    if (!concerns(event, session)) continue;
    places.lapse(event.at);
    if (event.kind === "registered") register(event);
    else happened(event, people.of(event.id));
  }
  if (now !== undefined) places.lapse(now);
  return {
    session,
    registrations: entries,
    counts: { ...countsOf(entries), sent, distinct: entries.length },
    cap: group.registration.cap,
    toOffer: places.toOffer().map(({ id }) => id),
  };

  function register(event: IntakeEvent & { readonly kind: "registered" }): void {
    sent += 1;
    const entry = newEntry(event.id, event.at, event.person);
    const before = people.sameAs(entry);
    if (before === undefined) entries.push(entry);
    const one = before ?? entry;
    if (before !== undefined) note(one, "registered-twice");
    if (event.consent !== undefined) one.consent = event.consent;
    // Whoever had left, or came too early, comes anew; whoever is in or waits stays where they are.
    if (before === undefined || before.state === "cancelled" || before.state === "refused") arrive(one, event.at);
  }

  function arrive(entry: Entry, at: Instant): void {
    const arrival = inTime(at);
    if (arrival === "late") note(entry, "late");
    if (arrival === "open" || arrival === "late") places.arrive(entry, at);
    else places.move(entry, "refused", at, arrival);
  }

  function happened(event: Exclude<IntakeEvent, { readonly kind: "registered" }>, entry: Entry | undefined): void {
    if (entry === undefined) return;
    switch (event.kind) {
      case "cancelled":
        places.leave(entry, event.at);
        break;
      case "offered":
        if (entry.state !== "offered" && !places.offer(entry, event.at, event.until)) note(entry, "offer-out-of-turn");
        break;
      case "accepted":
        accepted(entry, event.at);
        break;
      case "declined":
      case "lapsed":
        if (entry.state === "offered") places.leave(entry, event.at);
        break;
      case "consent-withdrawn":
        entry.consent = false;
        break;
      case "came":
        came(entry, event.session);
        break;
      case "did-not-come":
        missed(entry, event.session);
        break;
    }
  }

  function missed(entry: Entry, key: string): void {
    if (!entry.came.includes(key)) entry.missed = withKey(entry.missed, key);
  }

  function came(entry: Entry, key: string): void {
    entry.came = withKey(entry.came, key);
    entry.missed = entry.missed.filter((each) => each !== key);
    if (entry.state !== "admitted") note(entry, "came-without-place");
  }

  function accepted(entry: Entry, at: Instant): void {
    if (entry.state === "offered") places.move(entry, "admitted", at);
    else if (entry.state !== "admitted") note(entry, "answer-too-late");
  }
}

function withKey(keys: readonly string[], key: string): readonly string[] {
  return keys.includes(key) ? keys : [...keys, key];
}

/** Exports and journals are each in order; laid together they need not be. What happened at once stays as it was given. */
function inOrder(events: readonly IntakeEvent[]): readonly IntakeEvent[] {
  const isInOrder = events.every((event, index) => index === 0 || (events[index - 1]?.at ?? "") <= event.at);
  return isInOrder ? events : events.toSorted((one, other) => (one.at < other.at ? -1 : Number(one.at > other.at)));
}

/** What is said of no session is said of all. */
function concerns(event: IntakeEvent, session: string | undefined): boolean {
  if (session === undefined || event.kind === "consent-withdrawn") return true;
  if (event.kind === "registered") return event.sessions === undefined || event.sessions.includes(session);
  return event.session === undefined || event.session === session;
}

function countsOf(entries: readonly Entry[]): Readonly<Record<RegistrationState, number>> {
  const counts = Object.fromEntries(registrationStates.map((state) => [state, 0])) as Record<RegistrationState, number>;
  for (const { state } of entries) counts[state] += 1;
  return counts;
}
