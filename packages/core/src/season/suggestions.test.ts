import { describe, expect, it } from "vitest";
import { type Group, resolvePlanOrThrow } from "../group/index.js";
import type { Person } from "../people/index.js";
import { parsePlanOrThrow } from "../plan/index.js";
import { guideProfile } from "../profile/index.js";
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
    const [own, { season }] = [led([person("anna"), person("bert")]), guideProfile];
    expect(against(own, [one])).toEqual(["other-sessions 2 anna 2"]);
    const points = { ...season.points, otherSession: { ...season.points.otherSession, value: 3 } };
    const heavy = { ...own, profile: { ...guideProfile, season: { ...season, points } } };
    expect(against(heavy, [one])).toEqual(["other-sessions 6 anna 2"]);
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

describe("a suggestion is looked for", () => {
  const single = (more: object = {}) =>
    resolvePlanOrThrow(
      parsePlanOrThrow({
        ...minimalPlan("single-event"),
        ...room,
        people: { facilitators: ["a", "b", "c"].map((id, place) => person(id, { association: `${place}` })) },
        ...more,
      }),
    );

  it("on the last day of a period too, and nowhere where clocks jump over the hour", () => {
    const on = (from: string, to: string, time = "18:00") =>
      suggestPlaces(single(), { season: [], between: { from, to } as never, times: [time as never] }).map(
        ({ start }) => start,
      );
    expect(on("2027-03-03", "2027-03-03")).toEqual(["2027-03-03"]);
    expect(on("2027-03-28", "2027-03-28", "03:30")).toEqual([]);
    expect(on("2027-03-29", "2027-03-29", "03:30")).toEqual(["2027-03-29"]);
  });

  it("by date before time, and by time however times are given", () => {
    const between = { from: "2027-03-02", to: "2027-03-03" } as const;
    const found = suggestPlaces(single(), { season: [], between, times: ["17:00", "13:00"] });
    expect(found.map(({ start, time }) => `${start} ${time}`)).toEqual([
      "2027-03-02 13:00",
      "2027-03-02 17:00",
      "2027-03-03 13:00",
      "2027-03-03 17:00",
    ]);
  });

  it("by the holidays that the group was dated with, or that are asked for", () => {
    const none = () => [];
    const dated = resolvePlanOrThrow(single().plan, undefined, { calendar: none });
    const between = { from: "2027-03-29", to: "2027-03-29" } as const;
    const against = (group: Group, calendar?: typeof none) =>
      suggestPlaces(group, { season: [], between, times: ["18:00"], calendar })[0]?.reasons.map(({ kind }) => kind);
    expect(against(single())).toEqual(["holiday"]);
    expect(against(dated)).toEqual([]);
    expect(against(single(), none)).toEqual([]);
  });

  it("also where the plan chose a survey of its federation's", () => {
    const instruments = [{ id: "own", participants: { guide: ["safety"] } }] as never;
    const plan = parsePlanOrThrow({ ...single().plan, feedback: { instrument: "own" } });
    const group = resolvePlanOrThrow(plan, undefined, { instruments });
    const between = { from: "2027-03-02", to: "2027-03-02" } as const;
    expect(suggestPlaces(group, { season: [], between, times: ["18:00"] })).toHaveLength(1);
  });

  it("between days and at times that are some", () => {
    const asking = (options: object) => () => suggestPlaces(single(), { season: [], ...options });
    expect(asking({ between: { from: "summer", to: "2027-03-02" } })).toThrow(
      expect.objectContaining({ argument: "between.from" }),
    );
    expect(asking({ between: { from: "2027-03-02" } })).toThrow(expect.objectContaining({ argument: "between.to" }));
    const between = { from: "2027-03-02", to: "2027-03-02" };
    expect(asking({ between, times: "18:00" })).toThrow(expect.objectContaining({ argument: "times" }));
  });

  it("for those whom a session names itself, who have said elsewhere that they cannot come", () => {
    const away = person("anna", { away: [{ from: "2027-03-16", to: "2027-03-16" }] });
    const elsewhere = groupOf("other", { ...on("2027-06-01"), people: { facilitators: [away, person("carl")] } });
    const at = (start: string) => suggestPlaces(groupOf("new", on(start)), { season: [seasonGroup(elsewhere)] }).length;
    expect([at("2027-03-02"), at("2027-03-09")]).toEqual([0, 1]);
    const cancelled = groupOf("new", { ...on("2027-03-02"), sessions: { s2: { cancelled: true } } });
    expect(suggestPlaces(cancelled, { season: [seasonGroup(elsewhere)] })).toHaveLength(1);
    const asked = teamOf(groupOf("new", { ...on("2027-03-02"), people: undefined }), {
      season: [seasonGroup(elsewhere)],
      people: [person("anna"), person("dora")],
    });
    expect(asked).toEqual(["dora", "carl"]);
  });

  it("whichever group of the season came first", () => {
    const known = (id: string, email: string) => ({ ...person(id), name: `Example ${id}`, email });
    const others = ["one", "two"].map((id, place) =>
      groupOf(id, {
        ...on("2027-06-01", place === 0 ? "12:00" : "18:00"),
        people: { facilitators: [known(`anna-${id}`, "anna@one.test"), known(`bert-${id}`, "bert@one.test")] },
      }),
    );
    const asked = (season: readonly Group[]) =>
      suggestPlaces(groupOf("new", { ...on("2027-03-02"), people: undefined }), {
        season: season.map((each) => seasonGroup(each)),
      });
    expect(asked(others)[0]?.team.map((each) => each.person.id)).toEqual(["anna-one", "bert-one"]);
    expect(asked(others.toReversed())).toEqual(asked(others));
  });
});

