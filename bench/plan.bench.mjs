// Why: an app checks its plans at every start and at every key that is pressed. Ratios against zod's parse of the same schema alone.
import { guideRules, parsePlan, planSchema, resolvePlan, reviewGroup } from "@piiri/core";
import { goodPlanKinds, goodPlans } from "@piiri/core/rule-examples";
import { shiftDates } from "@piiri/core/testing";
import { medians, printGrowth, printRatios, processorNow } from "./measure.mjs";

const goal = 2;
const goalOfShortest = 5;
const times = ["17:00", "17:30", "18:00", "18:30"];

/** Plan n is a published plan of one of the four kinds, as an association writes it, begun on a day of its own within thirty years. */
function fullPlan(n) {
  const original = goodPlans[goodPlanKinds[n % goodPlanKinds.length]];
  const { organisation, schedule, ...plan } = shiftDates(original, n % 11_000);
  return {
    ...plan,
    id: `group-${n}`,
    title: `Everyday life with a bad back ${n}`,
    organisation: { ...organisation, actionPlan: Number(schedule.start.slice(0, 4)) },
    schedule: { ...schedule, time: times[n % times.length] },
  };
}

/** The least that a plan can say. */
function minimalPlan(n) {
  const { id, format, title, publicName, organiser, schedule } = fullPlan(n);
  return { id, format, title, publicName, organiser, schedule: { start: schedule.start, time: schedule.time } };
}

/** A closed group of so many sessions, each with its theme. */
function longPlan(count, n) {
  const { schedule, ...plan } = fullPlan(n * goodPlanKinds.length);
  const sessions = Object.fromEntries(
    Array.from({ length: count }, (_, at) => [`s${at + 1}`, { theme: `Theme ${at}` }]),
  );
  return { ...plan, schedule: { ...schedule, start: "2027-01-12", count }, sessions };
}

const resolved = (plan) => resolvePlan(plan, undefined, { today: plan.schedule.start });
const reviewed = (group) => reviewGroup(group, { rules: guideRules });
const checked = (plan) => parsePlan(plan).andThen(resolved).map(reviewed)._unsafeUnwrap();

/** The ratio to zod alone of reading, resolving and reviewing plans, one after another as a check of many files does. */
function compare(all) {
  const parsed = all.map((plan) => parsePlan(plan)._unsafeUnwrap());
  const contenders = {
    "zod parse of the same schema": () => forEach(all, (plan) => planSchema.parse(plan)),
    parsePlan: () => forEach(all, parsePlan),
    "resolvePlan alone": () => forEach(parsed, resolved),
    "resolvePlan + reviewGroup": () => forEach(parsed, (plan) => resolved(plan).map(reviewed)),
    "parsePlan + resolvePlan + reviewGroup": () => forEach(all, checked),
  };
  const measured = medians(contenders, { now: processorNow });
  printRatios(measured, "zod parse of the same schema");
  return measured["parsePlan + resolvePlan + reviewGroup"] / measured["zod parse of the same schema"];
}

/** Keeps only the last answer, so that no contender pays for the memory that another one's answers take. */
function forEach(all, work) {
  let answer;
  for (const one of all) answer = work(one);
  return answer;
}

const tenThousand = (planOf) => Array.from({ length: 10_000 }, (_, n) => planOf(n));
const full = tenThousand(fullPlan);

console.log(`10,000 published plans of the four kinds, ${guideRules.length} rules`);
const ratio = compare(full);

console.log("\n10,000 plans that say the least they can");
const ratioOfShortest = compare(tenThousand(minimalPlan));

console.log("\ngrowth with plans");
printGrowth([100, 1000, 10_000], (size) => () => forEach(full.slice(0, size), checked));

console.log("\ngrowth with sessions, 100 plans of each length");
printGrowth([6, 60, 500], (count) => {
  const plans = Array.from({ length: 100 }, (_, n) => longPlan(count, n));
  return () => forEach(plans, checked);
});

console.log(`\nthe whole check against zod alone: × ${ratio.toFixed(2)} (goal: at most × ${goal})`);
console.log(`of the shortest plans: × ${ratioOfShortest.toFixed(2)} (goal: at most × ${goalOfShortest})`);
if (ratio > goal || ratioOfShortest > goalOfShortest) process.exitCode = 1;
