import { getOrMake } from "../kernel/index.js";
import type { IntakeNote } from "./intake.js";
import type { IntakeEvent } from "./intakeEvent.js";
import { personKey } from "./personKey.js";

/** Which registrations are of one person. */
export interface Identities {
  /** The id of a person's first registration, by the id of any of theirs; nothing where nobody registered so. */
  readonly personOf: (id: string) => string | undefined;
  /** What there is to look at, by the id of a person's first registration. */
  readonly notesOf: (person: string) => readonly IntakeNote[];
  /** How often it was said that two are the same though by what else was said they are not. They are kept apart. */
  readonly contradictions: number;
}

/**
 * Which registrations are of one person: those of the same address and name, whatever the size of the letters. Where a name
 * is missing, or two names share an address, nobody is taken for another, and that is noted. What somebody who knows them
 * said goes before: the same person, or not. Whatever is said, each registration is of exactly one person.
 *
 * @example
 * ```ts
 * import { identitiesOf } from "@piiri/core";
 * import { redact } from "@piiri/core/privacy";
 *
 * const at = "2026-12-20T10:00:00Z";
 * const person = { email: redact("family@example.org") };
 * const registered = [
 *   { kind: "registered", at, id: "row-2", person },
 *   { kind: "registered", at, id: "row-3", person },
 * ] as const;
 * identitiesOf(registered).personOf("row-3"); // => "row-3"
 * const told = { kind: "same-person", at, id: "row-3", other: "row-2" } as const;
 * identitiesOf([...registered, told]).personOf("row-3"); // => "row-2"
 * ```
 */
export function identitiesOf(events: readonly IntakeEvent[]): Identities {
  const nodes = new Map<string, Node>();
  for (const event of events) {
    if (event.kind !== "registered") continue;
    const known = nodes.get(event.id);
    if (known === undefined) nodes.set(event.id, newNode(event.id, event.at, personKey(event.person)));
    else if (event.at < known.at) known.at = event.at;
  }
  const arrivals = [...nodes.values()];
  if (!arrivals.every(({ at }, place) => place === 0 || (arrivals[place - 1]?.at ?? "") <= at)) {
    arrivals.sort((one, other) => (one.at < other.at ? -1 : Number(one.at > other.at)));
  }
  for (const [place, node] of arrivals.entries()) node.place = place;
  const contradictions = joinAsTold(nodes, events);
  joinAlike(arrivals);
  const notes = notesOf(arrivals);
  return {
    personOf: (id) => {
      const node = nodes.get(id);
      return node && headOf(node).id;
    },
    notesOf: (person) => notes.get(person) ?? none,
    contradictions,
  };
}

const none: readonly IntakeNote[] = [];

/** A registration; all of one person lead to their first one, the head. */
interface Node {
  readonly id: string;
  readonly address: string;
  readonly name: string;
  at: string;
  place: number;
  before: Node | undefined;
  /** Of a head: registrations of which it was said that they are of somebody else. */
  apart: Node[];
}

function newNode(id: string, at: string, { address, name }: { readonly address: string; readonly name: string }): Node {
  return { id, at, address, name, place: 0, before: undefined, apart: [] };
}

function headOf(node: Node): Node {
  let head = node;
  while (head.before !== undefined) head = head.before;
  // The way is made short, so that it is never long.
  for (let each = node; each.before !== undefined; ) {
    const next: Node = each.before;
    each.before = head;
    each = next;
    if (each === head) break;
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
  const [few, many] = a.apart.length < b.apart.length ? [a.apart, b.apart] : [b.apart, a.apart];
  for (const each of few) many.push(each);
  first.apart = many;
  return true;
}

function areApart(a: Node, b: Node): boolean {
  const [few, head] = a.apart.length < b.apart.length ? [a, b] : [b, a];
  return few.apart.some((each) => headOf(each) === head);
}

/** What somebody said who knows them; in the order of the registrations, so that the order of saying does not matter. */
function joinAsTold(nodes: ReadonlyMap<string, Node>, events: readonly IntakeEvent[]): number {
  const same: (readonly [Node, Node])[] = [];
  for (const event of events) {
    if (event.kind !== "same-person" && event.kind !== "other-person") continue;
    const [one, other] = [nodes.get(event.id), nodes.get(event.other)];
    if (one === undefined || other === undefined || one === other) continue;
    if (event.kind === "same-person") same.push(one.place < other.place ? [one, other] : [other, one]);
    else {
      one.apart.push(other);
      other.apart.push(one);
    }
  }
  same.sort(([a, b], [c, d]) => a.place - c.place || b.place - d.place);
  return same.filter(([one, other]) => !join(one, other)).length;
}

/** The same address and the same name: the first of them who is not somebody else. */
function joinAlike(arrivals: readonly Node[]): void {
  const alike = new Map<string, Node[]>();
  for (const node of arrivals) {
    if (node.address === "" || node.name === "") continue;
    const heads = getOrMake(alike, `${node.address}\n${node.name}`, () => []);
    if (!heads.some((head) => join(head, node))) heads.push(node);
  }
}

/** Who has come under an address so far. */
interface Sharing {
  readonly first: Node;
  named: number;
  nameless: number;
}

/** Who shares an address with somebody who came before, by name or without one. */
function notesOf(arrivals: readonly Node[]): ReadonlyMap<string, readonly IntakeNote[]> {
  const notes = new Map<string, IntakeNote[]>();
  const sharing = new Map<string, Sharing>();
  for (const node of arrivals) {
    if (headOf(node) !== node) continue;
    if (node.name === "") note(node, "no-name");
    if (node.address !== "") compare(node);
  }
  return notes;

  function compare(node: Node): void {
    const before = getOrMake(sharing, node.address, () => ({ first: node, named: 0, nameless: 0 }));
    const { named, nameless, isFirstSettled } = unsettled(before, node);
    if (nameless > 0 || (node.name === "" && named > 0)) {
      note(node, "maybe-same");
      if (!isFirstSettled) note(before.first, "maybe-same");
    } else if (named > 0) note(node, "other-name");
    if (node.name === "") before.nameless += 1;
    else before.named += 1;
  }

  function note({ id }: Node, what: IntakeNote): void {
    const noted = getOrMake(notes, id, () => []);
    if (!noted.includes(what)) noted.push(what);
  }
}

/** Of those who came before under the same address: how many of whom nobody has said that they are somebody else. */
function unsettled({ first, named, nameless }: Sharing, node: Node) {
  const settled = new Set(
    node.apart.map(headOf).filter(({ address, place }) => address === node.address && place < node.place),
  );
  const settledNamed = [...settled].filter(({ name }) => name !== "").length;
  return {
    named: named - settledNamed,
    nameless: nameless - (settled.size - settledNamed),
    isFirstSettled: settled.has(first),
  };
}