describe("what is taken is taken", () => {
  it("an account at the time of its meetings, whoever leads them", () => {
    const carl = person("carl");
    const online = { venue: undefined, platform: { licence: "with-desktop-app", organiser: "carl" } };
    const on2 = (id: string, by: readonly string[], more: object) =>
      groupOf(id, {
        ...online,
        audience: { id },
        people: { facilitators: by.map((each) => person(each)), contactPerson: carl },
        ...more,
      });
    const mine = on2("new", ["anna", "bert"], on("2027-03-02"));
    const free = (time: string, more: object = {}) =>
      suggestPlaces(mine, {
        season: [seasonGroup(on2("other", ["dora", "erik"], { ...on("2027-03-02", time), ...more }))],
      }).length;
    expect(free("18:30")).toBe(0);
    expect(free("12:00")).toBe(1);
    expect(free("18:30", { platform: { licence: "with-desktop-app", organiser: "dora" } })).toBe(1);
    const { admission } = mine.facilitation;
    const clock = (minute: number) => `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, "0")}`;
    // The one opens when the other has ended.
    expect([free(clock(20 * 60 + admission)), free(clock(20 * 60 + admission - 1))]).toEqual([1, 0]);
  });

  it("a room on any of the days, until those who lead have left it", () => {
    const group = groupOf("new", on("2027-03-02"));
    const others = { audience: { id: "knees" }, people: { facilitators: [person("carl"), person("dora")] } };
    const free = (more: object) =>
      suggestPlaces(group, { season: [seasonGroup(groupOf("other", { ...others, ...more }))] }).length;
    expect([free(on("2027-03-16")), free(on("2027-03-09")), free(on("2027-02-16"))]).toEqual([0, 1, 0]);
    const { preparation, admission, reflection } = group.facilitation;
    const after = 20 * 60 + reflection + Math.max(preparation, admission);
    const clock = (minute: number) => `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, "0")}`;
    expect([free(on("2027-03-02", clock(after))), free(on("2027-03-02", clock(after - 1)))]).toEqual([1, 0]);
  });
});

describe("of several teams", () => {
  it("the better one is asked, whichever domain it has, and no more than five stand by", () => {
    const online = { venue: undefined, platform: { licence: "with-desktop-app" }, people: undefined };
    const at = (domain: string, ids: readonly string[], more: Partial<Person> = {}) =>
      ids.map((id) => person(id, { email: `${id}@${domain}`, ...more }));
    const asked = (people: readonly Person[]) => teamOf(groupOf("new", { ...on("2027-03-02"), ...online }), { people });
    const untrained: Partial<Person> = { training: { basicCourse: true } };
    expect(asked([...at("one.test", ["a", "b"], untrained), ...at("two.test", ["c", "d"])])).toEqual(["c", "d"]);
    expect(asked([...at("one.test", ["a", "b"]), ...at("two.test", ["c", "d"], untrained)])).toEqual(["a", "b"]);
    expect(asked([...at("two.test", ["c", "d"]), ...at("one.test", ["a", "b"])])).toEqual(["a", "b"]);
    // One of them is the best of all, and the other lacks more than the two of the other domain together.
    const uneven = [...at("one.test", ["a"]), ...at("one.test", ["b"], { training: {} })];
    expect(asked([...uneven, ...at("two.test", ["c", "d"], untrained)])).toEqual(["c", "d"]);
    const many = ["h", "g", "f", "e", "d", "c", "b", "a"].map((id) => person(id));
    const [best] = suggestPlaces(groupOf("new", { ...on("2027-03-02"), people: undefined }), {
      season: [],
      people: many,
    });
    expect(best?.team.map((each) => each.person.id)).toEqual(["a", "b"]);
    expect(best?.reserves.map((each) => each.person.id)).toEqual(["c", "d", "e", "f", "g"]);
  });

  it("of an event the next from another association is asked, however many of the one come first", () => {
    const from = (association: string, ids: readonly string[]) => ids.map((id) => person(id, { association }));
    const group = resolvePlanOrThrow(parsePlanOrThrow({ ...minimalPlan("single-event"), ...room }));
    expect(teamOf(group, { people: [...from("One", ["a", "b", "c", "d"]), ...from("Two", ["e"])] })).toEqual([
      "a",
      "b",
      "e",
    ]);
  });
});
