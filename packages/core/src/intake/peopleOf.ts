import { checkGiven, getOrMake, type Instant, TextIndex } from "../kernel/index.js";
import type { IntakeNote } from "./intake.js";
import type { IntakeEvent } from "./intakeEvent.js";
import { isNamed, plainAddress, plainName } from "./personKey.js";
import { placesByMoment } from "./placesByMoment.js";

/** All people who registered, each known by the place of their first registration among the events, and what happened to whom. */
export interface People {
  /** Whom each event is about, in order of the events; `nobody` where nobody registered so. */
  readonly whoOfEach: Int32Array;
  /** The places of registrations among the events, in order of time; and those of all else, as they were given. */
  readonly registered: readonly number[];
  readonly others: readonly number[];
  readonly whoHas: (id: string) => number;
  /** When somebody registered first. */
  readonly sinceOf: (who: number) => Instant | undefined;
  /** What there is to look at. */
  readonly notesOf: (who: number) => readonly IntakeNote[];
  readonly contradictions: number;
}

export const nobody = -1;

/**
 * Tells people apart, as `identitiesOf` says; a registration is looked up by its id once, and by its address once. Nearly all
 * have to do with no other, and of those nothing is kept.
 */
export function peopleOf(events: readonly IntakeEvent[]): People {
  // What a coordinator says of two people has no time unless it was written down.
  if (!Array.isArray(events) || events.findIndex(isNoEvent) >= 0) checkEvents(events);
  const registrationAt = (place: number) => events[place] as Registration;
  const ids = new TextIndex(events.length, (place) => registrationAt(place).id);
  const addresses = new TextIndex(events.length, (place) => plainAddress(registrationAt(place).person));
  const nodes = new Map<number, Node>();
  const nodeAt = (place: number) => getOrMake(nodes, place, () => new Node(registrationAt(place), place));
  const whoOfEach = new Int32Array(events.length).fill(nobody);
  const registered: number[] = [];
  const others: number[] = [];
  const again: number[] = [];
  for (let place = 0; place < events.length; place += 1) {
    if (events[place]?.kind === "registered") registers(registrationAt(place), place);
    else others.push(place);
  }
  const contradictions = joinAsTold(
    others.flatMap((place) => events[place] ?? []),
    (id) => {
      const place = ids.get(id);
      return place === undefined ? undefined : nodeAt(place);
    },
  );
  const inTurn = [...nodes.values()].sort(byTurn);
  for (const node of inTurn) if (node.sharing !== undefined) joinAlike(node, node.sharing);
  for (const node of inTurn) if (node.before === undefined) noteOf(node);
  for (const node of inTurn) whoOfEach[node.place] = headOf(node).place;
  for (const place of again) whoOfEach[place] = whoHas(registrationAt(place).id);
  for (const place of others) whoOfEach[place] = whoHas(events[place]?.id);
  return {
    whoOfEach,
    registered: placesByMoment(registered, events),
    others,
    whoHas,
    sinceOf: (who) => nodes.get(who)?.at ?? events[who]?.at,
    notesOf: (who) => nodes.get(who)?.notes ?? nothing,
    contradictions,
  };

  function registers({ id, at, person }: Registration, place: number): void {
    registered.push(place);
    whoOfEach[place] = place;
    const first = ids.getOrAdd(id, place);
    if (first !== place) {
      again.push(place);
      nodeAt(first).wasSent(at);
      return;
    }
    const address = plainAddress(person);
    const sharer = address === "" ? place : addresses.getOrAdd(address, place);
    if (sharer !== place) share(nodeAt(sharer), nodeAt(place));
    else if (!isNamed(person)) nodeAt(place);
  }

  function whoHas(id: string | undefined): number {
    return whoOfEach[ids.get(id) ?? nobody] ?? nobody;
  }
}

function checkEvents(events: readonly IntakeEvent[]): void {
  checkGiven("events", events, "list");
  for (const [place, event] of events.entries()) {
    const person = event?.kind === "registered" ? "section" : "section?";
    checkGiven(`events.${place}`, event, { kind: "text", id: "text", at: "text", person });
  }
}

/** In few looks at each of many; what is wrong with one is told by `checkEvents`. */
function isNoEvent(event: Partial<Registration> | null | undefined): boolean {
  if (typeof event?.kind !== "string" || typeof event.id !== "string" || typeof event.at !== "string") return true;
  return event.kind === "registered" && typeof (event.person ?? "none") !== "object";
}

const none: readonly Node[] = [];
const nothing: readonly IntakeNote[] = [];

/** A registration that has to do with others, or of which there is something to look at; all of one person lead to their first one, the head. */
class Node {
  readonly event: Registration;
  readonly place: number;
  readonly isNamed: boolean;
  at: Instant;
  before: Node | undefined = undefined;
  /** Of a head: registrations of which it was said that they are of somebody else. */
  apart = none;
  /** All of the same address, where that is of several. */
  sharing: Sharing | undefined = undefined;
  notes = nothing;

