import * as fc from "fast-check";
import ICAL from "ical.js";
import { expect, test } from "vitest";
import { resolvePlanOrThrow } from "../group/index.js";
import { addDays, type LocalDate } from "../kernel/index.js";
import { en } from "../locale/en.js";
import { fi } from "../locale/fi.js";
import { goodPlans } from "../rule-examples/index.js";
import { arbitraries } from "../testing/index.js";
import { taskTitle, timeline } from "../timeline/index.js";
import { tasksToCalendar } from "./tasksToCalendar.js";

const today = "2027-01-10";
const eventsOf = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent").map((each) => new ICAL.Event(each));

test("another reader finds every task on its days, all day long, nobody busy", () => {
  fc.assert(
    fc.property(arbitraries.group(), (group) => {
      const tasks = timeline(group, { today });
      const events = eventsOf(tasksToCalendar(group, tasks, fi));
      expect(events.map(({ startDate, endDate }) => [startDate.isDate, `${startDate}`, `${endDate}`])).toEqual(
        tasks.map(({ from, due }) => [true, from ?? due, addDays(due, 1)]),
      );
      for (const { component } of events) expect(component.getFirstPropertyValue("transp")).toBe("TRANSPARENT");
      expect(new Set(events.map(({ uid }) => uid)).size).toBe(tasks.length);
      expect(events.map(({ summary }) => summary)).toEqual(
        // What ends a line for some programs only is written as a blank.
        tasks.map((task) => `${group.publicName}: ${taskTitle(task, fi.timeline)}`.replace(/[\u2028\u2029]/g, " ")),
      );
    }),
    { numRuns: 25 },
  );
});

test("the same bytes whatever the day one looks, and nobody's address", () => {
  const group = resolvePlanOrThrow(goodPlans["closed-group"]);
  const on = (day: LocalDate) => tasksToCalendar(group, timeline(group, { today: day }), en);
  expect(on("2027-09-01")).toBe(on(today));
  expect(on(today)).not.toContain("first@groups.test");
  expect(on(today)).toContain("UID:task-reminder-s2@");
});
