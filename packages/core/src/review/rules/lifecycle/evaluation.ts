import { type Group, heldSessions } from "../../../group/index.js";
import { addDays, type LocalDate } from "../../../kernel/index.js";
import { defineRule } from "../../rule.js";

/**
 * A group that goes on agrees to look at how it is doing about a year after it began, or after it last looked. One that
 * has decided to end need not. Handbook 4.5.
 */
export const evaluation = defineRule<{
  undated: { advised: LocalDate };
  late: { by: LocalDate; advised: LocalDate };
}>()({
  id: "lifecycle/evaluation",
  scopes: [{ strength: "should", ongoing: true }],
  sources: [({ profile }) => profile.lifecycle.evaluationDays],
  clauses: {
    late: {
      sources: [
        ({ profile }) => profile.lifecycle.evaluationDays,
        ({ profile }) => profile.lifecycle.evaluationDaysMost,
      ],
    },
  },
  check(group, report) {
    const path = "/lifecycle/evaluateBy";
    const { evaluationDays, evaluationDaysMost } = group.profile.lifecycle;
    const by = group.lifecycle.evaluateBy;
    const since = lastLook(group) ?? heldSessions(group)[0]?.local.date;
    if (since === undefined || isToEnd(group)) return;
    const advised = addDays(since, evaluationDays.value);
    if (by === undefined || by <= since) report.missing("undated", path, { advised }, advised);
    else if (by > addDays(since, evaluationDaysMost.value)) report.wrong("late", path, { by, advised }, advised);
  },
});

function lastLook({ lifecycle: { evaluations = [] } }: Group): LocalDate | undefined {
  return evaluations
    .map(({ on }) => on)
    .sort()
    .at(-1);
}

function isToEnd({ lifecycle: { endsOn, evaluations = [] } }: Group): boolean {
  return endsOn !== undefined || evaluations.some(({ decision }) => decision === "end");
}
