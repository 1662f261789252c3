import { type Group, heldSessions } from "../../../group/index.js";
import { handbook, type LocalDate } from "../../../kernel/index.js";
import { groupBackgrounds } from "../../../lifecycle/index.js";
import { startUpSteps as allSteps, type StartUpStep } from "../../../plan/index.js";
import { defineRule } from "../../rule.js";

/**
 * Before a group that goes on first meets, the need is known, partners are found, those whom it is for are reached and
 * people are encouraged to come. Handbook 4.2.
 */
export const startUpSteps = defineRule<{
  undated: { steps: readonly StartUpStep[] };
  late: { step: StartUpStep; on: LocalDate; starts: LocalDate };
}>()({
  id: "lifecycle/start-up-steps",
  scopes: [{ strength: "should", ongoing: true }],
  sources: [handbook("4.2")],
  clauses: { undated: { strength: "may" } },
  check(group, report) {
    const path = "/lifecycle/steps";
    const { steps: dates = {} } = group.lifecycle;
    const starts = heldSessions(group)[0]?.local.date;
    const steps = allSteps.filter((step) => dates[step] === undefined && (step !== "partners" || hasPartners(group)));
    if (steps.length > 0) report.missing("undated", path, { steps });
    if (starts === undefined) return;
    for (const step of allSteps) {
      const on = dates[step];
      if (on !== undefined && on > starts) report.wrong("late", `${path}/${step}`, { step, on, starts });
    }
  },
});

/** A group that citizens keep by themselves works together with nobody regularly. Handbook 2, after Nylund 1999. */
function hasPartners({ lifecycle: { background = "association" } }: Group): boolean {
  return groupBackgrounds[background].partners !== "none-regular";
}
