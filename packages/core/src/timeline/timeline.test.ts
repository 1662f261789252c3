import * as fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { type Group, heldSessions, resolvePlanOrThrow } from "../group/index.js";
import { addDays, type LocalDate, weekdayOf } from "../kernel/index.js";
import { type GroupPlan, parsePlanOrThrow, taskKindOf } from "../plan/index.js";
import { goodPlans } from "../rule-examples/index.js";
import { finnishHolidays, holidayOn } from "../series/index.js";
import { arbitraries, minimalPlan, shiftDates } from "../testing/index.js";
import { registrationDays } from "./registrationDays.js";
import { lanes, type Task } from "./task.js";
import { taskPractice } from "./taskPractice.js";
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
      // Holidays do not move by weeks.
      tasks: { daysOff: "allow" },
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
        // On one day, as in a picture from the top to the bottom.
        const places = tasks.map(({ from, due, lane }) => `${from ?? due} ${lanes.indexOf(lane)}`);
        expect(places).toEqual(places.toSorted());
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
        const bare = (tasks: readonly Task[]) => tasks.map(({ state: _, doneOn: __, ...task }) => task);
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
const closed = () => tasksOf(resolve(written("closed-group")));
const open = () => tasksOf(resolve(written("open-meetings", { until: "2027-06-10" })));
const event = () => tasksOf(resolve(written("single-event")));
const due = (tasks: readonly Task[], id: string) => tasks.find((task) => task.id === id)?.due;
const from = (tasks: readonly Task[], id: string) => tasks.find((task) => task.id === id)?.from;
const sessionDays = (tasks: readonly Task[]) => tasks.filter(({ kind }) => kind === "session").map((task) => task.due);

