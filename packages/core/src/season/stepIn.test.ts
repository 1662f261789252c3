import { describe, expect, it } from "vitest";
import { type Group, resolvePlanOrThrow, type Session } from "../group/index.js";
import type { Person } from "../people/index.js";
import { parsePlanOrThrow } from "../plan/index.js";
import { minimalPlan } from "../testing/index.js";
import { type SubstituteOptions, seasonGroup, substitutesFor } from "./index.js";

const trained = { basicCourse: true, orientation: true };
const room = { venue: { kind: "in-person", place: "Library" } };
const online = { platform: { licence: "with-desktop-app", organiser: "anna" } };

function person(id: string, more: Partial<Person> = {}): Person {
  return { id, name: `Example ${id}`, training: trained, ...more };
}

function groupOf(id: string, more: object = {}): Group {
  const people = { facilitators: [person("anna", { email: "anna@one.test" }), person("bert")] };
  return resolvePlanOrThrow(parsePlanOrThrow({ ...minimalPlan("closed-group"), people, ...more, id }));
}
const led = (id: string, by: readonly Person[], start: string, more: object = {}) =>
  groupOf(id, { ...room, people: { facilitators: by }, schedule: { start, time: "18:00", count: 1 }, ...more });

/** Who could step in at a group's second session, on Tuesday 16 March, each with what is known of them; then who could not, and why. */
function found(group: Group, people: readonly Person[], season: readonly Group[] = []): readonly string[] {
  const options: SubstituteOptions = { season: season.map((each) => seasonGroup(each)), people };
  const { candidates, others } = substitutesFor(group, group.sessions.at(1) as Session, options);
  const words = (of: object) => Object.values(of).flat().join(" ");
  return [
    ...candidates.map(
      ({ person: { person: who }, points, reasons }) => `${who.id} ${points}: ${reasons.map(words).join(", ")}`,
    ),
    ...others.map(({ person: { person: who }, because }) => `not ${who.id}: ${words(because)}`),
  ];
}

