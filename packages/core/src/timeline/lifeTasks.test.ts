import { describe, expect, it } from "vitest";
import { daysOf, silent, standing, tasksOf } from "./tasks.fixtures.js";

const steps = ["need", "partners", "audience", "encouragement"] as const;
const agreements = ["confidentiality", "ground-rules", "ground-rules-look"] as const;
const citizen = { background: "citizen" };

describe("a standing group starts up", () => {
  it("in steps that follow each other, and others do not", () => {
    expect(tasksOf(standing(), steps).map(({ id, due, after }) => [id, due, ...after])).toEqual([
      ["need", "2026-11-02"],
      ["partners", "2026-12-02", "need"],
      ["audience", "2027-01-01", "partners"],
      ["encouragement", "2027-01-31", "audience"],
    ]);
    expect(tasksOf(silent("closed-group"), steps)).toEqual([]);
    expect(tasksOf(silent("open-meetings"), steps)).toEqual([]);
  });

  it("without partners where citizens keep it by themselves, unless they have found some", () => {
    expect(daysOf(standing({ lifecycle: citizen }), steps)).toEqual([
      "need 2026-11-02",
      "audience 2027-01-01",
      "encouragement 2027-01-31",
    ]);
    const found = { ...citizen, steps: { partners: "2026-12-24" } };
    expect(daysOf(standing({ lifecycle: found }), steps)).toContain("partners 2026-12-24");
  });

  it("on the days that its plan names, also a Sunday", () => {
    const lifecycle = { steps: { audience: "2027-01-03" } };
    const tasks = tasksOf(standing({ lifecycle, tasks: undefined }), steps);
    expect(tasks.map(({ due, state }) => `${due} ${state}`)).toEqual([
      "2026-11-02 late",
      "2026-12-02 late",
      "2027-01-03 done",
      "2027-01-30 coming",
    ]);
  });

  it("with an event at which one comes to see, when need and partners are known", () => {
    const gateway = { kind: "peer-event", on: "2027-02-06" };
    expect(tasksOf(standing({ lifecycle: { gateway } }), ["gateway"])).toMatchObject([
      { due: "2027-02-06", after: ["need", "partners"] },
    ]);
    expect(tasksOf(standing(), ["gateway"])).toEqual([]);
  });
});

describe("what a group agrees on", () => {
  it("is agreed when it first meets, and rules of a standing one when people know each other", () => {
    expect(daysOf(silent("closed-group"), agreements)).toEqual([
      "confidentiality 2027-03-02",
      "ground-rules 2027-03-02",
    ]);
    expect(daysOf(standing(), agreements)).toEqual([
      "confidentiality 2027-03-02",
      "ground-rules 2027-04-13",
      "ground-rules-look 2027-10-12",
    ]);
    expect(daysOf(silent("single-event"), agreements)).toEqual([]);
  });

  it("is agreed at the last session where there are fewer", () => {
    const sessions = Object.fromEntries([2, 3, 4, 5, 6, 7, 8, 9].map((place) => [`s${place}`, { cancelled: true }]));
    const two = { ...sessions, s2: undefined };
    const short = standing({ lifecycle: { endsOn: "2027-06-30" }, sessions: two });
    expect(daysOf(short, ["ground-rules"])).toEqual(["ground-rules 2027-03-16"]);
  });

  it("is agreed on the days that its plan says, and looked at again", () => {
    const ethics = { confidentialityAgreedOn: "2027-03-09" };
    const groundRules = { agreedOn: "2027-03-16", nextLookOn: "2027-05-02" };
    const tasks = tasksOf(silent("closed-group", { ethics, groundRules, tasks: undefined }), agreements, "2027-03-16");
    expect(tasks.map(({ id, due, doneOn, after }) => [id, due, doneOn, ...after])).toEqual([
      ["confidentiality", "2027-03-09", "2027-03-09", "preparation-s1"],
      ["ground-rules", "2027-03-16", "2027-03-16", "confidentiality"],
      // A Sunday that people have chosen stays.
      ["ground-rules-look", "2027-05-02", undefined, "ground-rules"],
    ]);
    expect(daysOf(standing({ groundRules: { agreedOn: "2027-03-16" } }), ["ground-rules-look"])).toEqual([
      "ground-rules-look 2027-09-14",
    ]);
  });

  it("is not looked at again once the group has ended", () => {
    const look = (endsOn: string) => daysOf(standing({ lifecycle: { endsOn } }), ["ground-rules-look"]);
    expect(look("2027-10-12")).toEqual(["ground-rules-look 2027-10-12"]);
    expect(look("2027-10-11")).toEqual([]);
  });

  it("is nothing where no session is held", () => {
    const sessions = { s1: { cancelled: true } };
    const schedule = { start: "2027-03-02", time: "18:00", count: 1 };
    expect(daysOf(silent("closed-group", { schedule, sessions }), agreements)).toEqual([]);
  });
});

