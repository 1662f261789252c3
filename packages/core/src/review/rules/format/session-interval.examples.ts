import { datedAnew } from "../../examples/datedAnew.js";
import { type LoosePlan, ruleExamples } from "../../examples/ruleExamples.js";

export const sessionIntervalExamples = ruleExamples({
  rule: "format/session-interval",
  of: ["closed-group", "open-meetings"],
  break: (plan) => (plan["format"] === "closed-group" ? weekly(plan) : seldom(plan)),
});

/** Weeks with a holiday are passed over, so that the new dates are no reason to find fault. */
function weekly(plan: LoosePlan): LoosePlan {
  return datedAnew(plan, { rhythm: [{ kind: "weekly", interval: 1 }], holidays: "skip" });
}

/** Every third of the dates that there were, all of them good ones. */
function seldom(plan: LoosePlan): LoosePlan {
  const [phase = { kind: "weekly", interval: 2 }] = plan.schedule.rhythm ?? [];
  return datedAnew(plan, { rhythm: [{ ...phase, interval: 3 * phase.interval }] });
}
