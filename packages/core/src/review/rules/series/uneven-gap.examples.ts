import { addDays } from "../../../kernel/index.js";
import { finnishHolidays, holidayOn } from "../../../series/index.js";
import { type LoosePlan, ruleExamples } from "../../examples/ruleExamples.js";

export const unevenGapExamples = ruleExamples({
  rule: "series/uneven-gap",
  of: ["closed-group"],
  break: withTwoMovedAhead,
});

/** The second and the third session are moved close to the first; before the fourth there is a month. */
function withTwoMovedAhead(plan: LoosePlan): LoosePlan {
  const free = [7, 8, 9, 10, 11]
    .map((days) => addDays(plan.schedule.start, days))
    .filter((date) => holidayOn(finnishHolidays, date) === undefined);
  const [s2, s3] = ["s2", "s3"].map((key, index) => ({ ...plan.sessions?.[key], moved: { date: free[index] } }));
  return { ...plan, sessions: { ...plan.sessions, s2, s3 } };
}
