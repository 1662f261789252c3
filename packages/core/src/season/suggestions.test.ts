import { describe, expect, it } from "vitest";
import { type Group, resolvePlanOrThrow } from "../group/index.js";
import type { Person } from "../people/index.js";
import { parsePlanOrThrow } from "../plan/index.js";
import { minimalPlan } from "../testing/index.js";
import { type SuggestOptions, seasonGroup, suggestPlaces } from "./index.js";

const trained = { basicCourse: true, orientation: true };
function person(id: string, more: Partial<Person> = {}): Person {
  return { id, name: `Example ${id}`, training: trained, ...more };
}
const room = { venue: { kind: "in-person", place: "Library" } };
const team = { people: { facilitators: [person("anna"), person("bert")] } };

function groupOf(id: string, more: object = {}): Group {
  const { schedule, ...others } = { ...minimalPlan("closed-group"), ...room, ...team, ...more } as ReturnType<
    typeof minimalPlan
  >;
  return resolvePlanOrThrow(parsePlanOrThrow({ ...others, id, schedule: { count: 2, ...schedule } }));
}
const on = (start: string, time = "18:00", more: object = {}) => ({ schedule: { start, time, count: 2, ...more } });
const weekly = { rhythm: [{ kind: "weekly", interval: 1 }] };

/** What speaks against the best place, each with its points. */
function against(
  group: Group,
  others: readonly Group[] = [],
  options: Partial<SuggestOptions> = {},
): readonly string[] | undefined {
  const [best] = suggestPlaces(group, { season: others.map((other) => seasonGroup(other)), ...options });
  return best?.reasons.map(({ kind, points, ...more }) =>
    [
      kind,
      points,
      ...("person" in more ? [more.person.person.id] : []),
      ...("sessions" in more ? [more.sessions] : []),
    ].join(" "),
  );
}

const teamOf = (group: Group, options: Partial<SuggestOptions> = {}) =>
  suggestPlaces(group, { season: [], ...options })[0]?.team.map((each) => each.person.id);

describe("against dates speaks", () => {
  it("nothing where they are well", () => {
    expect(against(groupOf("new", on("2027-03-02")))).toEqual([]);
  });

  it("a holiday, and the end of a week, each time", () => {
    expect(against(groupOf("new", on("2027-03-26", "18:00", weekly)))).toEqual(["holiday 4 1", "end-of-week 4 2"]);
    for (const day of ["2027-03-05", "2027-03-06", "2027-03-07"]) {
      expect(against(groupOf("new", on(day)))).toEqual(["end-of-week 4 2"]);
    }
    for (const day of ["2027-03-01", "2027-03-04"]) expect(against(groupOf("new", on(day)))).toEqual([]);
  });

  it("an hour that is too early for people at work, but on a weekend, or too late for anybody", () => {
    const working = { audience: { occupation: "working" } };
    expect(against(groupOf("new", { ...working, ...on("2027-03-02", "15:59") }))).toEqual(["unfit-hour 8 2"]);
    expect(against(groupOf("new", { ...working, ...on("2027-03-02", "16:00") }))).toEqual([]);
    expect(against(groupOf("new", { ...working, ...on("2027-03-06", "12:00") }))).toEqual(["end-of-week 4 2"]);
    expect(against(groupOf("new", { ...working, ...on("2027-03-07", "12:00") }))).toEqual(["end-of-week 4 2"]);
    expect(against(groupOf("new", on("2027-03-02", "12:00")))).toEqual([]);
    expect(against(groupOf("new", on("2027-03-02", "19:00", { duration: 120 })))).toEqual([]);
    expect(against(groupOf("new", on("2027-03-02", "19:05", { duration: 120 })))).toEqual(["unfit-hour 8 2"]);
  });

  it("a group for the same people at the same time of day", () => {
    const others = {
      people: { facilitators: [person("carl"), person("dora")] },
      venue: { kind: "in-person", place: "Hall" },
    };
    const rivals = (mine: object, theirs: object, time = "19:00") =>
      against(groupOf("new", { ...on("2027-03-02"), ...mine }), [
        groupOf("other", { ...others, ...on("2027-03-02", time), ...theirs }),
      ]);
    expect(rivals({}, {})).toEqual(["same-audience 10 2"]);
    expect(rivals({}, {}, "12:00")).toEqual([]);
    expect(rivals({}, { language: "sv" })).toEqual([]);
    expect(rivals({}, { audience: { id: "knees" } })).toEqual([]);
    const [working, retired] = [{ audience: { occupation: "working" } }, { audience: { occupation: "retired" } }];
    expect(rivals(working, retired)).toEqual([]);
    expect(rivals(working, working)).toEqual(["same-audience 10 2"]);
    expect(rivals(working, {})).toEqual(["same-audience 10 2"]);
    expect(rivals({}, retired)).toEqual(["same-audience 10 2"]);
    expect(rivals({}, { sessions: { s1: { cancelled: true } } })).toEqual(["same-audience 5 1"]);
    expect(rivals({ sessions: { s1: { cancelled: true } } }, {})).toEqual(["same-audience 5 1"]);
  });
});

