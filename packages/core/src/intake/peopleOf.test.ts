import * as fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { Instant } from "../kernel/index.js";
import { type Redacted, redact, reveal } from "../privacy/index.js";
import { identitiesOf } from "./identitiesOf.js";
import type { IntakeEvent } from "./intakeEvent.js";
import { nobody, peopleOf } from "./peopleOf.js";

const at = (minute: number) => `2026-12-20T10:0${minute}:00Z` as Instant;

const registered = fc
  .record({
    minute: fc.nat({ max: 3 }),
    // The same form may stand there twice, at two moments.
    id: fc.nat({ max: 7 }),
    name: fc.constantFrom("", "A", "B"),
    address: fc.constantFrom("", "x@example.org", "y@example.org"),
  })
  .map(
    ({ minute, id, name, address }): IntakeEvent => ({
      kind: "registered",
      at: at(minute),
      id: `r${id}`,
      person: { ...(name && { name: redact(name) }), ...(address && { email: redact(address) }) },
    }),
  );
const said = fc
  .record({
    kind: fc.constantFrom("same-person" as const, "other-person" as const),
    id: fc.nat({ max: 8 }),
    other: fc.nat({ max: 8 }),
  })
  .map(({ kind, id, other }): IntakeEvent => ({ kind, at: at(0), id: `r${id}`, other: `r${other}` }));
const anyEvents = fc
  .tuple(fc.array(registered, { maxLength: 14 }), fc.array(said, { maxLength: 8 }))
  .map(([rows, sayings]) => [...rows, ...sayings]);

/** A few who share nearly all, and of whom much is said. */
const closeOnes = fc
  .tuple(
    fc.array(
      fc.record({
        minute: fc.nat({ max: 2 }),
        name: fc.constantFrom("", "A", "A", "B"),
        address: fc.constantFrom("x@example.org", "x@example.org", "y@example.org"),
      }),
      { minLength: 5, maxLength: 8 },
    ),
    fc.array(fc.record({ isSame: fc.boolean(), id: fc.nat({ max: 6 }), other: fc.nat({ max: 6 }) }), {
      minLength: 2,
      maxLength: 9,
    }),
  )
  .map(([rows, sayings]): readonly IntakeEvent[] => [
    ...rows.map(
      ({ minute, name, address }, nth): IntakeEvent => ({
        kind: "registered",
        at: at(minute),
        id: `r${nth}`,
        person: { ...(name && { name: redact(name) }), email: redact(address) },
      }),
    ),
    ...sayings.map(
      ({ isSame, id, other }): IntakeEvent => ({
        kind: isSame ? "same-person" : "other-person",
        at: at(0),
        id: `r${id}`,
        other: `r${other}`,
      }),
    ),
  ]);

interface Row {
  readonly id: string;
  readonly at: string;
  readonly name: string;
  readonly address: string;
}

/** The same, thought anew and slowly: groups of rows, each pair asked. */
function slowly(events: readonly IntakeEvent[]) {
  const rows: Row[] = [];
  for (const event of events) {
    if (event.kind !== "registered" || rows.some(({ id }) => id === event.id)) continue;
    const moments = events.flatMap((each) => (each.kind === "registered" && each.id === event.id ? [each.at] : []));
    const { name, email } = event.person;
    rows.push({
      id: event.id,
      at: moments.toSorted()[0] ?? "",
      name: name === undefined ? "" : revealed(name),
      address: email === undefined ? "" : revealed(email),
    });
  }
  rows.sort((one, other) => one.at.localeCompare(other.at));
  const placeOf = (id: string) => rows.findIndex((row) => row.id === id);
  const pairs = (kind: IntakeEvent["kind"]) =>
    events.flatMap((event) => {
      if (event.kind !== kind || !("other" in event)) return [];
      const places = [placeOf(event.id), placeOf(event.other)].toSorted((one, other) => one - other);
      const [one = -1, other = -1] = places;
      return one < 0 || one === other ? [] : [[one, other] as const];
    });
  const apart = pairs("other-person");
  /** For each row the place of its person's first. */
  const heads = rows.map((_, place) => place);
  const areApart = (one: number, other: number) =>
    apart.some(([a, b]) => {
      const both = new Set([heads[a], heads[b]]);
      return both.has(one) && both.has(other);
    });
  const join = (a: number, b: number): boolean => {
    const [one = a, other = b] = [heads[a], heads[b]];
    if (one === other) return true;
    if (areApart(one, other)) return false;
    for (const [place, head] of heads.entries()) {
      if (head === one || head === other) heads[place] = Math.min(one, other);
    }
    return true;
  };
  const inTurn = pairs("same-person").toSorted(([a, b], [c, d]) => a - c || b - d);
  const contradictions = inTurn.filter(([one, other]) => !join(one, other)).length;
  for (const [place, { address, name }] of rows.entries()) {
    if (address === "" || name === "") continue;
    const alike = rows
      .slice(0, place)
      .flatMap((row, before) => (row.address === address && row.name === name ? [before] : []));
    // Of those who are somebody of their own among them, the first with whom nothing speaks against it.
    const own = alike.filter((before, nth) => !alike.slice(0, nth).some((each) => heads[each] === heads[before]));
    own.some((before) => join(before, place));
  }
  return { rows, heads, areApart, contradictions };
}

