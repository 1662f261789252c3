import { addDays } from "../../../kernel/index.js";
import type { Conditions } from "../../examples/conditions.js";
import { ruleExamples } from "../../examples/ruleExamples.js";
import { withAgenda, withoutPart } from "../session/statedAgenda.js";

/** What each of these rules has to be, by the sources. */
export const lifecycleConditions: Conditions = {
  "lifecycle/start-up-time": {
    weight: "I",
    whom: "ongoing",
    ours: "told first",
    says: [
      [
        ["short", "long"],
        "handbook 4.2",
        "example",
        "From the idea to the beginning it usually takes four to six months.",
      ],
    ],
  },
  "lifecycle/start-up-steps": {
    weight: "S; I p",
    whom: "late; undated",
    says: [
      [
        ["undated"],
        "handbook 4.2",
        "example",
        "On the way there are often four steps: the need, partners, reaching people, encouraging them.",
      ],
      [["late"], "handbook 4.2", "should", "Much has happened before a group meets for the first time."],
    ],
  },
  "lifecycle/six-questions": {
    weight: "S p",
    whom: "ongoing",
    says: [
      [
        ["open"],
        "handbook 4.2",
        "must",
        "Before a group begins, six questions need answers: who, why, for whom, where, what, how.",
      ],
    ],
  },
  "lifecycle/evaluation": {
    weight: "S p",
    whom: "ongoing",
    ours: "tolerance",
    says: [
      [
        ["undated", "late"],
        "handbook 4.5",
        "should",
        "One good way is to go on for about a year and then to evaluate thoroughly.",
      ],
    ],
  },
  "lifecycle/planned-ending": {
    weight: "S",
    whom: "C, whoever has a last day",
    ours: "after the end",
    says: [
      [["none"], "handbook 4.5", "should", "An ending is worth planning, so that each has a good experience of it."],
    ],
  },
  "lifecycle/replenish-times": {
    weight: "S p",
    whom: "replenished",
    says: [[["none"], "handbook 4.2", "should", "A replenished group takes new members at agreed times."]],
  },
};

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
