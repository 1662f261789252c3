import { handbook } from "../../../kernel/index.js";
import { type StartUpQuestion, startUpQuestions } from "../../../plan/index.js";
import { defineRule } from "../../rule.js";

/** Whoever starts a group that goes on knows who, why, for whom, where, what and how. Handbook 4.2. */
export const sixQuestions = defineRule<{ open: { questions: readonly StartUpQuestion[] } }>()({
  id: "lifecycle/six-questions",
  scopes: [{ strength: "should", ongoing: true }],
  sources: [handbook("4.2")],
  check({ lifecycle }, report) {
    const { questions: answers = {} } = lifecycle;
    const questions = startUpQuestions.filter((question) => answers[question] === undefined);
    if (questions.length > 0) report.missing("open", "/lifecycle/questions", { questions });
  },
});
