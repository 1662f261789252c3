// Why: a federation looks at the tasks of all its groups at once. Ratios against resolving the same plans, and growth with groups.
import { resolvePlan } from "@piiri/core";
import { goodPlanKinds, goodPlans } from "@piiri/core/rule-examples";
import { shiftDates } from "@piiri/core/testing";
import { timeline } from "@piiri/core/timeline";
import { medians, printGrowth, printRatios } from "./measure.mjs";

/** Plan n is one of the four kinds, begun on a day of its own within thirty years. */
function planOf(n) {
  return shiftDates(goodPlans[goodPlanKinds[n % goodPlanKinds.length]], n % 11_000);
}

const resolved = (plan) => resolvePlan(plan, undefined, { today: plan.schedule.start })._unsafeUnwrap();
const tasksOf = (group) => timeline(group, { today: group.schedule.start });

/** Keeps only the last answer, so that no contender pays for the memory that another one's answers take. */
function forEach(all, work) {
  let answer;
  for (const one of all) answer = work(one);
  return answer;
}

const plans = Array.from({ length: 10_000 }, (_, n) => planOf(n));
const groups = plans.map(resolved);
const tasks = groups.reduce((sum, group) => sum + tasksOf(group).length, 0);

console.log(`10,000 groups of the four kinds, ${tasks} tasks`);
printRatios(
  medians({ resolvePlan: () => forEach(plans, resolved), timeline: () => forEach(groups, tasksOf) }),
  "resolvePlan",
);

console.log("\ngrowth with groups");
printGrowth([100, 1000, 10_000], (size) => () => forEach(groups.slice(0, size), tasksOf));

console.log("\ngrowth with sessions, 100 groups of each length");
printGrowth([6, 60, 500], (count) => {
  const { schedule, ...plan } = goodPlans["open-meetings"];
  const { until: _, ...others } = schedule;
  const group = resolved({ ...plan, sessions: {}, schedule: { ...others, count } });
  return () => forEach(Array(100).fill(group), tasksOf);
});