function revealed(value: Redacted<string>): string {
  return reveal(value);
}

it("people are those whom going through all pairs finds, with what there is to look at", () => {
  fc.assert(
    fc.property(fc.oneof(anyEvents, closeOnes), (events) => {
      const { rows, heads, areApart, contradictions } = slowly(events);
      const found = peopleOf(events);
      expect(found.contradictions).toBe(contradictions);
      const first = rows.flatMap(({ id }, place) => (heads[place] === place ? [id] : []));
      const idOf = (who: number) => events[who]?.id;
      const people = [...new Set(found.registered.map((place) => found.whoOfEach[place] ?? nobody))];
      expect(people.map(idOf)).toEqual(first);
      for (const [place, { id }] of rows.entries()) {
        const head = rows[heads[place] ?? 0];
        expect(idOf(found.whoHas(id))).toBe(head?.id);
        expect(found.sinceOf(found.whoHas(id))).toBe(head?.at);
      }
      for (const [nth, { id }] of events.entries()) expect(found.whoOfEach[nth]).toBe(found.whoHas(id));
      expect([...found.registered, ...found.others].toSorted((one, other) => one - other)).toEqual([...events.keys()]);
      const told = new Map(first.map((id) => [id, new Set<string>()]));
      const own = rows.flatMap((row, place) => (heads[place] === place ? [{ ...row, place }] : []));
      for (const person of own) {
        if (person.name === "") told.get(person.id)?.add("no-name");
        if (person.address === "") continue;
        const earlier = own.filter(({ address, place }) => address === person.address && place < person.place);
        const open = earlier.filter(({ place }) => !areApart(place, person.place));
        if (open.some(({ name }) => name === "") || (person.name === "" && open.length > 0)) {
          told.get(person.id)?.add("maybe-same");
          if (earlier[0] && open.includes(earlier[0])) told.get(earlier[0].id)?.add("maybe-same");
        } else if (open.length > 0) told.get(person.id)?.add("other-name");
      }
      const { notesOf } = identitiesOf(events);
      for (const [id, notes] of told) expect(notesOf(id).toSorted()).toEqual([...notes].toSorted());
      // What there is to look at stands with a person's first registration.
      for (const { id } of rows.filter((row) => !told.has(row.id))) expect(notesOf(id)).toEqual([]);
      expect(notesOf("nobody")).toEqual([]);
    }),
  );
});