describe("against people speaks", () => {
  const led = (facilitators: readonly Person[], more: object = {}) =>
    groupOf("new", { ...on("2027-03-02"), people: { facilitators }, ...more });

  it("a course that they are not known to have taken, the orientation only online", () => {
    const untrained = [person("anna", { training: {} }), person("bert")];
    expect(against(led(untrained))).toEqual(["no-basic-course 6 anna"]);
    const online = { venue: undefined, platform: { licence: "with-desktop-app" } };
    expect(against(led(untrained, online))).toEqual(["no-basic-course 6 anna", "no-orientation 3 anna"]);
    expect(against(led([person("anna"), person("bert")], online))).toEqual([]);
  });

  it("what they lead already, and weeks in which it would be too much", () => {
    const elsewhere = { venue: { kind: "in-person", place: "Hall" }, audience: { id: "knees" } };
    const one = groupOf("one", {
      ...elsewhere,
      ...on("2027-03-01"),
      people: { facilitators: [person("anna"), person("carl")] },
    });
    expect(against(led([person("anna"), person("bert")]), [one])).toEqual(["other-sessions 2 anna 2"]);
    const two = groupOf("two", {
      ...elsewhere,
      ...on("2027-03-04"),
      people: { facilitators: [person("anna"), person("carl")] },
    });
    expect(against(led([person("anna"), person("bert")]), [one, two])).toEqual([
      "busy-weeks 6 anna",
      "other-sessions 4 anna 4",
    ]);
  });
});

