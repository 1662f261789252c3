import { seriesFormats } from "../../../format/index.js";
import { heldSessions, isStated } from "../../../group/index.js";
import { addDays, daysBetween, type LocalDate } from "../../../kernel/index.js";
import { defineRule } from "../../rule.js";

/** Planning begins a couple of months before, so that there is time to tell people and to register them. Guide 5. */
export const seasonPlannedEarly = defineRule<{
  late: { planning: LocalDate; starts: LocalDate; advised: LocalDate };
}>()({
  id: "organisation/season-planned-early",
  scopes: [
    { strength: "should", formats: seriesFormats, ongoing: false },
    { strength: "should", formats: seriesFormats, venue: "online" },
  ],
  sources: [({ profile }) => profile.planningLeadDays, ({ profile }) => profile.planningLeadDaysLeast],
  check(group, report) {
    const path = "/organisation/planningStarts";
    const { planningLeadDays, planningLeadDaysLeast } = group.profile;
    const planning = group.organisation.planningStarts;
    const starts = heldSessions(group)[0]?.local.date;
    if (starts === undefined || !isStated(group, path)) return;
    const advised = addDays(starts, -planningLeadDays.value);
    if (daysBetween(planning, starts) < planningLeadDaysLeast.value) {
      report.wrong("late", path, { planning, starts, advised }, advised);
    }
  },
});
