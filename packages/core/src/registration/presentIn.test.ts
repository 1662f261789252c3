import * as fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { presentIn, type Stay } from "./presentIn.js";

const minute = 60_000;
const overlapMinutes = 10;
/** A stay from one minute of the meeting to another. */
const stay = (name: string, from: number, to: number, more: Partial<Stay> = {}): Stay => ({
  name,
  from: from * minute,
  to: to * minute,
  ...more,
});
const peopleIn = (...stays: readonly Stay[]) => presentIn(stays, { overlapMinutes }).people;

const anyStay = fc.record({
  name: fc.constantFrom("Example One", "Example Two", "Example Three", "Önkö Esimerkki", ""),
  from: fc.integer({ min: 0, max: 120 }),
  lasting: fc.integer({ min: 0, max: 120 }),
  address: fc.option(fc.constantFrom("one@example.org", "two@example.org"), { nil: undefined }),
  isOrganiser: fc.option(fc.boolean(), { nil: undefined }),
});
const meeting = fc
  .array(anyStay, { maxLength: 12 })
  .map((stays) => stays.map(({ name, from, lasting, ...more }) => stay(name, from, from + lasting, more)));

describe("of whatever a meeting service notes", () => {
  const seen = (stays: readonly Stay[]) => presentIn(stays, { leading: [{ name: "Example Three" }], overlapMinutes });

  it("people are those who lead and those who take part, and no more than stays", () => {
    fc.assert(
      fc.property(meeting, (stays) => {
        const { people, leading, participants, names } = seen(stays);
        expect(people).toBe(leading + participants);
        expect(people).toBeLessThanOrEqual(stays.length);
        expect(names).toBeLessThanOrEqual(people);
        expect(people === 0).toBe(stays.length === 0);
      }),
    );
  });

  it("the order of the rows says nothing", () => {
    fc.assert(
      fc.property(meeting, (stays) => {
        const { overlapping: _, ...counted } = seen(stays);
        expect(seen(stays.toReversed())).toMatchObject(counted);
      }),
    );
  });

  it("a row that stands there twice is nobody new, when it has an account", () => {
    fc.assert(
      fc.property(meeting, fc.nat(), (stays, nth) => {
        const row = stays[nth % stays.length];
        fc.pre(row?.address !== undefined);
        expect(seen([...stays, row]).people).toBe(seen(stays).people);
      }),
    );
  });

  it("as many are told to overlap as there are people more than names", () => {
    fc.assert(
      fc.property(meeting, (stays) => {
        const { people, names, overlapping } = seen(stays);
        expect(overlapping.length > 0).toBe(people > names);
        for (const group of overlapping) expect(group.length).toBeGreaterThan(1);
      }),
    );
  });
});