describe("of whoever could step in it is known", () => {
  it("what they have learned, the orientation only where people meet online, and what is to be refreshed", () => {
    const people = [
      person("a"),
      person("b", { training: { basicCourse: true } }),
      person("c", { training: {} }),
      person("d", { training: { basicCourse: true, basicCourseOn: "2022-03-15", orientation: true } }),
      person("e", { training: { basicCourse: true, basicCourseOn: "2022-03-16", orientation: true } }),
      person("f", { training: { orientation: false, basicCourse: true } }),
      person("g", { training: { basicCourse: false } }),
    ];
    expect(found(groupOf("own", online), people)).toEqual([
      "a 0: nothing-said, trained basicCourse, trained orientation, sessions 0",
      "e 0: nothing-said, trained basicCourse, trained orientation, sessions 0",
      "b 3: nothing-said, trained basicCourse, training-unknown orientation, sessions 0",
      "d 6: nothing-said, training-ended basicCourse, trained orientation, sessions 0",
      "c 9: nothing-said, training-unknown basicCourse, training-unknown orientation, sessions 0",
      "not f: not-trained orientation",
      "not g: not-trained basicCourse",
    ]);
    expect(found(groupOf("own", room), people.slice(1, 3))).toEqual([
      "b 0: nothing-said, trained basicCourse, sessions 0",
      "c 6: nothing-said, training-unknown basicCourse, sessions 0",
    ]);
  });

  it("whether they lead the group, how much they lead, and whether their week is full", () => {
    const [carl, dora] = [person("carl"), person("dora")];
    const own = groupOf("own", {
      ...room,
      sessions: { s1: { facilitators: ["anna", "carl"] } },
      people: { facilitators: [person("anna"), person("bert"), carl] },
    });
    const alone = {
      ...own,
      sessions: own.sessions.map((each) =>
        each.key === "s2" ? { ...each, facilitators: each.facilitators.slice(0, 2) } : each,
      ),
    };
    const [lines] = [found(alone, [])];
    expect(lines).toEqual(["carl 5: nothing-said, trained basicCourse, same-group, sessions 5"]);
    const season = [
      led("one", [dora], "2027-03-15"),
      led("two", [dora], "2027-03-19"),
      led("three", [dora], "2027-03-22"),
    ];
    expect(found(groupOf("own", room), [], season)).toEqual([
      "dora 6: nothing-said, trained basicCourse, sessions 3, busy-week",
    ]);
    expect(found(groupOf("own", room), [], season.slice(1))).toEqual([
      "dora 2: nothing-said, trained basicCourse, sessions 2",
    ]);
    const cancelled = led("one", [dora], "2027-03-15", { sessions: { s1: { cancelled: true } } });
    expect(found(groupOf("own", room), [], [cancelled])).toEqual([
      "dora 0: nothing-said, trained basicCourse, sessions 0",
    ]);
  });

  it("what each session that they lead weighs, as the practice says", () => {
    const group = groupOf("own", room);
    const { season } = group.profile;
    const points = { ...season.points, otherSession: { ...season.points.otherSession, value: 3 } };
    const heavy = { ...group, profile: { ...group.profile, season: { ...season, points } } };
    const two = ["2027-03-22", "2027-03-29"].map((day) => led(`on-${day}`, [person("dora")], day));
    expect(found(heavy, [], two)).toEqual(["dora 6: nothing-said, trained basicCourse, sessions 2"]);
  });

  it("whether they have said that the time suits, in any of the plans", () => {
    const tuesday: Partial<Person> = { available: [{ weekday: "tuesday" }] };
    expect(found(groupOf("own", room), [person("a"), person("b", tuesday)])).toEqual([
      "b 0: said-free, trained basicCourse, sessions 0",
      "a 0: nothing-said, trained basicCourse, sessions 0",
    ]);
    const [said] = found(groupOf("own", room), [person("dora", tuesday)], [led("one", [person("dora")], "2027-03-22")]);
    expect(said).toBe("dora 1: said-free, trained basicCourse, sessions 1");
  });

  it("all that plans and the file say together; what is said last outweighs", () => {
    const plan = person("dora", { training: { orientation: true }, equipment: { camera: true, microphone: true } });
    const file = person("dora", { training: { basicCourse: true }, equipment: { camera: false } });
    const season = [led("one", [plan], "2027-03-22")];
    expect(found(groupOf("own", online), [{ ...file, equipment: {} }], season)).toEqual([
      "dora 1: nothing-said, trained basicCourse, trained orientation, sessions 1",
    ]);
    expect(found(groupOf("own", online), [file], season)).toEqual(["not dora: equipment camera"]);
    const bare = { id: "dora", name: "Example dora" };
    const blind = [led("one", [person("dora", { equipment: { camera: false } })], "2027-03-22")];
    expect(found(groupOf("own", online), [bare], blind)).toEqual(["not dora: equipment camera"]);
    const mute = { ...bare, equipment: { microphone: false } };
    expect(found(groupOf("own", online), [mute], blind)).toEqual(["not dora: equipment camera microphone"]);
    expect(found(groupOf("own", online), [mute], season)).toEqual(["not dora: equipment microphone"]);
    expect(found(groupOf("own", room), [bare], [led("one", [person("dora")], "2027-03-22")])).toEqual([
      "dora 1: nothing-said, trained basicCourse, sessions 1",
    ]);
    const written = [led("one", [bare], "2027-03-16")];
    expect(found(groupOf("own", room), [{ ...bare, email: "dora@one.test" }], written)).toHaveLength(1);
    expect(found(groupOf("own", online), [bare], [led("one", [bare], "2027-03-22")])).toEqual([
      "dora 10: nothing-said, training-unknown basicCourse, training-unknown orientation, sessions 1",
    ]);
  });
});

