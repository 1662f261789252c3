import { describe, expect, it, test } from "vitest";
import { resolvePlanOrThrow } from "../group/index.js";
import { parsePlanOrThrow } from "../plan/index.js";
import { linkComesWithWelcome } from "./messageDays.js";
import { daysOf, silent, standing, tasksOf } from "./tasks.fixtures.js";
import { waitingListDay } from "./waitingListDay.js";

const contact = { id: "contact", name: "Example contact" };
const secretary = { id: "secretary", name: "Example secretary" };
const people = {
  contactPerson: contact,
  communicationsOfficer: secretary,
  facilitators: [{ id: "lead", name: "Example lead" }],
};
const groupOf = (plan: object) => resolvePlanOrThrow(parsePlanOrThrow(plan), undefined, { today: "2027-01-10" });
const open = (more: object = {}) =>
  silent("open-meetings", { schedule: { start: "2027-03-02", time: "18:00", until: "2027-04-15" }, ...more });

describe("who waits for a place", () => {
  it("is told when there is nothing more to wait for, where the plan speaks of waiting", () => {
    const told = (registration: object) =>
      tasksOf(silent("closed-group", { registration, people }), ["waiting-list-ends"]).map(({ due, after, owner }) => [
        due,
        ...after,
        ...owner.people.map(({ id }) => id),
      ]);
    expect(told({})).toEqual([]);
    expect(told({ waitingList: 0 })).toEqual([]);
    expect(told({ waitingList: 1 })).toEqual([["2027-03-16", "registration-closes", "contact"]]);
    expect(told({ waitingUntil: "2027-03-10", answeredBy: "secretary" })).toEqual([
      ["2027-03-10", "registration-closes", "secretary"],
    ]);
    expect(told({ waitingList: 1, receivedBy: "secretary" })).toEqual([
      ["2027-03-16", "registration-closes", "secretary"],
    ]);
  });

  it("is told by no task where one registers for each session, or where there is no end", () => {
    expect(daysOf(open({ registration: { waitingList: 3 } }), ["waiting-list-ends"])).toEqual([]);
    const replenished = { membership: "replenished", registration: { waitingList: 3 } };
    expect(daysOf(standing(replenished), ["waiting-list-ends"])).toEqual([]);
    expect(daysOf(open(replenished), ["waiting-list-ends"])).toEqual(["waiting-list-ends 2027-04-13"]);
  });

  test("a place that comes free goes to them until nobody new comes in any more", () => {
    const day = (registration: object, session?: string, make: (more: object) => object = open) =>
      waitingListDay(groupOf(make({ registration })), session);
    expect(day({})).toBe("2027-04-13");
    expect(day({}, "s2")).toBe("2027-03-16");
    expect(day({}, "s99")).toBeUndefined();
    expect(day({ waitingUntil: "2027-03-31" })).toBe("2027-03-31");
    expect(day({ waitingUntil: "2027-05-31" })).toBe("2027-04-13");
    expect(day({ waitingUntil: "2027-03-10" }, "s2")).toBe("2027-03-10");
    expect(day({}, undefined, standing)).toBeUndefined();
    expect(day({ waitingUntil: "2027-03-31" }, undefined, standing)).toBe("2027-03-31");
    const closed = (more: object) => silent("closed-group", more);
    expect(day({}, undefined, closed)).toBe("2027-03-16");
    // Late intake that is over before the group begins: whoever waits may still come to the first session.
    expect(day({ closes: "2027-02-10", lateUntil: "2027-02-20" }, undefined, closed)).toBe("2027-03-02");
    const cancelled = {
      schedule: { start: "2027-03-02", time: "18:00", count: 1 },
      sessions: { s1: { cancelled: true } },
    };
    const late = { closes: "2027-02-10", lateUntil: "2027-02-20" };
    expect(day(late, undefined, (more) => closed({ ...more, ...cancelled }))).toBe("2027-02-20");
  });
});

describe("late intake", () => {
  it("is a task of its own where it ends later than registration", () => {
    const late = (lateUntil: string) =>
      daysOf(silent("closed-group", { registration: { closes: "2027-02-24", lateUntil } }), [
        "late-registration-closes",
      ]);
    expect(late("2027-02-25")).toEqual(["late-registration-closes 2027-02-25"]);
    expect(late("2027-02-24")).toEqual([]);
  });
});