describe("rows of one name", () => {
  it("are one person who left and came back, also in the very minute", () => {
    expect(peopleIn(stay("Example One", 0, 30), stay("Example One", 30, 60), stay("Example One", 70, 80))).toBe(1);
  });

  it("are one person who changes devices within ten minutes, and two where it lasts longer", () => {
    const first = stay("Example One", 0, 40);
    expect(peopleIn(first, stay("Example One", 30, 60))).toBe(1);
    expect(presentIn([first, stay("Example One", 29, 60)], { overlapMinutes })).toEqual({
      people: 2,
      leading: 0,
      participants: 2,
      names: 1,
      overlapping: [[0, 1]],
    });
  });

  it("are as many people as are there at one time, not as there are rows", () => {
    const evening = [stay("Example", 0, 120), stay("Example", 10, 50), stay("Example", 60, 110)];
    expect(peopleIn(...evening)).toBe(2);
    expect(peopleIn(...evening, stay("Example", 20, 100))).toBe(3);
  });

  it("are told apart by no more than their times: a row without times or that ends as it begins is no second person", () => {
    const evening = stay("Example One", 0, 120);
    const nameAlone: Stay = { name: "Example One" };
    expect(peopleIn(evening, nameAlone)).toBe(1);
    expect(peopleIn(evening, { ...nameAlone, from: 0 }, { ...nameAlone, to: 120 * minute })).toBe(1);
    expect(peopleIn(evening, { ...nameAlone, from: 60 * minute, to: 60 * minute })).toBe(1);
    expect(peopleIn(nameAlone)).toBe(1);
    // It says nothing of when an account was there, either.
    const account: Stay = { ...nameAlone, address: "one@example.org" };
    const other = stay("Example One", 60, 119);
    expect(peopleIn(account, { ...account, from: 0 }, { ...account, to: 120 * minute }, other)).toBe(1);
    expect(peopleIn({ ...account, from: 0, to: 120 * minute }, { ...account, from: 50 * minute, to: 0 }, other)).toBe(
      2,
    );
  });

  it("are two where the one leaves devices' time after the other has come, in whatever order they stand", () => {
    const [first, second] = [stay("Example One", 0, 40), stay("Example One", 29, 60)];
    for (const rows of [
      [first, second],
      [second, first],
    ])
      expect(peopleIn(...rows)).toBe(2);
    // The one is gone in the very minute in which a third has been there for as long as a change takes.
    expect(peopleIn(first, second, stay("Example One", 30, 60))).toBe(2);
    expect(peopleIn(stay("Example One", 30, 60), second, first)).toBe(2);
  });

  it("hold together by name through one account after another, however long the chain", () => {
    const chain = Array.from({ length: 6 }, (_, nth) => [
      stay(`Name ${nth}`, nth, nth + 1, { address: `${nth}@example.org` }),
      stay(`Name ${nth + 1}`, nth, nth + 1, { address: `${nth}@example.org` }),
    ]).flat();
    for (const rows of [chain, chain.toReversed()]) expect(presentIn(rows, { overlapMinutes }).names).toBe(1);
  });

  it("are not those whose names only run together alike, or read like an address", () => {
    expect(peopleIn(stay("Exam Pleone", 0, 20), stay("Example One", 30, 60))).toBe(2);
    expect(peopleIn(stay("A B", 0, 20, { address: "one" }), stay("C D", 30, 60, { address: "two" }))).toBe(2);
  });

  it.each(["Example One", "example one", "One, Example", "Example  One", " One Example", "Example\u200b One (Guest)"])(
    "are one also where it is written %j",
    (name) => {
      expect(peopleIn(stay("Example One", 0, 20), stay(name, 30, 60))).toBe(1);
    },
  );

  it("are none where there is no name: each such row is somebody", () => {
    expect(peopleIn(stay("", 0, 20), stay("***", 30, 60), stay("", 70, 80))).toBe(3);
  });
});

describe("rows of one account", () => {
  const address = "one@example.org";

  it("are one person however long they overlap, whatever they are called", () => {
    const rows = [
      stay("Example One", 0, 120, { address }),
      stay("Example One", 10, 110, { address: "ONE@example.org" }),
    ];
    expect(peopleIn(...rows)).toBe(1);
    expect(peopleIn(...rows, stay("One's telephone", 20, 100, { address }))).toBe(1);
  });

  it("hold those names together under which they stand", () => {
    const stays = [
      stay("Example One", 0, 20),
      stay("Phone", 30, 50, { address }),
      stay("Example One", 60, 90, { address }),
    ];
    expect(presentIn(stays, { overlapMinutes })).toMatchObject({ people: 1, names: 1 });
    expect(peopleIn(...stays, stay("Phone", 95, 99))).toBe(1);
  });

  it("leave room for another of the same name", () => {
    const devices = [stay("Example One", 0, 60, { address }), stay("Example One", 50, 120, { address })];
    expect(peopleIn(...devices, stay("Example One", 20, 100, { address: "other@example.org" }))).toBe(2);
    // Both devices are one stay from the beginning to the end, however the rows stand.
    expect(peopleIn(stay("Example One", 60, 119), ...devices.toReversed())).toBe(2);
    expect(peopleIn(stay("Example One", 5, 40), ...devices.toReversed())).toBe(2);
    const inTurn = [stay("Example One", 0, 30, { address }), stay("Example One", 30, 60, { address })];
    expect(peopleIn(...inTurn, stay("Example One", 25, 38))).toBe(2);
    // Of a stay within another, the longer one counts.
    const within = [stay("Example One", 0, 120, { address }), stay("Example One", 10, 20, { address })];
    expect(peopleIn(...within, stay("Example One", 60, 119))).toBe(2);
  });

  it("may be away between two stays, in which another of the name is there alone", () => {
    const away = [stay("Example One", 0, 30, { address }), stay("Example One", 90, 120, { address })];
    expect(peopleIn(...away, stay("Example One", 40, 80))).toBe(1);
  });
});

