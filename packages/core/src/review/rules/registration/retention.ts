import { lastDay } from "../../../group/index.js";
import { addDays, guide, type LocalDate, law, ours } from "../../../kernel/index.js";
import { defineRule } from "../../rule.js";

/** It is decided when registrations are deleted: not before they are needed for the last time, and not years after. The
 * law on data protection; the guide has it told how they are kept. Of a group without an end, only that it is decided. */
export const retention = defineRule<{
  undecided: Record<never, never>;
  early: { until: LocalDate; last: LocalDate };
  late: { until: LocalDate; latest: LocalDate };
}>()({
  id: "registration/retention",
  scopes: [{ strength: "must", registered: true }],
  sources: [law("GDPR 5(1)(e)")],
  clauses: {
    undecided: { sources: [law("GDPR 5(1)(e)"), guide("5")] },
    early: { strength: "should", sources: [ours("what is deleted before the last session is missed there")] },
    late: { sources: [({ profile }) => profile.registration.keptDaysMost, law("GDPR 5(1)(e)")] },
  },
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
