import { describe, expect, it } from "vitest";
import { daysOf, silent, standing, tasksOf } from "./tasks.fixtures.js";

const event = ["event-preparation", "programme", "presentations", "stories", "speakers-thanked"] as const;
const contact = { id: "contact", name: "Example contact" };

describe("the association's year", () => {
  it("has the group in its action plan the autumn before, done once the plan says so", () => {
    const plan = (more: object) =>
      tasksOf(silent("closed-group", more), ["action-plan"]).map(({ due, state }) => `${due} ${state}`);
    expect(plan({})).toEqual(["2026-10-31 late"]);
    expect(plan({ organisation: { actionPlan: 2027 } })).toEqual(["2026-10-31 done"]);
    expect(plan({ organisation: { actionPlan: 2026 } })).toEqual(["2025-10-31 done"]);
  });

  it("has the season planned, a standing group's each season anew", () => {
    expect(daysOf(silent("closed-group"), ["season-planning"])).toEqual(["season-planning 2027-01-01"]);
    expect(daysOf(standing(), ["season-planning"])).toEqual([
      "season-planning 2027-01-01",
      "season-planning-2027-autumn 2027-04-23",
      "season-planning-2028-spring 2027-10-22",
    ]);
    expect(daysOf(silent("single-event"), ["season-planning"])).toEqual([]);
    // One that goes on over the summer has an end, and is planned once.
    const across = silent("closed-group", { schedule: { start: "2027-05-18", time: "18:00", count: 8 } });
    expect(daysOf(across, ["season-planning"])).toEqual(["season-planning 2027-03-19"]);
  });
});

describe("an event is prepared in steps", () => {
  it("with its speakers asked among them where some come", () => {
    expect(tasksOf(silent("single-event"), event).map(({ id, from, due, after }) => [id, from, due, ...after])).toEqual(
      [
        ["event-preparation", "2027-01-01", "2027-03-02"],
        ["programme", undefined, "2027-01-16"],
        ["stories", undefined, "2027-02-20", "programme"],
      ],
    );
  });

  it("where the plan gives an expert time, whether anybody is named or not", () => {
    const agenda = [
      { parts: ["expert"], minutes: 30 },
      { parts: ["stories"], minutes: 90 },
    ];
    const found = tasksOf(silent("single-event", { agenda }), event);
    expect(found.map(({ id, due, after }) => [id, due, ...after])).toEqual([
      ["event-preparation", "2027-03-02"],
      ["programme", "2027-01-16"],
      ["presentations", "2027-01-17", "programme"],
      ["stories", "2027-02-20", "programme", "presentations"],
    ]);
  });
});

describe("who comes to an event to speak", () => {
  it("is asked five weeks before, or earlier where the material is made earlier", () => {
    const people = { speakers: [{ id: "teller", name: "Example Teller" }] };
    const asked = (starts: string) =>
      daysOf(silent("single-event", { people, publicity: { starts } }), ["presentations"]);
    expect(asked("2027-02-20")).toEqual(["presentations 2027-01-26"]);
    expect(asked("2027-01-20")).toEqual(["presentations 2027-01-06"]);
  });
});

describe("online meetings", () => {
  it("are made by whoever organises them, a week before the link is to be sent", () => {
    const platform = { licence: "with-desktop-app", organiser: "contact" };
    const [links] = tasksOf(silent("closed-group", { platform, people: { contactPerson: contact } }), [
      "meeting-links",
    ]);
    expect(links).toMatchObject({ due: "2027-02-17", owner: { role: "contact-person", people: [contact] } });
    const room = { venue: { kind: "in-person", place: "Library" } };
    expect(daysOf(silent("closed-group", room), ["meeting-links"])).toEqual([]);
  });
});

describe("publicity", () => {
  const publicity = ["material-ready", "publicity", "paid-post"] as const;
  const days = (more: object) => daysOf(silent("closed-group", { publicity: more }), publicity);

  it("starts when the material is ready and goes on until people meet for the last time, or as the plan says", () => {
    expect(days({})).toEqual(["material-ready 2027-01-24", "publicity 2027-01-31 – 2027-03-02"]);
    expect(days({ starts: "2027-02-01", ends: "2027-02-10" })).toEqual([
      "material-ready 2027-01-25",
      "publicity 2027-02-01 – 2027-02-10",
    ]);
  });

  it("is made and sent by whom the plan names", () => {
    const people = { contactPerson: contact, communicationsOfficer: { id: "officer", name: "Example officer" } };
    const plan = silent("closed-group", { people, publicity: { madeBy: "contact", sentBy: "contact", paidPost: {} } });
    expect(tasksOf(plan, publicity).map(({ owner }) => owner.people.map(({ id }) => id))).toEqual([
      ["contact"],
      ["contact"],
      ["contact"],
    ]);
  });

  it("has a paid post for as many days as the plan says", () => {
    const post = (paidPost: object) => days({ paidPost })[2];
    expect(post({ days: 3 })).toBe("paid-post 2027-01-31 – 2027-02-02");
    expect(post({ from: "2027-02-05", days: 1 })).toBe("paid-post 2027-02-05 – 2027-02-05");
    expect(post({})).toBe("paid-post 2027-01-31 – 2027-02-06");
  });
});

describe("who does a task", () => {
  const owners = (people: object, id: string, more: object = {}) =>
    tasksOf(standing({ people, ...more })).flatMap((task) =>
      task.id === id ? [[task.owner.role, ...task.owner.people.map((person) => person.id)].join(" ")] : [],
    );
  const starter = { id: "starter", name: "Example starter" };

  it("is the first of those who may that the plan names, else the role alone", () => {
    const initiator = { person: starter };
    expect(owners({ initiator, contactPerson: contact }, "need")).toEqual(["initiator starter"]);
    expect(owners({ contactPerson: contact }, "need")).toEqual(["contact-person contact"]);
    expect(owners({}, "need")).toEqual(["initiator"]);
    expect(owners({}, "season-planning")).toEqual(["coordinator"]);
  });

  it("is the group itself where citizens keep it and nobody is named", () => {
    const lifecycle = { background: "citizen" };
    expect(owners({}, "season-planning", { lifecycle })).toEqual(["group"]);
    expect(owners({ contactPerson: contact }, "season-planning", { lifecycle })).toEqual(["contact-person contact"]);
  });

  it("is whoever leads the session, where that is somebody else", () => {
    const facilitators = [
      { id: "one", name: "Example one" },
      { id: "two", name: "Example two" },
    ];
    const sessions = { s2: { facilitators: ["two"] } };
    expect(owners({ facilitators }, "summary-s1", { sessions })).toEqual(["facilitators one two"]);
    expect(owners({ facilitators }, "summary-s2", { sessions })).toEqual(["facilitators two"]);
  });

  it("is whom the plan names for it, in the role that fits best", () => {
    const people = { contactPerson: contact, facilitators: [contact] };
    expect(owners(people, "feedback-2027-spring", { feedback: { collectedBy: "contact" } })).toEqual([
      "contact-person contact",
    ]);
    const officer = { id: "officer", name: "Example officer" };
    expect(
      owners({ communicationsOfficer: officer }, "form-ready", { registration: { receivedBy: "officer" } }),
    ).toEqual(["communications-officer officer"]);
  });
});