describe("reminders", () => {
  const reminders = (messages: readonly object[]) =>
    tasksOf(
      silent("closed-group", {
        reminders: { messages },
        people,
        registration: { meetingLink: { sentBy: "secretary" } },
      }),
      ["reminder"],
    )
      .filter(({ session }) => session === "s2")
      .map(({ id, due, at, after, owner }) => [id, due, at, ...after, ...owner.people.map((each) => each.id)]);

  it("are one or two, each with its hour, by whoever sends the link", () => {
    expect(reminders([{ daysBefore: 1, at: "17:00" }, { daysBefore: 5 }])).toEqual([
      ["reminder-s2-earlier", "2027-03-11", undefined, "welcome-message", "secretary"],
      ["reminder-s2", "2027-03-15", "17:00", "welcome-message", "secretary"],
    ]);
    expect(reminders([{ daysBefore: 0, at: "09:00" }])).toEqual([
      ["reminder-s2", "2027-03-16", "09:00", "welcome-message", "secretary"],
    ]);
  });

  it("are one where two would go out on one day, and come neither before the welcome nor after the session", () => {
    const first = (registration: object, messages?: readonly object[]) =>
      daysOf(silent("closed-group", { registration, reminders: { messages } }), ["reminder"])[0];
    const two = [{ daysBefore: 7 }, { daysBefore: 8 }];
    // Registration closes on the 24th, and who comes is welcomed on the day after.
    expect(first({}, two)).toBe("reminder-s1 2027-02-25");
    expect(first({ closes: "2027-03-01" })).toBe("reminder-s1 2027-03-02");
    expect(first({ closes: "2027-03-02", lateUntil: "2027-03-02" })).toBe("reminder-s1 2027-03-02");
    expect(first({})).toBe("reminder-s1 2027-02-28");
  });

  it("come so many days before as the plan says of the link, where the group meets online", () => {
    const meetingLink = { daysBefore: 4 };
    const day = (more: object) =>
      daysOf(silent("closed-group", { registration: { meetingLink }, ...more }), ["reminder"])[1];
    expect(day({ platform: { licence: "with-desktop-app" } })).toBe("reminder-s2 2027-03-12");
    expect(day({ venue: { kind: "in-person", place: "Library" } })).toBe("reminder-s2 2027-03-14");
  });

  it("follow the welcome of the session where one registers for each", () => {
    const tasks = tasksOf(open(), ["reminder"]);
    expect(tasks.map(({ after }) => after)).toEqual(tasks.map(({ session }) => [`welcome-message-${session}`]));
    expect(tasks.length).toBeGreaterThan(1);
  });

  it("are none where anybody may walk in", () => {
    const free = open({ registration: { required: false }, reminders: { afterSession: { daysAfter: 1 } } });
    expect(daysOf(free, ["reminder", "after-session", "form-ready", "registration-opens", "welcome-message"])).toEqual(
      [],
    );
    expect(daysOf(open({ registration: { required: false } }), ["meeting-links"])).toEqual([
      "meeting-links 2027-02-23",
    ]);
  });
});

describe("the meeting link comes with the welcome", () => {
  const comes = (registration: object, more: object = { platform: { licence: "with-desktop-app" } }) =>
    linkComesWithWelcome(groupOf(silent("closed-group", { registration, ...more })));

  it("where the plan does not say how long before a session it is sent, or says so long that it is", () => {
    expect(comes({})).toBe(true);
    expect(comes({ meetingLink: { daysBefore: 2 } })).toBe(false);
    expect(comes({ meetingLink: { daysBefore: 4 } })).toBe(false);
    expect(comes({ meetingLink: { daysBefore: 5 } })).toBe(true);
    expect(comes({ meetingLink: { daysBefore: 6 } })).toBe(true);
  });

  it("not where people meet in a room; and with it where no session is held", () => {
    expect(comes({}, { venue: { kind: "in-person", place: "Library" } })).toBe(false);
    const sessions = { s1: { cancelled: true } };
    const none = {
      platform: { licence: "with-desktop-app" },
      schedule: { start: "2027-03-02", time: "18:00", count: 1 },
      sessions,
    };
    expect(comes({ meetingLink: { daysBefore: 2 } }, none)).toBe(true);
  });
});

describe("whoever came is thanked", () => {
  const thanks = (afterSession: object, more: object = {}) =>
    tasksOf(open({ reminders: { afterSession }, ...more }), ["after-session"]).map(({ id, due, at }) =>
      [id, due, at].join(" ").trim(),
    );

  it("after each session but the last, where the plan asks for it", () => {
    expect(thanks({ daysAfter: 1, at: "10:00" })).toEqual([
      "after-session-s1 2027-03-03 10:00",
      "after-session-s2 2027-03-17 10:00",
      "after-session-s3 2027-03-31 10:00",
    ]);
    expect(daysOf(open(), ["after-session"])).toEqual([]);
    const [first] = tasksOf(
      open({
        reminders: { afterSession: { daysAfter: 1 } },
        people,
        registration: { meetingLink: { sentBy: "secretary" } },
      }),
      ["after-session"],
    );
    expect(first).toMatchObject({ session: "s1", after: ["session-s1"], owner: { people: [{ id: "secretary" }] } });
  });

  it("on the same evening if it is over by then, and no later than the next session", () => {
    const [first] = thanks({ daysAfter: 0, at: "20:00" });
    expect(first).toBe("after-session-s1 2027-03-02 20:00");
    expect(thanks({ daysAfter: 0, at: "19:59" })[0]).toBe("after-session-s1 2027-03-03 19:59");
    expect(thanks({ daysAfter: 0 })[0]).toBe("after-session-s1 2027-03-02");
    expect(thanks({ daysAfter: 3, at: "10:00" })[0]).toBe("after-session-s1 2027-03-05 10:00");
    expect(thanks({ daysAfter: 20 })[0]).toBe("after-session-s1 2027-03-16");
    expect(thanks({ daysAfter: 1, at: "00:30" })[0]).toBe("after-session-s1 2027-03-03 00:30");
  });

  it("of the last one too where the group goes on, and not of one to which nobody came", () => {
    const all = tasksOf(standing({ reminders: { afterSession: { daysAfter: 1 } } }), ["session", "after-session"]);
    const count = (kind: string) => all.filter((task) => task.kind === kind).length;
    expect(count("after-session")).toBe(count("session"));
    const sessions = { s2: { summary: { notHeld: true } } };
    expect(thanks({ daysAfter: 1 }, { sessions })).toEqual([
      "after-session-s1 2027-03-03",
      "after-session-s3 2027-03-31",
    ]);
  });
});

