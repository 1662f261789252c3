import { lastDay } from "../../../group/index.js";
import { addDays, guide, type LocalDate } from "../../../kernel/index.js";
import { defineRule } from "../../rule.js";

/** It is decided when registrations are deleted: not before they are needed for the last time, and not years after. Guide 5,
 * from data protection. Of a group without an end, only that it is decided. */
export const retention = defineRule<{
  undecided: Record<never, never>;
  early: { until: LocalDate; last: LocalDate };
  late: { until: LocalDate; latest: LocalDate };
}>()({
  id: "registration/retention",
  scopes: [{ strength: "must", registered: true }],
  sources: [guide("5")],
  check(group, report) {
    const at = "/registration/keptUntil";
    const { keptUntil } = group.registration;
    if (keptUntil === undefined) return report.missing("undecided", at, {});
    if (group.schedule.extent.kind === "ongoing") return;
    const last = lastDay(group);
    const latest = addDays(last, group.profile.registration.keptDaysMost.value);
    if (keptUntil < last) report.wrong("early", at, { until: keptUntil, last }, last);
    if (keptUntil > latest) report.wrong("late", at, { until: keptUntil, latest }, latest);
  },
});
