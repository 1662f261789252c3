// The dates of a plan's sessions, in Finnish. node examples/sessions-of-a-plan.mjs [plan.yaml]
import { readFile } from "node:fs/promises";
import { guideProfile, resolvePlan, tellProblem } from "@piiri/core";
import { fi } from "@piiri/core/locale/fi";
import { locateProblems, parsePlanText } from "@piiri/core/yaml";

const file = process.argv[2] ?? new URL("plans/closed-group.yaml", import.meta.url);
// A group without an end is dated a year ahead of a day, and the library has no clock: the day is ours to give.
const today = new Date().toISOString().slice(0, 10);

const group = parsePlanText(await readFile(file, "utf8")).andThen((text) =>
  resolvePlan(text.plan, guideProfile, { today }).mapErr((problems) => locateProblems(problems, text)),
);

group.match(
  ({ title, sessions }) => {
    console.log(title);
    for (const { number, local, status, theme = "", holiday } of sessions) {
      const notes = [status === "scheduled" ? "" : fi.sessionStatus[status], holiday ? fi.holidays[holiday.id] : ""];
      console.log(
        [`${number}.`, fi.dates.dateTime(local.date, local.time), theme, ...notes].filter(Boolean).join("  "),
      );
    }
  },
  (problems) => {
    for (const problem of problems) {
      console.error(`rivi ${problem.position.line}: ${tellProblem(problem, fi.problems)}`);
    }
    process.exitCode = 2;
  },
);