describe("newcomers", () => {
  it("join a replenished group on its days of each year, after its first day", () => {
    const days = (more: object) =>
      daysOf(standing({ lifecycle: { newcomersJoin: ["09-01", "03-02", "01-15", "09-01"] }, ...more }), ["newcomers"]);
    expect(days({ membership: "replenished" })).toEqual([
      "newcomers-2027-09-01 2027-09-01",
      "newcomers-2028-01-15 2028-01-15",
    ]);
    const last = open({ membership: "replenished", lifecycle: { newcomersJoin: ["04-13", "04-14", "03-02"] } });
    expect(daysOf(last, ["newcomers"])).toEqual(["newcomers-2027-04-13 2027-04-13"]);
    expect(days({ membership: "open" })).toEqual([]);
    expect(daysOf(standing({ membership: "replenished" }), ["newcomers"])).toEqual([]);
  });
});

describe("what is known of people is deleted", () => {
  const deletions = [
    "registrations-deleted",
    "form-answers-deleted",
    "mails-deleted",
    "meeting-records-deleted",
    "copies-deleted",
  ] as const;
  const told = (registration: object, more: object = {}) =>
    tasksOf(silent("closed-group", { registration, people, tasks: undefined, ...more }), deletions).map(
      ({ id, due, after, owner }) => [id, due, ...after, ...owner.people.map((each) => each.id)].join(" "),
    );

  it("on the last day of keeping, also a Sunday that the plan names, and elsewhere from the day after", () => {
    const platform = { licence: "with-desktop-app", organiser: "lead" };
    expect(told({ keptUntil: "2027-06-06", receivedBy: "secretary", answeredBy: "contact" }, { platform })).toEqual([
      "registrations-deleted 2027-06-06 contact secretary",
      "form-answers-deleted 2027-06-07 registrations-deleted secretary",
      "mails-deleted 2027-06-07 registrations-deleted contact secretary",
      "meeting-records-deleted 2027-06-07 registrations-deleted lead",
      "copies-deleted 2027-06-07 registrations-deleted contact secretary",
    ]);
  });

  it("the mail also by whoever sends the link", () => {
    const found = told({ keptUntil: "2027-06-07", meetingLink: { sentBy: "lead" } });
    expect(found.find((each) => each.startsWith("mails"))).toBe("mails-deleted 2027-06-08 registrations-deleted lead");
  });

  it("elsewhere on no holiday, and never before the day after", () => {
    // Friday 24 December is the last; then come Christmas and a Sunday.
    const found = told({ keptUntil: "2027-12-24" });
    expect(found[0]).toContain("registrations-deleted 2027-12-24");
    expect(found.slice(1).every((each) => each.includes(" 2027-12-27 "))).toBe(true);
  });
});

describe("registration", () => {
  it("by whoever receives it, the welcome by whoever sends the link", () => {
    const owners = (
      kind:
        | "form-ready"
        | "registration-opens"
        | "registration-closes"
        | "welcome-message"
        | "late-registration-closes",
    ) =>
      tasksOf(
        silent("closed-group", { people, registration: { receivedBy: "lead", meetingLink: { sentBy: "secretary" } } }),
        [kind],
      ).flatMap(({ owner }) => owner.people.map(({ id }) => id));
    for (const kind of [
      "form-ready",
      "registration-opens",
      "registration-closes",
      "late-registration-closes",
    ] as const) {
      expect([kind, ...owners(kind)]).toEqual([kind, "lead"]);
    }
    expect(owners("welcome-message")).toEqual(["secretary"]);
  });

  it("opens a week after the form is ready, and links are ready a week before registration closes", () => {
    const plan = silent("closed-group", { platform: { licence: "with-desktop-app" } });
    expect(
      daysOf(plan, ["form-ready", "registration-opens", "registration-closes", "meeting-links", "welcome-message"]),
    ).toEqual([
      "form-ready 2027-01-24",
      "registration-opens 2027-01-31",
      "meeting-links 2027-02-17",
      "registration-closes 2027-02-24",
      "welcome-message 2027-02-25",
    ]);
  });
});
