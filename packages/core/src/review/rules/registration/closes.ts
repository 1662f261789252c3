import { firstDay } from "../../../group/index.js";
import { addDays, daysBetween, type LocalDate } from "../../../kernel/index.js";
import { defineRule } from "../../rule.js";

/** When registration closes, when the group begins, and what is advised. */
export type ClosingDays = Readonly<Record<"closes" | "starts" | "advised", LocalDate>>;

/** Registration closes in time to plan for those who come and to send the link: just under a week before a closed group, a
 * couple of days before others. Guide 5; how many days that is, is our reading. */
export const closes = defineRule<{
  afterStart: ClosingDays;
  late: ClosingDays;
  early: ClosingDays;
  lateForEach: { days: number; advised: number };
  earlyForEach: { days: number; advised: number };
}>()({
  id: "registration/closes",
  scopes: [
    { strength: "should", venue: "online", registered: true },
    { strength: "should", ongoing: false, registered: true },
  ],
  sources: [({ profile, format }) => profile.formats[format].registrationClosesDays],
  clauses: {
    late: {
      sources: [
        ({ profile, format }) => profile.formats[format].registrationClosesDays,
        ({ profile, format }) => profile.formats[format].registrationClosesDaysLeast,
      ],
    },
    lateForEach: {
      sources: [
        ({ profile, format }) => profile.formats[format].registrationClosesDays,
        ({ profile, format }) => profile.formats[format].registrationClosesDaysLeast,
      ],
    },
    early: {
      sources: [
        ({ profile, format }) => profile.formats[format].registrationClosesDaysMost,
        ({ profile, format }) => profile.formats[format].registrationClosesDays,
      ],
    },
    earlyForEach: {
      sources: [
        ({ profile, format }) => profile.formats[format].registrationClosesDaysMost,
        ({ profile, format }) => profile.formats[format].registrationClosesDays,
      ],
    },
  },
  check(group, report) {
    const { period } = group.registration;
    const figures = group.profile.formats[group.format];
    const [least, most] = [figures.registrationClosesDaysLeast.value, figures.registrationClosesDaysMost.value];
    const advised = figures.registrationClosesDays.value;
    if (period.by === "session") {
      const days = period.closesDaysBefore;
      const mending = advised <= period.opensDaysBefore ? advised : undefined;
      if (days < least) report.wrong("lateForEach", "/registration/closesDaysBefore", { days, advised }, mending);
      if (days > most) report.wrong("earlyForEach", "/registration/closesDaysBefore", { days, advised }, mending);
      return;
    }
    const starts = firstDay(group);
    const days = daysBetween(period.closes, starts);
    if (days >= least && days <= most) return;
    const told = { closes: period.closes, starts, advised: addDays(starts, -advised) };
    const mending = isBetween(told.advised, period.opens, period.lateUntil) ? told.advised : undefined;
    if (days > most) report.wrong("early", "/registration/closes", told, mending);
    else report.wrong(days < 0 ? "afterStart" : "late", "/registration/closes", told, mending);
  },
});

function isBetween(day: LocalDate, opens: LocalDate, lateUntil = day): boolean {
  return opens <= day && day <= lateUntil;
}
