// Three calendars of one plan: what participants, facilitators and strangers see. node examples/calendar-of-a-plan.mjs [plan.yaml]
import { readFile } from "node:fs/promises";
import { resolvePlan } from "@piiri/core";
import { tellCalendarProblem, toCalendar } from "@piiri/core/ical";
import { fi } from "@piiri/core/locale/fi";
import { parsePlanText } from "@piiri/core/yaml";

const file = process.argv[2] ?? new URL("plans/closed-group.yaml", import.meta.url);
const now = `${new Date().toISOString().slice(0, 19)}Z`;
const group = parsePlanText(await readFile(file, "utf8"))
  .andThen(({ plan }) => resolvePlan(plan, undefined, { today: now.slice(0, 10) }))
  .match(
    (group) => group,
    (problems) => {
      console.error(problems);
      process.exit(2);
    },
  );

// The link opens the room, so it goes to those who are coming. It is no part of the plan.
const joinUrl = "https://example.org/meeting/example";

for (const options of [
  { view: "participants", joinUrl, now },
  { view: "facilitators", joinUrl, now },
  { view: "public", now },
]) {
  const calendar = toCalendar(group, fi, options);
  if (calendar.isErr()) throw new Error(tellCalendarProblem(calendar.error, fi));
  console.log(`\n${options.view}, first session:`);
  console.log(calendar.value.match(/BEGIN:VEVENT[\s\S]*?END:VEVENT/)?.[0]);
}

// Strangers get no link, not even by mistake.
toCalendar(group, fi, { view: "public", joinUrl }).match(
  () => console.log("never here"),
  (problem) => console.log(`\n${tellCalendarProblem(problem, fi)}`),
);