describe("who leads", () => {
  const leading = [{ name: "Example Lead", email: "lead@example.org" }];
  const leads = (name: string, more: Partial<Stay> = {}, known: readonly object[] = leading) =>
    presentIn([stay(name, 0, 120, more), stay("Example One", 0, 120)], { leading: known, overlapMinutes });

  it("is no participant", () => {
    expect(leads("Example Lead")).toEqual({ people: 2, leading: 1, participants: 1, names: 2, overlapping: [] });
  });

  it("is one, on however many devices", () => {
    const stays = [stay("Example Lead", 0, 120), stay("Example Lead", 0, 120), stay("Example One", 0, 120)];
    expect(presentIn(stays, { leading, overlapMinutes })).toMatchObject({ people: 2, leading: 1, overlapping: [] });
  });

  it.each([
    "Lead Example",
    "Lead, Example",
    "EXAMPLE LEAD",
    "Example Lead (Unverified)",
    "Example Lead (Vieras)",
    "Example Lead [gäst]",
    "Example Lead (External) (Guest)",
    "Lead, Example (Unverified)",
    "Lead, Example Second",
    "Example Second Lead",
    "Example Lead | Example Association",
    "Example Lead / Example Association",
    "Example Lead - Example Association",
    "Example Lead – Example Association",
    "Example Lead: chair",
    "Example Lead (Example Association)",
    "Example Lead [Example Association]",
    "Example Lead, Example Association",
    "Example Association, Example Lead",
    "Éxample Lead",
    "Ｅxample Lead",
  ])("is known as %j", (name) => {
    expect(leads(name).leading).toBe(1);
  });

  it.each([
    "Example Leading",
    "Lead",
    "Example",
    "Another Lead",
    "Example Lead-Other",
    "Lead Second Example",
    "",
    "()",
  ])("is not whoever is called %j", (name) => {
    expect(leads(name).leading).toBe(0);
  });

  it("with more first names has the same first one and the same last name", () => {
    expect(leads("Example Second Other").leading).toBe(0);
    expect(leads("Other Second Lead").leading).toBe(0);
  });

  it("of one word is known by that word alone", () => {
    expect(leads("Example", {}, [{ name: "Example" }]).leading).toBe(1);
    expect(leads("Example One Example", {}, [{ name: "Example" }]).leading).toBe(0);
    expect(leads("Other, Example", {}, [{ name: "Example" }]).leading).toBe(0);
    expect(leads("Example", {}, [{ name: "Example Example" }]).leading).toBe(0);
  });

  it("is nobody whose name only runs together alike", () => {
    expect(leads("Examp Lelead").leading).toBe(0);
    expect(leads("|Example Lead").leading).toBe(1);
  });

  it("of a name of three words is known by all of them", () => {
    const three = [{ name: "Example Second Lead" }];
    expect(leads("Example Other Third Second", {}, three).leading).toBe(0);
    expect(leads("Lead, Example Second", {}, three).leading).toBe(1);
    expect(leads("Example Lead", {}, three).leading).toBe(0);
    expect(leads("Example Second Third Lead", {}, three).leading).toBe(0);
  });

  it("is any of several, on any of their devices", () => {
    const both = [{ name: "Example Lead" }, { name: "Other Lead", email: "other@example.org" }];
    expect(leads("Example Second Lead", {}, both).leading).toBe(1);
    const address = "device@example.org";
    const stays = [stay("Other Lead", 0, 60, { address }), stay("Telephone", 60, 120, { address })];
    expect(presentIn(stays, { leading: both, overlapMinutes })).toMatchObject({ people: 1, leading: 1 });
  });

  it("is known by the address alone, in any letters", () => {
    expect(leads("Somebody", { address: "LEAD@example.org" }).leading).toBe(1);
    expect(leads("Somebody", { address: " lead@example.org " }).leading).toBe(1);
    expect(leads("Somebody", { address: "other@example.org" }).leading).toBe(0);
    expect(leads("Somebody", { address: "lead@example.org" }, [{ name: "Example Lead" }]).leading).toBe(0);
    expect(leads("Somebody", { address: "lead@example.org" }, [{ email: "lead@example.org" }]).leading).toBe(1);
    expect(leads("Example Lead", {}, [{ email: "lead@example.org" }]).leading).toBe(0);
  });

  it("is whom the service calls its organiser", () => {
    expect(leads("Somebody", { isOrganiser: true }).leading).toBe(1);
    expect(leads("Somebody", { isOrganiser: false }).leading).toBe(0);
    expect(leads("Somebody", { isOrganiser: true }, []).leading).toBe(1);
  });

  it("is nobody where nobody is named, not even where a row has no name", () => {
    expect(leads("", {}, []).leading).toBe(0);
    expect(leads("", {}, [{}]).leading).toBe(0);
    expect(leads("", {}, [{ name: "" }]).leading).toBe(0);
    expect(presentIn([stay("Example Lead", 0, 120)], { overlapMinutes }).leading).toBe(0);
  });
});

