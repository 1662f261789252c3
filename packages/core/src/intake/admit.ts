import type { Group } from "../group/index.js";
import { checkGiven, type Instant } from "../kernel/index.js";
import { type Entry, newEntry, note } from "./entry.js";
import { type Departure, type Intake, type Refused, type RegistrationState, registrationStates } from "./intake.js";
import type { IntakeEvent } from "./intakeEvent.js";
import { nobody, type People, peopleOf } from "./peopleOf.js";
import { Places } from "./places.js";
import { placesByMoment } from "./placesByMoment.js";
import { type InTime, registrationWindow } from "./registrationWindow.js";
import { waitingListEnd } from "./waitingListEnd.js";

/** What an intake may be told beside the group and what happened. */
export interface AdmitOptions {
  /** Where each session is registered for by itself: which. */
  readonly session?: string | undefined;
  /**
   * The moment at which one looks: offers that have run out by then have lapsed. Without it, by the last that happened to a
   * registration; what is said of who is who holds from the beginning.
   */
  readonly now?: Instant | undefined;
  /**
   * Moments at which it was no longer known what had been offered to whom: what was written down of it was damaged or lost.
   * Whoever may have been offered a place by then is in doubt and counts as having one, until somebody says after that
   * moment that they accepted, declined, cancelled, or were offered none.
   */
  readonly inDoubtSince?: readonly Instant[] | undefined;
}

/**
 * Who is in, of all who registered: a fold over what happened, in order of time. Places go in order of arrival, and nobody
 * overtakes; whoever sends the form twice with the same address and name is one person, and the first stands. What was not understood gets no place until somebody has looked. When a place
 * comes free, the first who waits gets it, or is to be offered it, as the practice says. The cap counts those who are in,
 * those to whom a place is offered, and those of whom that is in doubt.
 *
 * @see guide, 5
 * @example
 * ```ts
 * import { resolvePlanOrThrow } from "@piiri/core";
 * import { admit } from "@piiri/core/intake";
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
export function admit(group: Group, events: readonly IntakeEvent[], options: AdmitOptions = {}): Intake {
  checkGiven("events", events, "list");
  checkGiven("options", options, { session: "text?", now: "moment?", inDoubtSince: "list?" });
  const { session, now, inDoubtSince = [] } = options;
  const { cap = Number.POSITIVE_INFINITY, waitingList = Number.POSITIVE_INFINITY, promotion } = group.registration;
  const end = waitingListEnd(group, session);
  const places = new Places({ cap, queueMost: waitingList, byOffer: promotion === "by-offer", end });
  const people = peopleOf(events);
  const inTime = registrationWindow(group, session);
  const acceptsNotice = group.profile.registration.noticeAccepted.value;
  const entries: Entry[] = [];
  // By who it is.
  const entryOf = new Array<Entry | undefined>(events.length);
  const firstOf = new Array<Registration | undefined>(events.length);
  const doubts = inDoubtSince.toSorted();
  let sent = 0;
  let latest: Instant | undefined;
  const dated = datedBy(people, events);
  for (const place of inOrder(dated, people)) happens(dated[place], people.whoOfEach[place] ?? nobody);
  for (const moment of doubts) places.doubt(entries, moment);
  const looked = now ?? latest;
  if (looked !== undefined) places.lapse(looked);
  return {
    session,
    registrations: entries,
    counts: { ...countsOf(entries), sent, distinct: entries.length },
    notTaken: notTakenOf(entries),
    cap: group.registration.cap,
    toOffer: places.toOffer(looked).map(({ id }) => id),
    waitingUntil: end?.at,
  };

  function happens(event: IntakeEvent | undefined, who: number): void {
    if (event === undefined || who === nobody || isOfWhoIsWho(event)) return;
    latest = event.at;
    doubtBefore(event);
    if (event.kind === "registered") firstOf[who] ??= event;
    if (!concerns(event, session)) return;
    places.lapse(earlierOf(event.at, now));
    if (event.kind === "registered") register(event, who);
    else if (event.kind === "chosen") chosen(event, who);
    else happened(event, who);
  }

  function doubtBefore(event: IntakeEvent): void {
    for (let [next] = doubts; next !== undefined && isAfter(event, next); [next] = doubts) {
      places.doubt(entries, next);
      doubts.shift();
    }
  }

  function register(event: Registration, who: number): void {
    sent += 1;
    const before = entryOf[who];
    const one = before ?? entered(event, who);
    if (before !== undefined) again(before, event);
    takeAnswers(one, event);
    // Whoever had left, or was not taken, comes anew; whoever is in or waits stays where they are.
    if (event.isCancelled === true) {
      if (before === undefined) places.leave(one, event.at, "withdrew");
    } else if (before === undefined || before.state === "cancelled" || before.state === "refused")
      arrive(one, event, who);
  }

  function again(entry: Entry, { person }: Registration): void {
    note(entry, "registered-twice");
    if (entry.person.email === undefined && person.email !== undefined)
      entry.person = { ...entry.person, email: person.email };
  }

  function entered({ id, at, person, addressProblem }: Registration, who: number): Entry {
    const entry = newEntry(id, at, person);
    for (const what of people.notesOf(who)) note(entry, what);
    if (person.email === undefined && addressProblem === undefined) note(entry, "no-address");
    entries.push(entry);
    entryOf[who] = entry;
    return entry;
  }

  function arrive(entry: Entry, event: Registration, who: number): void {
    const hindrance = hindranceOf(entry, event, event.acceptsNotice);
    if (hindrance !== undefined) places.move(entry, "refused", event.at, hindrance);
    else if (!isChosen(event, session)) places.move(entry, "refused", event.at, "unclear-choice");
    else take(entry, event.at, who, inTime(event.at));
  }

  function take(entry: Entry, at: Instant, who: number, arrival: InTime): void {
    if (arrival === "early" || arrival === "late") note(entry, arrival);
    if (arrival === "too-late") places.move(entry, "refused", at, arrival);
    else places.arrive(entry, at, who);
  }

  function chosen({ at }: IntakeEvent, who: number): void {
    const first = firstOf[who];
    if (first === undefined) return;
    const before = entryOf[who];
    const entry = before ?? entered(first, who);
    // What they answered holds for this session too.
    if (before === undefined) takeAnswers(entry, first);
    if (entry.state !== "refused" || (entry.refused !== undefined && entry.refused !== "unclear-choice")) return;
    const hindrance = hindranceOf(entry, first, entry.acceptsNotice);
    if (hindrance !== undefined) places.move(entry, "refused", at, hindrance);
    else take(entry, at, who, inTime(entry.registeredAt));
  }

  /** Why somebody can have no place, whether there is one or not. */
  function hindranceOf({ person }: Entry, { addressProblem }: Registration, accepted?: boolean): Refused | undefined {
    if (acceptsNotice && accepted !== true) return "notice-not-accepted";
    return addressProblem !== undefined && person.email === undefined ? "unclear-address" : undefined;
  }

  function happened(event: Happening, who: number): void {
    const entry = entryOf[who];
    if (entry === undefined) return;
    switch (event.kind) {
      case "cancelled":
        places.leave(entry, event.at, "withdrew");
        break;
      case "offered":
        if (entry.state !== "offered" && !places.offer(entry, event.at, event.until)) note(entry, "offer-out-of-turn");
        break;
      case "accepted":
        accepted(entry, event.at);
        break;
      case "declined":
      case "lapsed":
        if (isOffered(entry)) places.leave(entry, event.at, event.kind);
        break;
      case "not-offered":
        if (entry.state === "in-doubt") places.waitsStill(entry, event.at, who);
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
      // Settled before.
      case "registered":
      case "chosen":
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
    if (isOffered(entry)) places.move(entry, "admitted", at);
    else if (entry.state !== "admitted") note(entry, "answer-too-late");
  }
}

