import { addDays } from "../../../kernel/index.js";
import { ruleExamples } from "../../examples/ruleExamples.js";
import { withAgenda, withoutPart } from "../session/statedAgenda.js";

export const lifecycleExamples = [
  ruleExamples({
    rule: "lifecycle/start-up-time",
    of: ["local-group"],
    break: (plan) => ({ ...plan, lifecycle: { ...plan.lifecycle, ideaOn: addDays(plan.schedule.start, -60) } }),
  }),
  ruleExamples({
    rule: "lifecycle/start-up-steps",
    of: ["local-group"],
    break: (plan) => ({
      ...plan,
      lifecycle: { ...plan.lifecycle, steps: { ...plan.lifecycle.steps, partners: undefined } },
    }),
  }),
  ruleExamples({
    rule: "lifecycle/six-questions",
    of: ["local-group"],
    break: (plan) => ({
      ...plan,
      lifecycle: { ...plan.lifecycle, questions: { ...plan.lifecycle.questions, forWhom: undefined, how: undefined } },
    }),
  }),
  ruleExamples({
    rule: "lifecycle/evaluation",
    of: ["local-group"],
    break: (plan) => ({ ...plan, lifecycle: { ...plan.lifecycle, evaluateBy: undefined } }),
  }),
  ruleExamples({
    rule: "lifecycle/planned-ending",
    of: ["closed-group"],
    break: (plan) =>
      withAgenda(
        plan,
        (agenda) => withoutPart(agenda, "ending"),
        (sessions) => sessions.at(-1),
      ),
  }),
  ruleExamples({
    rule: "lifecycle/replenish-times",
    of: ["local-group"],
    break: (plan) => ({ ...plan, lifecycle: { ...plan.lifecycle, newcomersJoin: undefined } }),
  }),
];
