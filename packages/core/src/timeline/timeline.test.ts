import * as fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { type Group, heldSessions, resolvePlanOrThrow } from "../group/index.js";
import { addDays, type LocalDate } from "../kernel/index.js";
import { type GroupPlan, parsePlanOrThrow, taskKindOf } from "../plan/index.js";
import { goodPlans } from "../rule-examples/index.js";
import { arbitraries, minimalPlan, shiftDates } from "../testing/index.js";
import { lanes, type Task } from "./task.js";
import { timeline } from "./timeline.js";

const today = "2027-01-10";
const tasksOf = (group: Group, day: LocalDate = today) => timeline(group, { today: day });
const resolve = (plan: GroupPlan) => resolvePlanOrThrow(plan, undefined, { today: plan.schedule.start });
const planOf = (plan: object) => parsePlanOrThrow(JSON.parse(JSON.stringify(plan)));

/** Good plans whose rhythm goes by weeks: the first Tuesday of a month does not move by weeks. */
const weeklyPlans = fc
  .constantFrom("closed-group", "open-meetings", "single-event", "local-group")
  .chain((kind) => arbitraries.goodPlan(kind))
  .map((plan) =>
    planOf({
      ...plan,
      schedule: { ...plan.schedule, holidays: plan.format === "single-event" ? undefined : "flag", rhythm: undefined },
    }),
  );

describe("the tasks of any group", () => {
  it("come after what they depend on, in the list and by day", () => {
    fc.assert(
      fc.property(arbitraries.group(), (group) => {
        const tasks = tasksOf(group);
        const dues = new Map(tasks.map(({ id, due }) => [id, due]));
        for (const { after, due } of tasks) {
          for (const each of after) expect((dues.get(each) as LocalDate) <= due).toBe(true);
        }
      }),
    );
  });

  it("are in order of time, each under a name of its own that tells its kind", () => {
    fc.assert(
      fc.property(arbitraries.group(), (group) => {
        const tasks = tasksOf(group);
        const days = tasks.map(({ from, due }) => from ?? due);
        expect(days).toEqual(days.toSorted());
        expect(new Set(tasks.map(({ id }) => id)).size).toBe(tasks.length);
        for (const { id, kind } of tasks) expect(taskKindOf(id)).toBe(kind);
        for (const { from, due } of tasks) expect((from ?? due) <= due).toBe(true);
      }),
    );
  });

  it("prepare, remind of and sum up every session that is held, and no other", () => {
    fc.assert(
      fc.property(arbitraries.group(), (group) => {
        const held = heldSessions(group).map(({ key }) => key);
        for (const kind of ["preparation", "reminder", "session", "summary"]) {
          const sessions = tasksOf(group).filter((task) => task.kind === kind);
          expect(sessions.map(({ session }) => session).toSorted()).toEqual(held.toSorted());
        }
      }),
    );
  });

  it("move with the plan, but for those that belong to the year or half-year", () => {
    const tied = ["action-plan", "counts", "federation-counts", "annual-report", "newcomers"];
    const free = ({ kind, id }: Task) => !tied.includes(kind) && !/-\d{4}-(spring|autumn)$/.test(id);
    const days = (group: Group, by: number) =>
      tasksOf(group)
        .filter(free)
        .map(({ id, from, due }) => `${renamed(id, by)} ${from && addDays(from, by)} ${addDays(due, by)}`);
    /** Evaluations are known by their day. */
    const renamed = (id: string, by: number) =>
      id.replace(/^(evaluation)-(.*)$/, (_, kind, day) => `${kind}-${addDays(day, by)}`);
    fc.assert(
      fc.property(weeklyPlans, fc.integer({ min: 1, max: 300 }), (plan, weeks) => {
        const shifted = shiftDates(plan, weeks * 7);
        expect(days(resolve(shifted), 0).toSorted()).toEqual(days(resolve(plan), weeks * 7).toSorted());
      }),
    );
  });

  it("do not depend on the day one looks, but for how they stand", () => {
    fc.assert(
      fc.property(arbitraries.group(), arbitraries.localDate(), (group, day) => {
        const bare = (tasks: readonly Task[]) => tasks.map(({ state: _, ...task }) => task);
        expect(bare(tasksOf(group, day))).toEqual(bare(tasksOf(group)));
      }),
    );
  });

  it("are done when the plan says so, whatever the day", () => {
    fc.assert(
      fc.property(arbitraries.group(), arbitraries.localDate(), (group, day) => {
        const [first] = tasksOf(group);
        const done = { ...group, done: { [first?.id ?? ""]: day } };
        expect(tasksOf(done)[0]).toMatchObject({ id: first?.id, state: "done", doneOn: day });
      }),
    );
  });
});