/** What was answered last holds. */
function takeAnswers(entry: Entry, { consent, language, acceptsNotice }: Registration): void {
  entry.consent = consent ?? entry.consent;
  entry.language = language ?? entry.language;
  entry.acceptsNotice = acceptsNotice ?? entry.acceptsNotice;
}

/** A row that bears a day which is yet to come makes no offer run out. */
function earlierOf(moment: Instant, now: Instant = moment): Instant {
  return now < moment ? now : moment;
}

/** Surely, or as far as anybody knows. */
function isOffered({ state }: Entry): boolean {
  return state === "offered" || state === "in-doubt";
}

/** Whoever registers at the moment of a doubt may have been offered a place by then; what else happens then comes after it. */
function isAfter(event: IntakeEvent, doubt: Instant): boolean {
  return event.at > doubt || (event.at === doubt && event.kind !== "registered");
}

function withKey(keys: readonly string[], key: string): readonly string[] {
  return keys.includes(key) ? keys : [...keys, key];
}

/** Of a cancellation people write down the day, and it is not before the registration that it is of. */
function datedBy({ whoOfEach, sinceOf, others }: People, events: readonly IntakeEvent[]): readonly IntakeEvent[] {
  if (others.length === 0) return events;
  const dated = [...events];
  for (const place of others) {
    const [event, since] = [events[place], sinceOf(whoOfEach[place] ?? nobody)];
    if (event !== undefined && since !== undefined && since > event.at) dated[place] = { ...event, at: since };
  }
  return dated;
}

/** At one moment whoever registers comes first: nothing happens to a registration that is not there. */
function inOrder(events: readonly IntakeEvent[], { registered, others }: People): readonly number[] {
  if (others.length === 0) return registered;
  return placesByMoment([...registered, ...others], events);
}

/** It holds from the beginning: at the moment at which it is said, nothing happens. */
function isOfWhoIsWho(event: IntakeEvent): event is Saying {
  return event.kind === "same-person" || event.kind === "other-person";
}

/** What is said of no session is said of all. */
function concerns(event: Happening, session: string | undefined): boolean {
  switch (event.kind) {
    case "consent-withdrawn":
      return true;
    case "registered":
      return isChosen(event, session) || (event.unclear ?? []).some((each) => each.session === session);
    case "cancelled":
    case "offered":
    case "accepted":
    case "declined":
    case "lapsed":
    case "not-offered":
    case "chosen":
    case "came":
    case "did-not-come":
      return session === undefined || event.session === undefined || event.session === session;
  }
}

function isChosen({ sessions }: Registration, session: string | undefined): boolean {
  return session === undefined || sessions === undefined || sessions.includes(session);
}

function notTakenOf(entries: readonly Entry[]): Intake["notTaken"] {
  const counts: Partial<Record<Refused | Departure, number>> = {};
  for (const { refused, left } of entries) {
    const why = refused ?? left;
    if (why !== undefined) counts[why] = (counts[why] ?? 0) + 1;
  }
  return counts;
}

type Registration = IntakeEvent & { readonly kind: "registered" };
type Saying = Extract<IntakeEvent, { readonly kind: "same-person" | "other-person" }>;
type Happening = Exclude<IntakeEvent, Saying>;

function countsOf(entries: readonly Entry[]): Readonly<Record<RegistrationState, number>> {
  const counts = Object.fromEntries(registrationStates.map((state) => [state, 0])) as Record<RegistrationState, number>;
  for (const { state } of entries) counts[state] += 1;
  return counts;
}