describe("an initiator", () => {
  const withInitiator = (initiator: object, more: object = {}) =>
    tasksOf(standing({ people: { initiator, ...more } }), ["initiator-leaves"]).map(({ due, session, after }) => [
      due,
      session,
      ...after,
    ]);
  const starter = { id: "starter", name: "Example starter" };

  it("leaves at the session that the plan says", () => {
    expect(withInitiator({ person: starter, staysForSessions: 2 })).toEqual([["2027-03-16", "s2", "preparation-s2"]]);
  });

  it("does not leave a group that it leads, nor before the group has met so often", () => {
    expect(withInitiator({ person: starter }, { facilitators: [starter] })).toEqual([]);
    const others = [{ id: "other", name: "Example other" }];
    expect(withInitiator({ person: starter }, { facilitators: others })).toHaveLength(1);
    const people = { initiator: { person: starter, staysForSessions: 7 } };
    expect(tasksOf(silent("closed-group", { people }), ["initiator-leaves"])).toEqual([]);
  });
});

describe("a group looks at how it is doing", () => {
  const looks = (lifecycle: object, make: (more: object) => object = standing) =>
    tasksOf(make({ lifecycle }), ["evaluation"]).map(({ id, due, state }) => `${id} ${due} ${state}`);

  it("a year after it began, and a year after it last did", () => {
    expect(looks({})).toEqual(["evaluation 2028-03-01 coming"]);
    const evaluations = [{ on: "2028-04-04" }, { on: "2027-05-05", decision: "go-on" }];
    expect(looks({ evaluations })).toEqual([
      "evaluation-2027-05-05 2027-05-05 done",
      "evaluation-2028-04-04 2028-04-04 done",
      "evaluation 2029-04-04 coming",
    ]);
  });

  it("once on a day, however often it is written", () => {
    expect(looks({ evaluations: [{ on: "2027-05-05" }, { on: "2027-05-05" }] })).toEqual([
      "evaluation-2027-05-05 2027-05-05 done",
      "evaluation 2028-05-04 coming",
    ]);
  });

  it("no more once it has decided to end", () => {
    expect(looks({ evaluations: [{ on: "2027-05-05", decision: "end" }] })).toEqual([
      "evaluation-2027-05-05 2027-05-05 done",
    ]);
  });

  it("by the day that its plan names, unless it already has", () => {
    expect(looks({ evaluateBy: "2027-06-06" }, (more) => silent("closed-group", more))).toEqual([
      "evaluation 2027-06-06 coming",
    ]);
    const evaluations = [{ on: "2027-06-06" }];
    expect(looks({ evaluateBy: "2027-06-06", evaluations })).toEqual(["evaluation-2027-06-06 2027-06-06 done"]);
    expect(looks({ evaluateBy: "2027-06-07", evaluations })).toHaveLength(2);
    expect(looks({}, (more) => silent("closed-group", more))).toEqual([]);
  });

  it("on a Sunday only if the plan names it", () => {
    const sunday = { evaluateBy: "2027-06-06" };
    expect(tasksOf(standing({ lifecycle: sunday, tasks: undefined }), ["evaluation"])[0]?.due).toBe("2027-06-06");
  });

  it("when people part at the latest", () => {
    expect(looks({ endsOn: "2027-06-30" })).toEqual(["evaluation 2027-06-22 coming"]);
    expect(looks({ endsOn: "2028-03-01" })).toEqual(["evaluation 2028-03-01 coming"]);
  });
});

describe("a group that has decided to end", () => {
  it("plans how, when it meets for the last time but one", () => {
    expect(daysOf(standing({ lifecycle: { endsOn: "2027-06-30" } }), ["ending"])).toEqual(["ending 2027-06-08"]);
    expect(daysOf(standing(), ["ending"])).toEqual([]);
    expect(daysOf(standing({ lifecycle: { endsOn: "2027-03-02" } }), ["ending"])).toEqual([]);
  });
});