describe("the guide's formats, row by row", () => {
  test("meetings and interval: six every two weeks; all season every two weeks; one", () => {
    expect(sessionDays(closed())).toEqual([
      "2027-03-02",
      "2027-03-16",
      "2027-03-30",
      "2027-04-13",
      "2027-04-27",
      "2027-05-11",
    ]);
    expect(sessionDays(open())).toHaveLength(8);
    expect(sessionDays(event())).toEqual(["2027-03-02"]);
  });

  test("registration closes: just under a week before the first; a couple of days before each; before the event", () => {
    expect(due(closed(), "registration-closes")).toBe("2027-02-24");
    // The Sunday itself is still in time.
    expect(due(open(), "registration-closes-s1")).toBe("2027-03-01");
    // Easter Monday is no working day, and on Tuesday people meet.
    expect(due(open(), "registration-closes-s3")).toBe("2027-03-28");
    expect(due(event(), "registration-closes")).toBe("2027-03-01");
  });

  test("if a closed group is not full, intake goes on until the second session", () => {
    expect(due(closed(), "late-registration-closes")).toBe("2027-03-16");
    expect(due(open(), "late-registration-closes")).toBeUndefined();
    expect(due(event(), "late-registration-closes")).toBeUndefined();
  });

  test("registration opens: a month before; about a month before each; a month before", () => {
    // Each would be a Sunday.
    expect(due(closed(), "registration-opens")).toBe("2027-01-30");
    expect(due(open(), "registration-opens-s1")).toBe("2027-01-30");
    expect(due(open(), "registration-opens-s2")).toBe("2027-02-13");
    expect(due(event(), "registration-opens")).toBe("2027-01-30");
  });

  test("publicity starts: a month before; about three weeks before, then all season; a month before", () => {
    expect([from(closed(), "publicity"), due(closed(), "publicity")]).toEqual(["2027-01-31", "2027-03-02"]);
    expect([from(open(), "publicity"), due(open(), "publicity")]).toEqual(["2027-02-09", "2027-06-08"]);
    expect([from(event(), "publicity"), due(event(), "publicity")]).toEqual(["2027-01-31", "2027-03-02"]);
  });

  test("feedback is asked right after the last session, at the season's end, right after", () => {
    expect(due(closed(), "feedback")).toBe("2027-05-11");
    expect(due(open(), "feedback")).toBe("2027-06-08");
    expect(due(event(), "feedback")).toBe("2027-03-02");
  });

  test("facilitators' work: each week between sessions; planning between; two months in steps", () => {
    expect([due(closed(), "preparation-s1"), due(closed(), "preparation-s2")]).toEqual(["2027-02-23", "2027-03-09"]);
    expect(due(open(), "preparation-s2")).toBe("2027-03-09");
    expect(from(event(), "event-preparation")).toBe("2027-01-01");
    const steps = ["event-preparation", "programme", "presentations", "stories"].map((id) => due(event(), id));
    expect(steps).toEqual(["2027-03-02", "2027-01-16", undefined, "2027-02-20"]);
  });

  test("who comes to tell or to speak is asked before the material is made, and thanked on the day after", () => {
    const plan = written("single-event");
    const speakers = [
      { id: "teller", name: "Example Teller" },
      { id: "doctor", name: "Example Doctor", role: "expert" },
    ];
    const told = tasksOf(resolve(planOf({ ...plan, people: { ...plan.people, speakers } })));
    expect([due(told, "presentations"), due(told, "material-ready")]).toEqual(["2027-01-16", "2027-01-23"]);
    expect(due(told, "speakers-thanked")).toBe("2027-03-03");
    const owner = told.find(({ id }) => id === "stories")?.owner;
    expect([owner?.role, owner?.people.map(({ name }) => name)]).toEqual([
      "speakers",
      speakers.map(({ name }) => name),
    ]);
  });

  test("a series' guests have answered before their session is planned, and are thanked for that one", () => {
    const plan = written("open-meetings");
    const visit = { agenda: [{ parts: ["theme"], minutes: 30, lead: "guest" }] };
    const people = { ...plan.people, speakers: [{ id: "guest", name: "Example Guest" }] };
    const told = tasksOf(resolve(planOf({ ...plan, people, sessions: { s2: visit, s4: visit } })));
    const ofSpeakers = told.filter(({ kind }) => kind === "presentations" || kind === "speakers-thanked");
    expect(ofSpeakers.map(({ id }) => id)).toEqual([
      "presentations-s2",
      "speakers-thanked-s2",
      "presentations-s4",
      "speakers-thanked-s4",
    ]);
    expect([due(told, "presentations-s2"), due(told, "preparation-s2")]).toEqual(["2027-03-02", "2027-03-09"]);
    expect(new Set(told.map(({ id }) => id)).size).toBe(told.length);
  });

  test("a day still to come that the plan names is not done yet", () => {
    const plan = { ...written("open-meetings"), groundRules: { agreedOn: "2027-03-16" as const } };
    const state = (today: "2027-03-15" | "2027-03-16") =>
      timeline(resolve(planOf(plan)), { today }).find(({ id }) => id === "ground-rules");
    expect(state("2027-03-15")).toMatchObject({ due: "2027-03-16", state: "coming", doneOn: undefined });
    expect(state("2027-03-16")).toMatchObject({ due: "2027-03-16", state: "done", doneOn: "2027-03-16" });
  });

  test("an event's expert is asked only where one speaks", () => {
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
    expect([asked(closed()), asked(open()), asked(event())]).toEqual([5, 8, 0]);
  });
});

describe("the association's year", () => {
  test("the action plan is made the autumn before, counts at the half-years, reports early in the next", () => {
    // The last of October is a Saturday, All Saints' Day.
    expect(due(closed(), "action-plan")).toBe("2026-10-30");
    expect(due(closed(), "counts-2027-06-30")).toBe("2027-06-30");
    expect(due(closed(), "federation-counts-2027")).toBe("2028-01-31");
    expect(due(closed(), "annual-report-2027")).toBe("2028-02-28");
    const autumn = tasksOf(
      resolve(planOf({ ...minimalPlan("closed-group"), schedule: { start: "2027-11-23", time: "18:00" } })),
    );
    expect(autumn.filter(({ kind }) => kind === "counts").map(({ id }) => id)).toEqual([
      "counts-2027-12-31",
      "counts-2028-06-30",
    ]);
  });

  test("planning of a season begins two months before; a standing group is planned anew each season", () => {
    // Neither on New Year's Day nor on its eve.
    expect(due(closed(), "season-planning")).toBe("2026-12-30");
    const standing = tasksOf(resolve(goodPlans["local-group"]));
    expect(standing.filter(({ kind }) => kind === "season-planning").map(({ id }) => id)).toEqual([
      "season-planning",
      "season-planning-2027-autumn",
      "season-planning-2028-spring",
    ]);
  });
});