  constructor(event: Registration, place: number) {
    this.event = event;
    this.place = place;
    this.isNamed = isNamed(event.person);
    this.at = event.at;
  }

  get name(): string {
    return plainName(this.event.person);
  }

  /** Again, under the same id. */
  wasSent(at: Instant): void {
    if (at < this.at) this.at = at;
  }
}

/** In order of time; those of one moment as they were given. */
function byTurn(one: Node, other: Node): number {
  if (one.at === other.at) return one.place - other.place;
  return one.at < other.at ? -1 : 1;
}

type Registration = IntakeEvent & { readonly kind: "registered" };

function headOf(node: Node): Node {
  let head = node;
  while (head.before !== undefined) head = head.before;
  // The way is made short, so that it is never long.
  for (let each = node; each.before !== undefined; ) {
    const next: Node = each.before;
    each.before = head;
    each = next;
  }
  return head;
}

/** Makes two people one, unless somebody said that they are not. */
function join(one: Node, other: Node): boolean {
  const [a, b] = [headOf(one), headOf(other)];
  if (a === b) return true;
  if (areApart(a, b)) return false;
  const [first, second] = byTurn(a, b) < 0 ? [a, b] : [b, a];
  second.before = first;
  first.apart = togetherWith(a.apart, b.apart);
  return true;
}

/** The longer list takes up the shorter one. */
function togetherWith(one: readonly Node[], other: readonly Node[]): readonly Node[] {
  const [few, many] = one.length < other.length ? [one, other] : [other, one];
  if (few.length === 0) return many;
  // Lists of their own: only the one that nobody is on is shared.
  for (const each of few) (many as Node[]).push(each);
  return many;
}

function areApart(a: Node, b: Node): boolean {
  const [few, head] = a.apart.length < b.apart.length ? [a, b] : [b, a];
  return few.apart.some((each) => headOf(each) === head);
}

/** What somebody said who knows them; in the order of the registrations, so that the order of saying does not matter. */
function joinAsTold(events: readonly IntakeEvent[], nodeOf: (id: string) => Node | undefined): number {
  const same: (readonly [Node, Node])[] = [];
  for (const event of events) {
    if (event.kind !== "same-person" && event.kind !== "other-person") continue;
    const [one, other] = [nodeOf(event.id), nodeOf(event.other)];
    if (one === undefined || other === undefined || one === other) continue;
    if (event.kind === "same-person") same.push(byTurn(one, other) < 0 ? [one, other] : [other, one]);
    else {
      one.apart = togetherWith(one.apart, [other]);
      other.apart = togetherWith(other.apart, [one]);
    }
  }
  same.sort(([a, b], [c, d]) => byTurn(a, c) || byTurn(b, d));
  return same.filter(([one, other]) => !join(one, other)).length;
}

/** All of one address: who has come so far, by name or without one. */
interface Sharing {
  readonly byName: Map<string, Node[]>;
  /** Of those who were compared: the first, and how many have a name or none. */
  first: Node | undefined;
  named: number;
  nameless: number;
}

function share(first: Node, node: Node): void {
  if (first === node) return;
  first.sharing ??= { byName: new Map(), first: undefined, named: 0, nameless: 0 };
  node.sharing = first.sharing;
}

/** The same address and the same name: the first of them who is not somebody else. */
function joinAlike(node: Node, { byName }: Sharing): void {
  if (!node.isNamed) return;
  const heads = getOrMake(byName, node.name, () => []);
  if (!heads.some((head) => join(head, node))) heads.push(node);
}

function noteOf(node: Node): void {
  if (!node.isNamed) note(node, "no-name");
  if (node.sharing !== undefined) compare(node, node.sharing);
}

/** Who shares an address with somebody who came before, by name or without one. */
function compare(node: Node, sharing: Sharing): void {
  sharing.first ??= node;
  const { first } = sharing;
  const { named, nameless, isFirstSettled } = unsettled(node, { ...sharing, first });
  if (nameless > 0 || (!node.isNamed && named > 0)) {
    note(node, "maybe-same");
    if (!isFirstSettled) note(first, "maybe-same");
  } else if (named > 0) note(node, "other-name");
  if (node.isNamed) sharing.named += 1;
  else sharing.nameless += 1;
}

function note(node: Node, what: IntakeNote): void {
  if (!node.notes.includes(what)) node.notes = [...node.notes, what];
}

/** Of those who came before under the same address: how many of whom nobody has said that they are somebody else. */
function unsettled(node: Node, { first, named, nameless }: Sharing & { readonly first: Node }) {
  if (node.apart.length === 0) return { named, nameless, isFirstSettled: false };
  const settled = new Set(
    node.apart.map(headOf).filter((each) => each.sharing === node.sharing && byTurn(each, node) < 0),
  );
  const settledNamed = [...settled].filter((each) => each.isNamed).length;
  return {
    named: named - settledNamed,
    nameless: nameless - (settled.size - settledNamed),
    isFirstSettled: settled.has(first),
  };
}
