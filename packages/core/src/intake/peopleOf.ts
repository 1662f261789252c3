import { checkGiven, getOrMake, type Instant, TextIndex } from "../kernel/index.js";
import type { IntakeNote } from "./intake.js";
import type { IntakeEvent } from "./intakeEvent.js";
import { isNamed, plainAddress, plainName } from "./personKey.js";
import { placesByMoment } from "./placesByMoment.js";

/** The first registration of a person. */
export interface Person {
  readonly id: string;
  readonly at: Instant;
  /** The how manieth registration it is, in order of time. */
  readonly place: number;
  /** What there is to look at. */
  readonly notes: readonly IntakeNote[];
}

/** All people who registered, and what happened to whom. */
export interface People {
  /** In order of time. */
  readonly people: readonly Person[];
  /** The person whom each event is about, in order of the events; nobody where nobody registered so. */
  readonly personOfEach: readonly (Person | undefined)[];
  /** The places of registrations among the events, in order of time; and those of all else, as they were given. */
  readonly registered: readonly number[];
  readonly others: readonly number[];
  readonly firstById: (id: string) => Person | undefined;
  readonly contradictions: number;
}

/** Tells people apart, as `identitiesOf` says; a registration is looked up by its id once, and by its address once. */
export function peopleOf(events: readonly IntakeEvent[]): People {
  // What a coordinator says of two people has no time unless it was written down.
  if (!Array.isArray(events) || events.findIndex(isNoEvent) >= 0) checkEvents(events);
  const nodes = new TextIndex<Node>(({ id }) => id);
  const byAddress = new TextIndex<Node>(({ address }) => address);
  const given: Node[] = [];
  const registered: number[] = [];
  const others: number[] = [];
  const nodeOfEach = events.map((event, index) => {
    if (event.kind !== "registered") {
      others.push(index);
      return undefined;
    }
    registered.push(index);
    const node = new Node(event);
    const known = nodes.getOrAdd(event.id, node);
    if (known !== node) {
      if (event.at < known.at) known.at = event.at;
      return known;
    }
    given.push(node);
    const { address } = node;
    if (address !== "") share(byAddress.getOrAdd(address, node), node);
    return node;
  });
  const inTurn = placesByMoment(
    registered,
    events.map(({ at }) => at),
  );
  const isEachOnce = given.length === registered.length;
  const arrivals = isEachOnce ? inTurn.map((place) => nodeOfEach[place] as Node) : inOrder(given);
  for (const [place, node] of arrivals.entries()) node.place = place;
  const contradictions = joinAsTold(
    nodes,
    others.flatMap((index) => events[index] ?? []),
  );
  for (const node of arrivals) if (node.sharing !== undefined) joinAlike(node, node.sharing);
  for (const node of arrivals) if (node.before === undefined) noteOf(node);
  const personOfEach = nodeOfEach.map(personOf);
  for (const index of others) personOfEach[index] = personOf(nodes.get(events[index]?.id));
  return {
    // Who has an intake needs no list of them.
    get people() {
      return arrivals.filter(({ before }) => before === undefined);
    },
    personOfEach,
    registered: inTurn,
    others,
    firstById: (id) => personOf(nodes.get(id)),
    contradictions,
  };
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

function inOrder(nodes: readonly Node[]): readonly Node[] {
  const places = placesByMoment(
    [...nodes.keys()],
    nodes.map(({ at }) => at),
  );
  return places.map((place) => nodes[place] as Node);
}

function personOf(node: Node | undefined): Person | undefined {
  return node && headOf(node);
}

const nobody: readonly Node[] = [];
const nothing: readonly IntakeNote[] = [];

/** A registration; all of one person lead to their first one, the head. Of its texts none is kept, for there are many. */
class Node implements Person {
  readonly event: Registration;
  readonly isNamed: boolean;
  at: Instant;
  place = 0;
  before: Node | undefined = undefined;
  /** Of a head: registrations of which it was said that they are of somebody else. */
  apart = nobody;
  /** All of the same address, where that is of several. */
  sharing: Sharing | undefined = undefined;
  notes = nothing;

  constructor(event: Registration) {
    this.event = event;
    this.isNamed = isNamed(event.person);
    this.at = event.at;
  }

  get id(): string {
    return this.event.id;
  }

  get address(): string {
    return plainAddress(this.event.person);
  }

  get name(): string {
    return plainName(this.event.person);
  }
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
  const [first, second] = a.place < b.place ? [a, b] : [b, a];
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
function joinAsTold(nodes: TextIndex<Node>, events: readonly IntakeEvent[]): number {
  const same: (readonly [Node, Node])[] = [];
  for (const event of events) {
    if (event.kind !== "same-person" && event.kind !== "other-person") continue;
    const [one, other] = [nodes.get(event.id), nodes.get(event.other)];
    if (one === undefined || other === undefined || one === other) continue;
    if (event.kind === "same-person") same.push(one.place < other.place ? [one, other] : [other, one]);
    else {
      one.apart = togetherWith(one.apart, [other]);
      other.apart = togetherWith(other.apart, [one]);
    }
  }
  same.sort(([a, b], [c, d]) => a.place - c.place || b.place - d.place);
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
    node.apart.map(headOf).filter(({ sharing, place }) => sharing === node.sharing && place < node.place),
  );
  const settledNamed = [...settled].filter((each) => each.isNamed).length;
  return {
    named: named - settledNamed,
    nameless: nameless - (settled.size - settledNamed),
    isFirstSettled: settled.has(first),
  };
}