describe("the order in which things were written", () => {
  it("says nothing of people, who stand by name where they are as good", () => {
    const people = [
      person("b"),
      person("c", { training: {} }),
      person("a"),
      person("d", { training: { basicCourse: false } }),
    ];
    const told = found(groupOf("own", room), people);
    expect(told.map((each) => each.split(" ").slice(0, 2).join(" ").replace(":", ""))).toEqual([
      "a 0",
      "b 0",
      "c 6",
      "not d",
    ]);
    expect(found(groupOf("own", room), people.toReversed())).toEqual(told);
  });

  it("says nothing of plans: of what they say of one person, that of the later key outweighs", () => {
    const [knows, knowsNot] = [
      person("dora", { training: { basicCourse: true } }),
      person("dora", { training: { basicCourse: false } }),
    ];
    const season = [led("one", [knowsNot], "2027-03-22"), led("two", [knows], "2027-03-23")];
    const expected = ["dora 2: nothing-said, trained basicCourse, sessions 2"];
    expect(found(groupOf("own", room), [], season)).toEqual(expected);
    expect(found(groupOf("own", room), [], season.toReversed())).toEqual(expected);
  });
});

describe("not asked is", () => {
  it("whoever could not be seen and heard online", () => {
    const people = [
      person("a", { equipment: { device: "tablet" } }),
      person("b", { equipment: { camera: false } }),
      person("c", { equipment: { device: "phone", microphone: false } }),
      person("d", { equipment: { device: "computer", quietRoom: false, headphones: false } }),
    ] as Person[];
    expect(found(groupOf("own", online), people)).toEqual([
      "d 0: nothing-said, trained basicCourse, trained orientation, sessions 0",
      "not a: equipment computer",
      "not b: equipment camera",
      "not c: equipment computer microphone",
    ]);
    expect(found(groupOf("own", room), people).every((each) => !each.startsWith("not"))).toBe(true);
  });

  it("whoever has an account elsewhere than those who run the meeting, where it is known", () => {
    const elsewhere = person("carl", { email: "carl@two.test" });
    expect(found(groupOf("own", online), [elsewhere])).toEqual(["not carl: other-domain"]);
    expect(found(groupOf("own", online), [person("dora", { email: "dora@ONE.test" })])).toHaveLength(1);
    const unknown = {
      platform: { licence: "with-desktop-app" },
      people: { facilitators: [person("anna"), person("bert")] },
    };
    expect(found(groupOf("own", unknown), [elsewhere])[0]).toContain("carl 0");
  });

  it("whoever is at another session on the day, this group's among them, and is told of which", () => {
    const carl = person("carl");
    const other = led("other", [carl], "2027-03-16", { publicName: "Another group" });
    expect(found(groupOf("own", room), [], [other])).toEqual(["not carl: leads-that-day Another group 18:00"]);
    expect(found(groupOf("own", room), [], [led("other", [carl], "2027-03-17")])).toHaveLength(1);
    const twice = groupOf("own", {
      ...room,
      people: { facilitators: [person("anna"), person("bert"), carl] },
      sessions: {
        s2: { facilitators: ["anna", "bert"] },
        extra: { added: { date: "2027-03-16", time: "12:00" }, facilitators: ["carl"] },
      },
    });
    const { others } = substitutesFor(twice, twice.sessions.find(({ key }) => key === "s2") as Session);
    expect(others).toMatchObject([
      { person: { person: { id: "carl" } }, because: { kind: "leads-that-day", time: "12:00" } },
    ]);
  });

  it("whoever minds the technology of the session is, since they are there", () => {
    const own = groupOf("own", {
      ...room,
      people: { facilitators: [person("anna"), person("bert")], contactPerson: person("carl"), technicalHost: "carl" },
    });
    expect(found(own, [person("carl")])).toEqual(["carl 0: nothing-said, trained basicCourse, sessions 0"]);
    const other = groupOf("other", {
      ...room,
      people: { facilitators: [person("anna"), person("bert")], contactPerson: person("carl"), technicalHost: "carl" },
    });
    expect(found(own, [person("carl")], [other])[0]).toContain("not carl: leads-that-day");
  });
});

it("the group itself may be in the season, as it was: what it is now counts", () => {
  const own = groupOf("own", room);
  const before = groupOf("own", { ...room, people: { facilitators: [person("anna"), person("carl")] } });
  expect(found(own, [person("carl")], [before])).toEqual(["carl 0: nothing-said, trained basicCourse, sessions 0"]);
});