describe("a standing group", () => {
  const standing = () => tasksOf(resolve(goodPlans["local-group"]));

  test("takes newcomers at the agreed times, makes rules when people know each other, and looks at itself", () => {
    expect(
      standing()
        .filter(({ kind }) => kind === "newcomers")
        .map((task) => task.due),
    ).toEqual(["2027-09-01"]);
    expect(due(standing(), "ground-rules")).toBe("2027-03-02");
    expect(due(standing(), "ground-rules-look")).toBe("2027-09-07");
    expect(due(standing(), "evaluation")).toBe("2028-01-18");
    expect(
      standing()
        .filter(({ kind }) => kind === "feedback")
        .map(({ id, due: day }) => [id, day]),
    ).toEqual([
      ["feedback-2027-spring", "2027-06-01"],
      ["feedback-2027-autumn", "2027-12-07"],
    ]);
  });

  test("starts up in four steps over four months unless it says when", () => {
    const plan = goodPlans["local-group"];
    const silent = tasksOf(resolve(planOf({ ...plan, lifecycle: {} })));
    const steps = ["need", "partners", "audience", "encouragement"];
    expect(steps.map((id) => due(silent, id))).toEqual(["2026-09-21", "2026-10-21", "2026-11-20", "2026-12-19"]);
    expect(steps.map((id) => standing().find((task) => task.id === id)?.doneOn)).toEqual([
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
    expect(state("form-ready", "2027-01-22")).toBe("coming");
    expect(state("form-ready", "2027-01-23")).toBe("now");
    expect(state("form-ready", "2027-01-24")).toBe("late");
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
  const owner = (id: string) => {
    const tasks = tasksOf(resolve(goodPlans["closed-group"]));
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

test("whoever asks says on which day they look", () => {
  const asking = () => timeline(resolve(minimalPlan("closed-group")), { today: "soon" as LocalDate });
  expect(asking).toThrow(expect.objectContaining({ argument: "options.today" }));
});

test("tasks survive JSON, and the lanes are all used", () => {
  const all = Object.values(goodPlans).flatMap((plan) => tasksOf(resolve(plan)));
  expect(new Set(all.map(({ lane }) => lane))).toEqual(new Set(lanes));
  expect(JSON.parse(JSON.stringify(all))).toEqual(all);
});

describe("what people do by hand", () => {
  const isOff = (day: LocalDate) => weekdayOf(day) === "sunday" || holidayOn(finnishHolidays, day) !== undefined;
  const byHand = ({ kind }: Task) => taskPractice[kind].byHand === true;
  const anyPlan = fc
    .constantFrom("closed-group", "open-meetings", "single-event", "local-group")
    .chain((kind) => arbitraries.goodPlan(kind));

  it("falls on no Sunday and no holiday, unless no other day lies between what it comes after and what rests on it", () => {
    fc.assert(
      fc.property(fc.oneof(arbitraries.group(), anyPlan.map(resolve)), (group) => {
        const usual = timeline({ ...group, plan: { ...group.plan, tasks: { daysOff: "allow" } } }, { today });
        const usualDue = new Map(usual.map(({ id, due }) => [id, due]));
        const tasks = tasksOf(group);
        const dues = new Map(tasks.map(({ id, due }) => [id, due]));
        for (const task of tasks.filter(byHand)) {
          const planned = usualDue.get(task.id) as LocalDate;
          if (!isOff(planned)) expect([task.id, task.due]).toEqual([task.id, planned]);
          if (!isOff(task.due) || isNamed(task, group)) continue;
          expect([task.id, task.due]).toEqual([task.id, planned]);
          expect([task.id, isBound(task, planned, dues, tasks, group)]).toEqual([task.id, true]);
        }
      }),
    );
  });

  /** Its day is one that people have written themselves; or they part then, and look back when they do. */
  const isNamed = ({ kind, due: day, doneOn }: Task, { plan, sessions }: Group) =>
    day === doneOn ||
    JSON.stringify(plan).includes(`"${day}"`) ||
    (kind === "evaluation" && sessions.some(({ local }) => local.date === day));

  /** Something before it keeps it from an earlier day, and something after it, or people meeting, from a later one. */
  function isBound(
    task: Task,
    planned: LocalDate,
    dues: ReadonlyMap<string, LocalDate>,
    tasks: readonly Task[],
    group: Group,
  ) {
    let [before, after] = [planned, planned];
    while (isOff(before)) before = addDays(before, -1);
    while (isOff(after)) after = addDays(after, 1);
    const meets = heldSessions(group).map(({ local }) => local.date);
    return (
      (task.kind === "registration-closes" || task.after.some((id) => (dues.get(id) as LocalDate) > before)) &&
      (tasks.some((each) => each.after.includes(task.id) && each.due < after) ||
        meets.some((day) => day >= planned && day < after))
    );
  }

  it("keeps its order, and all that is not done by hand its day", () => {
    fc.assert(
      fc.property(arbitraries.group(), (group) => {
        const usual = timeline({ ...group, plan: { ...group.plan, tasks: { daysOff: "allow" } } }, { today });
        const tasks = new Map(tasksOf(group).map((task) => [task.id, task]));
        for (const task of usual) {
          const moved = tasks.get(task.id);
          expect(moved?.after).toEqual(task.after);
          if (!byHand(task)) expect(moved?.due).toBe(task.due);
        }
      }),
    );
  });

  test.each([
    ["form-ready", "2027-01-24", "2027-01-23"],
    ["season-planning", "2027-01-01", "2026-12-30"],
  ])("%s of %s is done on %s", (id, planned, moved) => {
    expect(due(closed(), id)).toBe(moved);
    expect(due(tasksOf(resolve(planOf({ ...written("closed-group"), tasks: { daysOff: "allow" } }))), id)).toBe(
      planned,
    );
  });

  it("stays on a day that the plan names, also of registration", () => {
    const stated = planOf({ ...written("closed-group"), registration: { opens: "2027-01-31", closes: "2027-02-21" } });
    expect(due(tasksOf(resolve(stated)), "registration-opens")).toBe("2027-01-31");
    expect(due(tasksOf(resolve(stated)), "registration-closes")).toBe("2027-02-21");
  });

  it("closes no form before the day that people have been told is over", () => {
    fc.assert(
      fc.property(arbitraries.group(), (group) => {
        const tasks = tasksOf(group);
        for (const { session, opens, closes } of registrationDays(group)) {
          const of = session === undefined ? "" : `-${session.key}`;
          expect((due(tasks, `registration-opens${of}`) ?? "") <= opens).toBe(true);
          expect((due(tasks, `registration-closes${of}`) ?? "") >= closes).toBe(true);
        }
      }),
    );
  });

  it("stays on a day that the plan names", () => {
    const plan = planOf({ ...written("closed-group"), organisation: { planningStarts: "2026-12-06" } });
    expect(due(tasksOf(resolve(plan)), "season-planning")).toBe("2026-12-06");
  });

  it("comes after what it comes after: a summary of a Sunday's session on Monday", () => {
    const tasks = tasksOf(resolve(written("closed-group", { start: "2027-03-07" })));
    expect(due(tasks, "summary-s1")).toBe("2027-03-08");
    expect(due(tasks, "reminder-s2")).toBe("2027-03-19");
  });

  it("keeps clear of the holidays of the country that it is asked for", () => {
    const tasks = timeline(resolve(written("closed-group")), { today, calendar: () => [] });
    expect(due(tasks, "season-planning")).toBe("2027-01-01");
  });
});
