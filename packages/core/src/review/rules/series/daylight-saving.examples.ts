import { addDays, daysBetween, type LocalDate, yearOf } from "../../../kernel/index.js";
import { type LoosePlan, ruleExamples } from "../../examples/ruleExamples.js";
import { heldBetween } from "./heldBetween.js";

export const daylightSavingExamples = ruleExamples({
  rule: "series/daylight-saving",
  of: ["closed-group", "open-meetings"],
  break: throughAutumn,
});

/** From the middle of September on: weekdays have no holiday between then and December. */
function throughAutumn(plan: LoosePlan): LoosePlan {
  const thisYear = yearOf(plan.schedule.start);
  const year = plan.schedule.start < `${thisYear}-09-14` ? thisYear : thisYear + 1;
  const from = `${year}-09-14` as LocalDate;
  const toSameWeekday = (7 - (daysBetween(plan.schedule.start, from) % 7)) % 7;
  return heldBetween(plan, addDays(from, toSameWeekday), `${year}-11-30` as LocalDate);
}
