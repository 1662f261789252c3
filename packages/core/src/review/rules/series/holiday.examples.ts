import { type LocalDate, yearOf } from "../../../kernel/index.js";
import { type LoosePlan, ruleExamples } from "../../examples/ruleExamples.js";
import { heldBetween } from "./heldBetween.js";

export const holidayExamples = ruleExamples({
  rule: "series/holiday",
  of: ["closed-group", "open-meetings", "single-event", "local-group"],
  break: fromEpiphany,
});

/** The first session is on the next Epiphany: the series then ends within the season, and before the clocks change. */
function fromEpiphany(plan: LoosePlan): LoosePlan {
  const thisYear = yearOf(plan.schedule.start);
  const year = plan.schedule.start < `${thisYear}-01-06` ? thisYear : thisYear + 1;
  return heldBetween(plan, `${year}-01-06` as LocalDate, `${year}-03-20` as LocalDate);
}