/** Of a plan that leaves it to the practice, nothing comes before what it depends on: no dependence is left out. */
test.each(["closed-group", "open-meetings", "single-event"] as const)(
  "a silent %s leaves out no dependence",
  (format) => {
    const tasks = tasksOf(resolve(minimalPlan(format)));
    const counted = tasks.filter(({ after }) => after.length > 0).map(({ id }) => id);
    const sessions = tasks.filter(({ kind }) => kind === "session");
    for (const { session } of sessions) {
      expect(tasks.find(({ id }) => id === `session-${session}`)?.after).toEqual([
        `preparation-${session}`,
        `reminder-${session}`,
      ]);
      expect(counted).toContain(`summary-${session}`);
    }
    for (const id of ["publicity", "federation-counts-2027", "annual-report-2027", "feedback-gone-through"]) {
      expect(counted).toContain(id);
    }
  },
);

/** A row of the guide's table of formats: what it prescribes, and the days that follow. First session Tue 2 March 2027. */
const written = (format: GroupPlan["format"], more: object = {}) =>
  planOf({ ...minimalPlan(format), schedule: { start: "2027-03-02", time: "18:00", ...more } });
const closed = tasksOf(resolve(written("closed-group")));
const open = tasksOf(resolve(written("open-meetings", { until: "2027-06-10" })));
const event = tasksOf(resolve(written("single-event")));
const due = (tasks: readonly Task[], id: string) => tasks.find((task) => task.id === id)?.due;
const from = (tasks: readonly Task[], id: string) => tasks.find((task) => task.id === id)?.from;
const sessionDays = (tasks: readonly Task[]) => tasks.filter(({ kind }) => kind === "session").map((task) => task.due);