test.each([
  ["unverified", "external", "guest", "anonymous", "organizer", "organiser", "you"],
  ["vahvistamaton", "ulkoinen", "ulkopuolinen", "vieras", "järjestäjä", "vahvistettu"],
  ["overifierad", "ej verifierad", "obekräftad", "extern", "externt", "gäst", "arrangör", "organisatör"],
  ["nicht überprüft", "nicht verifiziert", "gast", "non vérifié", "non vérifiée", "externe", "invité", "invitée"],
  ["ikke bekreftet", "ikke verificeret", "ekstern", "gjest", "gæst", "kinnitamata", "külaline", "väline"],
  ["no comprobado", "no verificado", "externo", "externa", "invitado", "invitada", "niet geverifieerd"],
])("what services write behind a name is no part of it: %s, and the like", (...tags) => {
  for (const tag of tags) {
    const two = [stay("Example One", 0, 20), stay(`Example One (${tag.toUpperCase()})`, 30, 50)];
    expect(peopleIn(...two), tag).toBe(1);
    expect(peopleIn(...two, stay(`Example One [ ${tag} ]`, 60, 80)), tag).toBe(1);
  }
});

test("a note in brackets that no service writes is part of a name", () => {
  expect(peopleIn(stay("Example One", 0, 20), stay("Example One (chair)", 30, 50))).toBe(2);
  expect(peopleIn(stay("Example One", 0, 20), stay("Example One)", 30, 50))).toBe(1);
  expect(peopleIn(stay("One, Example, Third", 0, 20), stay("Example One Third", 30, 50))).toBe(1);
  // A tag in the midst of a name, or a name that is a tag.
  expect(peopleIn(stay("Example (guest) One", 0, 20), stay("Example One", 30, 50))).toBe(2);
  expect(peopleIn(stay("(guest)", 0, 20), stay("(external)", 30, 50))).toBe(2);
});
