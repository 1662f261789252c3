import { firstDay } from "../../../group/index.js";
import { addDays, daysBetween, type LocalDate } from "../../../kernel/index.js";
import { defineRule } from "../../rule.js";

/** Registration opens about a month before, so that people have time to hear of the group and to decide. Guide 5. */
export const opens = defineRule<{
  late: { opens: LocalDate; starts: LocalDate; advised: LocalDate };
  lateForEach: { days: number; advised: number };
}>()({
  id: "registration/opens",
  scopes: [
    { strength: "should", venue: "online", registered: true },
    { strength: "should", ongoing: false, registered: true },
  ],
  sources: [
    ({ profile, format }) => profile.formats[format].registrationOpensDays,
    ({ profile, format }) => profile.formats[format].registrationOpensDaysLeast,
  ],
  check(group, report) {
    const { period } = group.registration;
    const { registrationOpensDays, registrationOpensDaysLeast } = group.profile.formats[group.format];
    const [advised, least] = [registrationOpensDays.value, registrationOpensDaysLeast.value];
    if (period.by === "session") {
      const days = period.opensDaysBefore;
      if (days < least) report.wrong("lateForEach", "/registration/opensDaysBefore", { days, advised }, advised);
      return;
    }
    const starts = firstDay(group);
    if (daysBetween(period.opens, starts) >= least) return;
    const day = addDays(starts, -advised);
    report.wrong("late", "/registration/opens", { opens: period.opens, starts, advised: day }, day);
  },
});