describe("a team", () => {
  const asked = (people: readonly Person[], more: object = {}) =>
    teamOf(groupOf("new", { ...on("2027-03-02"), people: undefined, ...more }), { people });

  it("is of those who are free and trained, those who lead least first", () => {
    const [anna, bert, carl] = [person("anna"), person("bert", { training: {} }), person("carl")];
    expect(asked([anna, bert, carl])).toEqual(["anna", "carl"]);
    expect(asked([anna, bert])).toEqual(["anna", "bert"]);
    expect(asked([anna])).toBeUndefined();
    const away: Partial<Person> = { away: [{ from: "2027-03-16", to: "2027-03-16" }] };
    expect(asked([anna, person("bert", away), carl])).toEqual(["anna", "carl"]);
    expect(asked([person("anna", { available: [{ weekday: "monday" }] }), bert, carl])).toEqual(["carl", "bert"]);
  });

  it("keeps those whom the plan names, who are not asked again", () => {
    const people = { facilitators: [person("zoe", { training: {} })] };
    expect(asked([person("anna"), person("zoe")], { people })).toEqual(["zoe", "anna"]);
    const [best] = suggestPlaces(groupOf("new", on("2027-03-02")), {
      season: [],
      people: [person("carl"), person("dora")],
    });
    expect(best?.team.map((each) => each.person.id)).toEqual(["anna", "bert"]);
    expect(best?.reserves.map((each) => each.person.id)).toEqual(["carl", "dora"]);
  });

  it("is of fewer than advised only for want of others, and told so", () => {
    const people = { facilitators: [person("anna"), person("bert")] };
    const open = (asking: readonly Person[]) => {
      const { count: _, ...schedule } = on("2027-03-02").schedule;
      const plan = { ...minimalPlan("open-meetings"), ...room, people, schedule: { ...schedule, until: "2027-03-03" } };
      const [best] = suggestPlaces(resolvePlanOrThrow(parsePlanOrThrow(plan)), { season: [], people: asking });
      return [best?.team.length, best?.points, best?.reasons.map(({ kind }) => kind)];
    };
    expect(open([])).toEqual([2, 6, ["missing-facilitators"]]);
    expect(open([person("carl")])).toEqual([3, 0, []]);
    // As well with as without: then with.
    expect(open([person("carl", { training: {} })])).toEqual([3, 6, ["no-basic-course"]]);
  });

  it("of an event comes from several associations where it can", () => {
    const event = { ...minimalPlan("single-event"), ...room, schedule: { start: "2027-03-02", time: "18:00" } };
    const from = (association: string, ids: readonly string[]) => ids.map((id) => person(id, { association }));
    const asking = (people: readonly Person[]) => {
      const [best] = suggestPlaces(resolvePlanOrThrow(parsePlanOrThrow(event)), { season: [], people });
      return [
        best?.team.map((each) => each.person.id),
        best?.reasons.map((reason) => `${reason.kind} ${reason.points}`),
      ];
    };
    expect(asking(from("One", ["a", "b", "c"]))).toEqual([["a", "b", "c"], ["one-association 2"]]);
    expect(asking([...from("One", ["a", "b", "c"]), ...from("Two", ["d"])])).toEqual([["a", "b", "d"], []]);
    const untrained = from("Two", ["d"]).map((each) => ({ ...each, training: {} }));
    expect(asking([...from("One", ["a", "b", "c"]), ...untrained])).toEqual([["a", "b", "c"], ["one-association 2"]]);
  });

  it("online has what it takes to be seen and heard, and addresses under one domain", () => {
    const online = { venue: undefined, platform: { licence: "with-desktop-app" } };
    const named = (id: string, domain: string, more: object = {}) => person(id, { email: `${id}@${domain}`, ...more });
    const anna = named("anna", "one.test");
    for (const equipment of [{ device: "tablet" }, { camera: false }, { microphone: false }]) {
      expect(asked([anna, named("bert", "one.test", { equipment }), named("carl", "one.test")], online)).toEqual([
        "anna",
        "carl",
      ]);
      expect(asked([anna, named("bert", "one.test", { equipment })])).toEqual(["anna", "bert"]);
    }
    const quiet = { equipment: { device: "computer", quietRoom: false } };
    expect(asked([anna, named("bert", "one.test", quiet)], online)).toEqual(["anna", "bert"]);
    expect(asked([anna, named("bert", "two.test"), named("carl", "ONE.test")], online)).toEqual(["anna", "carl"]);
    expect(asked([anna, named("bert", "two.test")], online)).toBeUndefined();
    expect(asked([anna, person("bert")], online)).toEqual(["anna", "bert"]);
    const people = { facilitators: [named("zoe", "two.test")] };
    expect(asked([anna, named("bert", "two.test")], { ...online, people })).toEqual(["zoe", "bert"]);
  });

  it("is nowhere where somebody of it is elsewhere, the room is taken, or the account is in use", () => {
    const group = groupOf("new", on("2027-03-02"));
    const at = (more: object, time = "18:00") =>
      suggestPlaces(group, {
        season: [seasonGroup(groupOf("other", { audience: { id: "knees" }, ...on("2027-03-02", time), ...more }))],
      }).length;
    const others = { people: { facilitators: [person("carl"), person("dora")] } };
    const hall = { venue: { kind: "in-person", place: "Hall" } };
    expect(at({ ...others, ...hall })).toBe(1);
    expect(at(others)).toBe(0);
    expect(at({ ...others, venue: { kind: "in-person", place: " library " } })).toBe(0);
    expect(at(hall)).toBe(0);
    // As soon as the one has been talked over, the other may be prepared.
    const { preparation, admission, reflection } = group.facilitation;
    const minutes = 18 * 60 - Math.max(preparation, admission) - reflection - group.schedule.duration;
    const clock = (minute: number) => `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, "0")}`;
    expect([at(hall, clock(minutes)), at(hall, clock(minutes + 1))]).toEqual([1, 0]);
    expect([at(others, clock(minutes)), at(others, clock(minutes + 1))]).toEqual([1, 0]);
  });
});

describe("of places that are as good", () => {
  it("the plan's own time comes first, then the earlier date, then the earlier time; no more than five are told", () => {
    const group = groupOf("new", on("2027-03-02", "17:30"));
    const between = { from: "2027-03-01", to: "2027-03-25" } as const;
    const found = suggestPlaces(group, { season: [], between, times: ["17:00", "17:30", "18:00"] });
    expect(found.map(({ start, time, points, dates }) => [start, time, points, ...dates])).toEqual([
      ["2027-03-01", "17:30", 0, "2027-03-01", "2027-03-15"],
      ["2027-03-02", "17:30", 0, "2027-03-02", "2027-03-16"],
      ["2027-03-03", "17:30", 0, "2027-03-03", "2027-03-17"],
      ["2027-03-04", "17:30", 0, "2027-03-04", "2027-03-18"],
      ["2027-03-08", "17:30", 0, "2027-03-08", "2027-03-22"],
    ]);
    const usual = suggestPlaces(group, { season: [], between: { from: "2027-03-01", to: "2027-03-15" } });
    expect(usual.map(({ start, time }) => `${start} ${time}`)).toEqual([
      "2027-03-01 17:30",
      "2027-03-01 13:00",
      "2027-03-01 18:00",
    ]);
    expect(suggestPlaces(group, { season: [], between: { from: "2027-03-01", to: "2027-03-14" } })).toEqual([]);
  });
});
