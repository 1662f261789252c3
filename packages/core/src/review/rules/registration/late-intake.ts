import { heldSessions } from "../../../group/index.js";
import type { LocalDate } from "../../../kernel/index.js";
import { defineRule } from "../../rule.js";

/** A closed group that is not full takes newcomers up to its second session; after that it has become a group. Guide 3. */
export const lateIntake = defineRule<{ late: { until: LocalDate; advised: LocalDate; sessions: number } }>()({
  id: "registration/late-intake",
  scopes: [{ strength: "should", formats: ["closed-group"], ongoing: false, registered: true }],
  sources: [({ profile }) => profile.formats["closed-group"].lateIntakeSessions],
  check(group, report) {
    const { period } = group.registration;
    const sessions = group.profile.formats["closed-group"].lateIntakeSessions.value;
    const advised = heldSessions(group)[sessions - 1]?.local.date;
    if (period.by !== "series" || period.lateUntil === undefined || advised === undefined) return;
    if (period.lateUntil <= advised) return;
    const told = { until: period.lateUntil, advised, sessions };
    report.wrong("late", "/registration/lateUntil", told, period.closes <= advised ? advised : undefined);
  },
});
