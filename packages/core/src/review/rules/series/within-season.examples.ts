import { addDays, daysBetween, type LocalDate, yearOf } from "../../../kernel/index.js";
import { type LoosePlan, ruleExamples } from "../../examples/ruleExamples.js";
import { heldBetween } from "./heldBetween.js";

export const withinSeasonExamples = ruleExamples({
  rule: "series/within-season",
  of: ["closed-group", "open-meetings"],
  break: overMidsummer,
});

/** From a Tuesday in May to July: no Tuesday in them is a holiday. */
function overMidsummer(plan: LoosePlan): LoosePlan {
  const thisYear = yearOf(plan.schedule.start);
  const year = plan.schedule.start < `${thisYear}-05-02` ? thisYear : thisYear + 1;
  const start = tuesdayFrom(`${year}-05-02` as LocalDate);
  return heldBetween(plan, start, addDays(start, 70));
}

/** 2027-01-05 is a Tuesday. */
function tuesdayFrom(date: LocalDate): LocalDate {
  const since = daysBetween("2027-01-05", date);
  return addDays(date, ((-since % 7) + 7) % 7);
}