describe("the guide's formats, row by row", () => {
  test("meetings and interval: six every two weeks; all season every two weeks; one", () => {
    expect(sessionDays(closed)).toEqual([
      "2027-03-02",
      "2027-03-16",
      "2027-03-30",
      "2027-04-13",
      "2027-04-27",
      "2027-05-11",
    ]);
    expect(sessionDays(open)).toHaveLength(8);
    expect(sessionDays(event)).toEqual(["2027-03-02"]);
  });

  test("registration closes: just under a week before the first; a couple of days before each; before the event", () => {
    expect(due(closed, "registration-closes")).toBe("2027-02-24");
    expect(due(open, "registration-closes-s1")).toBe("2027-02-28");
    expect(due(open, "registration-closes-s3")).toBe("2027-03-28");
    expect(due(event, "registration-closes")).toBe("2027-02-28");
  });

  test("if a closed group is not full, intake goes on until the second session", () => {
    expect(due(closed, "late-registration-closes")).toBe("2027-03-16");
    expect(due(open, "late-registration-closes")).toBeUndefined();
    expect(due(event, "late-registration-closes")).toBeUndefined();
  });

  test("registration opens: a month before; about a month before each; a month before", () => {
    expect(due(closed, "registration-opens")).toBe("2027-01-31");
    expect(due(open, "registration-opens-s1")).toBe("2027-01-31");
    expect(due(open, "registration-opens-s2")).toBe("2027-02-14");
    expect(due(event, "registration-opens")).toBe("2027-01-31");
  });

  test("publicity starts: a month before; about three weeks before, then all season; a month before", () => {
    expect([from(closed, "publicity"), due(closed, "publicity")]).toEqual(["2027-01-31", "2027-03-02"]);
    expect([from(open, "publicity"), due(open, "publicity")]).toEqual(["2027-02-09", "2027-06-08"]);
    expect([from(event, "publicity"), due(event, "publicity")]).toEqual(["2027-01-31", "2027-03-02"]);
  });

  test("feedback is asked right after the last session, at the season's end, right after", () => {
    expect(due(closed, "feedback")).toBe("2027-05-11");
    expect(due(open, "feedback")).toBe("2027-06-08");
    expect(due(event, "feedback")).toBe("2027-03-02");
  });

  test("facilitators' work: each week between sessions; planning between; two months in steps", () => {
    expect([due(closed, "preparation-s1"), due(closed, "preparation-s2")]).toEqual(["2027-02-23", "2027-03-09"]);
    expect(due(open, "preparation-s2")).toBe("2027-03-09");
    expect(from(event, "event-preparation")).toBe("2027-01-01");
    const steps = ["event-preparation", "programme", "presentations", "stories"].map((id) => due(event, id));
    expect(steps).toEqual(["2027-03-02", "2027-01-16", "2027-01-26", "2027-02-20"]);
  });

  test("an event's expert is asked only where one may speak", () => {
    const agenda = [
      { parts: ["welcome"], minutes: 10 },
      { parts: ["stories"], minutes: 110 },
    ];
    const told = tasksOf(resolve(planOf({ ...written("single-event"), agenda })));
    expect(due(told, "presentations")).toBeUndefined();
    expect(told.find(({ id }) => id === "stories")?.after).toEqual(["programme"]);
  });

  test("themes: wishes are gathered at each session, but for a closed group's last", () => {
    const asked = (tasks: readonly Task[]) => tasks.filter(({ kind }) => kind === "wishes").length;
    expect([asked(closed), asked(open), asked(event)]).toEqual([5, 8, 0]);
  });
});

describe("the association's year", () => {
  test("the action plan is made the autumn before, counts at the half-years, reports early in the next", () => {
    expect(due(closed, "action-plan")).toBe("2026-10-31");
    expect(due(closed, "counts-2027-06-30")).toBe("2027-06-30");
    expect(due(closed, "federation-counts-2027")).toBe("2028-01-31");
    expect(due(closed, "annual-report-2027")).toBe("2028-02-28");
    const autumn = tasksOf(
      resolve(planOf({ ...minimalPlan("closed-group"), schedule: { start: "2027-11-23", time: "18:00" } })),
    );
    expect(autumn.filter(({ kind }) => kind === "counts").map(({ id }) => id)).toEqual([
      "counts-2027-12-31",
      "counts-2028-06-30",
    ]);
  });

  test("planning of a season begins two months before; a standing group is planned anew each season", () => {
    expect(due(closed, "season-planning")).toBe("2027-01-01");
    const standing = tasksOf(resolve(goodPlans["local-group"]));
    expect(standing.filter(({ kind }) => kind === "season-planning").map(({ id }) => id)).toEqual([
      "season-planning",
      "season-planning-2027-autumn",
      "season-planning-2028-spring",
    ]);
  });
});