describe("somebody who shares an address", () => {
  const sends = (nth: number, name: string, address = "x@example.org"): IntakeEvent => ({
    kind: "registered",
    at: at(nth),
    id: `r${nth}`,
    person: { ...(name && { name: redact(name) }), email: redact(address) },
  });
  const says = (kind: "same-person" | "other-person", id: number, other: number): IntakeEvent => ({
    kind,
    at: at(0),
    id: `r${id}`,
    other: `r${other}`,
  });
  const notes = (...events: readonly IntakeEvent[]) => {
    const { whoOfEach, notesOf } = peopleOf(events);
    return [...new Set(whoOfEach)].map((who) => `${events[who]?.id}: ${notesOf(who).join(" ")}`);
  };
  const firsts = (events: readonly IntakeEvent[], ids: readonly string[]) => {
    const { whoHas } = peopleOf(events);
    return ids.map((id) => events[whoHas(id)]?.id);
  };

  test("is looked at once, however many come after", () => {
    expect(notes(sends(0, ""), sends(1, ""), sends(2, ""))).toEqual(
      [0, 1, 2].map((nth) => `r${nth}: no-name maybe-same`),
    );
  });

  test("is not told of those of whom it is known that they are somebody else", () => {
    const all = [sends(0, "A"), sends(1, "B"), sends(2, "")];
    expect(notes(...all, says("other-person", 2, 0))).toEqual(["r0: ", "r1: other-name", "r2: no-name maybe-same"]);
    const both = [says("other-person", 2, 0), says("other-person", 1, 2)];
    expect(notes(...all, ...both)).toEqual(["r0: ", "r1: other-name", "r2: no-name"]);
    const nameless = [sends(0, "A"), sends(1, ""), sends(2, "B")];
    const told = notes(...nameless, says("other-person", 2, 0));
    expect(told).toEqual(["r0: maybe-same", "r1: no-name maybe-same", "r2: maybe-same"]);
  });

  test("is told of the others, whoever else they are not, of another address or later", () => {
    const other = sends(0, "C", "y@example.org");
    const all = [other, sends(1, "A"), sends(2, "B"), sends(3, "D")];
    const shared = ["r0: ", "r1: ", "r2: other-name", "r3: other-name"];
    expect(notes(...all)).toEqual(shared);
    expect(notes(...all, says("other-person", 2, 0))).toEqual(shared);
    expect(notes(...all, says("other-person", 2, 3))).toEqual(shared);
  });

  test("is whom the first that was said makes them, in the order of the registrations, in whichever order it is said", () => {
    const all = [sends(0, "A"), sends(1, "B"), sends(2, "C"), sends(3, "D")];
    const apart = [says("other-person", 1, 2), says("other-person", 3, 0)];
    const told = [
      [2, 0],
      [0, 1],
      [1, 3],
    ] as const;
    const turned = told.map(([id, other]) => [other, id] as const);
    for (const pairs of [told, told.toReversed(), turned, turned.toReversed()]) {
      const said = pairs.map(([id, other]) => says("same-person", id, other));
      const events = [...all, ...said, ...apart];
      expect(firsts(events, ["r0", "r1", "r2", "r3"])).toEqual(["r0", "r0", "r2", "r3"]);
      expect(peopleOf(events).contradictions).toBe(2);
    }
  });

  test("stays apart from all that any of theirs is not, also when two become one, and when it is said twice", () => {
    const all = [sends(0, "A"), sends(1, "B"), sends(2, "C"), sends(3, "D")];
    const apart = [says("other-person", 0, 2), says("other-person", 1, 3)];
    const same = says("same-person", 0, 1);
    for (const [id, other] of [
      [0, 2],
      [1, 2],
      [0, 3],
      [3, 1],
    ] as const) {
      const events = [...all, ...apart, same, same, says("same-person", id, other)];
      expect(firsts(events, ["r0", "r1", "r2", "r3"])).toEqual(["r0", "r0", "r2", "r3"]);
      expect(peopleOf(events).contradictions).toBe(1);
    }
  });
});

test.each([
  ["events", undefined],
  ["events", "rows"],
  ["events.0", [null]],
  ["events.1", [sent(0), null]],
  ["events.1", [sent(0), "row"]],
  ["events.1.kind", [sent(0), { ...sent(1), kind: 1 }]],
  ["events.1.id", [sent(0), { ...sent(1), id: undefined }]],
  ["events.1.at", [sent(0), { ...sent(1), at: new Date(0) }]],
])("what is no list of events is told by its name: %s", (argument, events) => {
  expect(() => peopleOf(events as never)).toThrow(expect.objectContaining({ argument }));
});

function sent(minute: number): object {
  return { kind: "registered", at: at(minute), id: `r${minute}`, person: {} };
}
