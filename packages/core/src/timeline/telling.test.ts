import { describe, expect, it, test } from "vitest";
import { en } from "../locale/en.js";
import { goodPlans } from "../rule-examples/index.js";
import { isEarlierReminder } from "./isEarlierReminder.js";
import { nextDayOf } from "./nextDayOf.js";
import type { Task } from "./task.js";
import { silent, tasksOf } from "./tasks.fixtures.js";
import { taskTitle, tellOwner } from "./taskTitle.js";
import { tellWhen } from "./tellWhen.js";

const texts = en.timeline;
const titleOf = (tasks: readonly Task[], id: string) => {
  const found = tasks.find((task) => task.id === id);
  return found && taskTitle(found, texts);
};

describe("a task is called", () => {
  it("by what is done, with the session, the season or the year that it is for", () => {
    const tasks = tasksOf(goodPlans["local-group"]);
    expect(titleOf(tasks, "summary-s3")).toBe("Fill in the summary (session 3)");
    expect(titleOf(tasks, "feedback-2027-spring")).toBe("Ask for feedback (spring 2027)");
    expect(titleOf(tasks, "feedback-gone-through-2027-autumn")).toBe("Go through the feedback (autumn 2027)");
    expect(titleOf(tasks, "annual-report-2027")).toBe("Tell of the group in the annual report (2027)");
    expect(titleOf(tasks, "material-ready")).toBe("Have the publicity material ready");
  });

  it("by what is done alone where what it is of is a day, or an event", () => {
    expect(titleOf(tasksOf(goodPlans["local-group"]), "counts-2027-06-30")).toBe("Count sessions and participants");
    expect(titleOf(tasksOf(silent("single-event")), "summary-s1")).toBe("Fill in the summary");
  });
});

test("who does a task is a role, with whoever has it", () => {
  const told = (id: string) =>
    tasksOf(goodPlans["closed-group"])
      .filter((task) => task.id === id)
      .map((task) => tellOwner(task, texts));
  expect(told("summary-s1")).toEqual(["the facilitators (Example first, Example second)"]);
  expect(told("action-plan")).toEqual(["the association"]);
});

describe("when a task is done", () => {
  it("is its day, with its hour where there is one, or from the first day to the last", () => {
    expect(tellWhen({ due: "2027-01-10" }, en.dates)).toBe("Sun 10 January 2027");
    expect(tellWhen({ due: "2027-01-10", at: "17:00" }, en.dates)).toBe("Sun 10 January 2027, 17:00");
    expect(tellWhen({ from: "2027-01-10", due: "2027-01-10" }, en.dates)).toBe("Sun 10 January 2027");
    expect(tellWhen({ from: "2027-01-09", due: "2027-01-10" }, en.dates)).toBe(
      "Sat 9 January 2027 – Sun 10 January 2027",
    );
  });

  it("is when it begins as long as it is to come, and when it is due from then on", () => {
    const [from, due] = ["2027-01-09", "2027-01-12"] as const;
    expect(nextDayOf({ state: "coming", from, due })).toBe(from);
    expect(nextDayOf({ state: "coming", due })).toBe(due);
    for (const state of ["now", "late", "done"] as const) expect(nextDayOf({ state, from, due })).toBe(due);
  });
});

test("the earlier of two reminders is known, and nothing else is one", () => {
  const messages = [{ daysBefore: 1 }, { daysBefore: 5 }];
  const earlier = tasksOf(silent("closed-group", { reminders: { messages } })).filter(isEarlierReminder);
  expect(earlier.length).toBeGreaterThan(0);
  expect(earlier.every(({ id, session }) => id === `reminder-${session}-earlier`)).toBe(true);
  expect(isEarlierReminder({ kind: "summary", id: "summary-s3", session: "s3" })).toBe(false);
  expect(isEarlierReminder({ kind: "reminder", id: "reminder-s3", session: "s3" })).toBe(false);
});
