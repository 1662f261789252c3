import { datedAnew, sessionsOf } from "../../examples/datedAnew.js";
import { type LoosePlan, ruleExamples } from "../../examples/ruleExamples.js";

export const earlyRhythmExamples = ruleExamples({
  rule: "series/early-rhythm",
  of: ["local-group"],
  break: withOtherBeginning,
});

/** More meetings every two weeks than usual, or fewer: whichever falls on no holiday. */
function withOtherBeginning(plan: LoosePlan): LoosePlan {
  const [first, ...later] = plan.schedule.rhythm;
  const others = [6, 7, 5, 2, 8].map((times) => datedAnew(plan, { rhythm: [{ ...first, times }, ...later] }));
  return others.find((other) => sessionsOf(other).every(({ holiday }) => holiday === undefined)) ?? plan;
}