describe("a standing group", () => {
  const standing = tasksOf(resolve(goodPlans["local-group"]));

  test("takes newcomers at the agreed times, makes rules when people know each other, and looks at itself", () => {
    expect(standing.filter(({ kind }) => kind === "newcomers").map((task) => task.due)).toEqual(["2027-09-01"]);
    expect(due(standing, "ground-rules")).toBe("2027-03-02");
    expect(due(standing, "ground-rules-look")).toBe("2027-09-07");
    expect(due(standing, "evaluation")).toBe("2028-01-18");
    expect(standing.filter(({ kind }) => kind === "feedback").map(({ id, due: day }) => [id, day])).toEqual([
      ["feedback-2027-spring", "2027-06-01"],
      ["feedback-2027-autumn", "2027-12-07"],
    ]);
  });

  test("starts up in four steps over four months unless it says when", () => {
    const plan = goodPlans["local-group"];
    const silent = tasksOf(resolve(planOf({ ...plan, lifecycle: {} })));
    const steps = ["need", "partners", "audience", "encouragement"];
    expect(steps.map((id) => due(silent, id))).toEqual(["2026-09-21", "2026-10-21", "2026-11-20", "2026-12-20"]);
    expect(steps.map((id) => standing.find((task) => task.id === id)?.doneOn)).toEqual([
      "2026-09-15",
      "2026-10-15",
      "2026-11-15",
      "2026-12-15",
    ]);
  });

  test("lets go of an initiator who does not facilitate", () => {
    const people = {
      ...goodPlans["local-group"].people,
      initiator: { person: { id: "starter", name: "Example starter" } },
    };
    const [leaves] = tasksOf(resolve(planOf({ ...goodPlans["local-group"], people }))).filter(
      ({ kind }) => kind === "initiator-leaves",
    );
    expect(leaves).toMatchObject({ due: "2027-03-02", session: "s4", owner: { role: "initiator" } });
  });
});

describe("how a task stands", () => {
  const state = (id: string, day: LocalDate, done: object = {}) =>
    tasksOf(resolve(planOf({ ...written("closed-group"), done })), day).find((task) => task.id === id)?.state;

  test("late when its day is past, now on its day and while it goes on, done when it is recorded", () => {
    expect(state("form-ready", "2027-01-23")).toBe("coming");
    expect(state("form-ready", "2027-01-24")).toBe("now");
    expect(state("form-ready", "2027-01-25")).toBe("late");
    expect(state("form-ready", "2027-01-25", { "form-ready": "2027-01-20" })).toBe("done");
    expect(state("publicity", "2027-02-10")).toBe("now");
  });

  test("what comes by itself is never late", () => {
    expect(state("session-s1", "2027-03-03")).toBe("done");
    expect(state("publicity", "2027-03-03")).toBe("done");
    expect(state("summary-s1", "2027-03-03")).toBe("late");
  });

  test("a session's summary in the plan is its summary done", () => {
    const plan = planOf({ ...written("closed-group"), sessions: { s1: { summary: { participants: 6 } } } });
    expect(tasksOf(resolve(plan)).find(({ id }) => id === "summary-s1")).toMatchObject({ doneOn: "2027-03-02" });
  });
});

describe("who does it", () => {
  const tasks = tasksOf(resolve(goodPlans["closed-group"]));
  const owner = (id: string) => {
    const { role, people } = tasks.find((task) => task.id === id)?.owner ?? { role: undefined, people: [] };
    return [role, ...people.map((person) => person.id)];
  };

  test("whom the plan names for it, else those of the role, else the role alone", () => {
    expect(owner("welcome-message")).toEqual(["communications-officer", "secretary"]);
    expect(owner("publicity")).toEqual(["communications-officer", "secretary"]);
    expect(owner("meeting-links")).toEqual(["facilitators", "first"]);
    expect(owner("preparation-s1")).toEqual(["facilitators", "first", "second"]);
    expect(owner("season-planning")).toEqual(["contact-person", "contact"]);
    expect(owner("action-plan")).toEqual(["association"]);
  });
});

test("tasks survive JSON, and the lanes are all used", () => {
  const all = Object.values(goodPlans).flatMap((plan) => tasksOf(resolve(plan)));
  expect(new Set(all.map(({ lane }) => lane))).toEqual(new Set(lanes));
  expect(JSON.parse(JSON.stringify(all))).toEqual(all);
});
