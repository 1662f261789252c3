import { checkGiven } from "@piiri/core";
import { type IntakeEvent, identitiesOf, type Registrant } from "@piiri/core/intake";
import { reveal } from "@piiri/core/privacy";
import type { PersonEvent } from "./personEvent.js";

type Registration = IntakeEvent & { readonly kind: "registered" };

/** An event that belongs to no registration: nobody registered whom it may be of, or several did. */
export interface MissedEvent {
  /** Its place among the events that were given, from zero on. */
  readonly index: number;
  readonly reason: "unknown" | "unclear";
}

/** Events with the registrations that they are of, and those that belong to none or to several. */
export interface AttachedEvents {
  readonly events: readonly IntakeEvent[];
  /** The events that are of nobody known or may be of several, in the order in which they were given. */
  readonly missed: readonly MissedEvent[];
  /** Events of people who have not registered. */
  readonly unknown: number;
  /** Events that may be of several people: an address or a name that they share, and nothing to tell them apart. */
  readonly unclear: number;
  /** How often it was said that two are the same though by what else was said they are not. They are kept apart. */
  readonly contradictions: number;
}

/**
 * Finds for each event the registration that it is of: by its id or its row, else by the address, the name, or both. Nothing
 * of a person comes out.
 *
 * @example
 * ```ts
 * import { attachEvents } from "@piiri/adapters-forms";
 * import { redact } from "@piiri/core/privacy";
 *
 * const person = { email: redact("one@example.org") };
 * const registered = [{ kind: "registered", at: "2027-01-10T10:00:00Z", id: "row-2", person }] as const;
 * const { events } = attachEvents(registered, [{ kind: "cancelled", at: "2027-01-11T10:00:00Z", person }]);
 * events[0]?.id; // => "row-2"
 * ```
 */
export function attachEvents(
  registrations: readonly Registration[],
  events: readonly PersonEvent[],
  rows: ReadonlyMap<string, number> = new Map(),
): AttachedEvents {
  checkGiven("registrations", registrations, "list");
  checkGiven("events", events, "list");
  const index = indexOf(registrations, rows);
  const attached: IntakeEvent[] = [];
  const missed: MissedEvent[] = [];
  for (const [place, event] of events.entries()) {
    const told = isJudgement(event) ? judgementsOf(event, index) : [];
    if (typeof told === "string") missed.push({ index: place, reason: told });
    else for (const each of told) attached.push(each);
  }
  const { personOf, contradictions } = identitiesOf([...registrations, ...attached]);
  for (const [place, event] of events.entries()) {
    if (isJudgement(event)) continue;
    const told = whoseOf(index.of(event), personOf);
    if (typeof told === "string") missed.push({ index: place, reason: told });
    else attached.push(intakeEvent(event, told.id));
  }
  missed.sort((one, other) => one.index - other.index);
  const unknown = missed.filter(({ reason }) => reason === "unknown").length;
  return { events: attached, missed, unknown, unclear: missed.length - unknown, contradictions };
}

/** Whose of the registrations that fit something is: they have to be of one person. */
function whoseOf(
  found: readonly Registration[],
  personOf: (id: string) => string | undefined,
): Registration | MissedEvent["reason"] {
  const [first] = found;
  if (first === undefined) return "unknown";
  return new Set(found.map(({ id }) => personOf(id))).size > 1 ? "unclear" : first;
}

type Judgement = PersonEvent & { readonly kind: "same-person" | "other-person" };

function isJudgement(event: PersonEvent): event is Judgement {
  return event.kind === "same-person" || event.kind === "other-person";
}

type Reference = Pick<PersonEvent, "id" | "row" | "person">;

/** Registrations by what somebody may write of them. */
interface Index {
  readonly of: (reference: Reference) => readonly Registration[];
}

function indexOf(registrations: readonly Registration[], rows: ReadonlyMap<string, number>): Index {
  const byId = new Map(registrations.map((each) => [each.id, each]));
  const byRow = new Map<number, Registration>();
  const byAddress = new Map<string, Registration[]>();
  const byName = new Map<string, Registration[]>();
  for (const registration of registrations) {
    const row = rows.get(registration.id);
    if (row !== undefined) byRow.set(row, registration);
    add(byAddress, plainOf(registration.person, "email"), registration);
    add(byName, plainOf(registration.person, "name"), registration);
  }
  return { of };

  function of({ id, row, person }: Reference): readonly Registration[] {
    const known = row === undefined ? byId.get(id ?? "") : byRow.get(row);
    if (known !== undefined) return [known];
    if (row !== undefined) return [];
    const [address, name] = [plainOf(person, "email"), plainOf(person, "name")];
    if (address === "") return byName.get(name) ?? [];
    const sharing = byAddress.get(address) ?? [];
    return name === "" ? sharing : sharing.filter((each) => plainOf(each.person, "name") === name);
  }
}

function add(index: Map<string, Registration[]>, key: string, registration: Registration): void {
  if (key === "") return;
  const known = index.get(key);
  if (known === undefined) index.set(key, [registration]);
  else known.push(registration);
}

/** So many of one address can be told apart at once: more are no family. */
const sharingMost = 20;

/** Who is one person, or is not: two who are named, or all of one address. */
function judgementsOf(event: Judgement, index: Index): readonly IntakeEvent[] | "unknown" | "unclear" {
  const { kind, at } = event;
  const ones = index.of(event);
  const others = event.other === undefined ? ones : othersOf(event, index);
  const [one] = ones;
  if (one === undefined || others.length === 0) return "unknown";
  const pair = (id: string, other: string): IntakeEvent => ({ kind, at, id, other });
  if (kind === "same-person") {
    const all = [...new Set([...ones, ...others].map(({ id }) => id))];
    return all.length === 1 ? "unclear" : all.slice(1).map((id) => pair(one.id, id));
  }
  if (ones.length > sharingMost || others.length > sharingMost) return "unclear";
  const pairs = ones.flatMap(({ id }) => others.flatMap((other) => (other.id === id ? [] : [pair(id, other.id)])));
  return pairs.length === 0 ? "unclear" : pairs;
}

/** By a name alone somebody of the same address is meant, if there is one. */
function othersOf({ person, other }: Judgement, index: Index): readonly Registration[] {
  if (other === undefined) return [];
  const { row, person: told } = other;
  if (row === undefined && told.email === undefined && person.email !== undefined) {
    const near = index.of({ person: { ...told, email: person.email } });
    if (near.length > 0) return near;
  }
  return index.of({ row, person: told });
}

function intakeEvent({ kind, at, session }: PersonEvent, id: string): IntakeEvent {
  switch (kind) {
    case "came":
    case "did-not-come":
    case "chosen":
      return { kind, at, id, session: session ?? "" };
    case "same-person":
    case "other-person":
      return { kind, at, id, other: id };
    case "accepted":
    case "cancelled":
    case "consent-withdrawn":
    case "declined":
    case "not-offered":
      return { kind, at, id, ...(session !== undefined && { session }) };
  }
}

function plainOf(person: Registrant, field: "name" | "email"): string {
  const value = person[field];
  return value === undefined ? "" : reveal(value).normalize("NFC").trim().replace(/\s+/g, " ").toLowerCase();
}
