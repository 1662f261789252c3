import { firstDay, heldSessions, isStated } from "../../../group/index.js";
import { addDays, guide, type LocalDate } from "../../../kernel/index.js";
import { defineRule } from "../../rule.js";

const told = ["sentBy", "daysBefore", "askedFrom"] as const;
/** What people are told of the link. */
export type LinkFact = (typeof told)[number];

/**
 * People are told who sends the meeting link, when, and whom to ask for it; and it is sent when all have registered who
 * still can. Guide 5.
 */
export const whoSendsTheLink = defineRule<{
  lacking: { facts: readonly LinkFact[] };
  beforeClosing: { days: number; closes: LocalDate; sent: LocalDate };
  beforeLateClosing: { days: number; until: LocalDate; sent: LocalDate };
  beforeClosingOfEach: { days: number; closes: number };
}>()({
  id: "registration/who-sends-the-link",
  scopes: [{ strength: "should", venue: "online", registered: true }],
  sources: [guide("5")],
  check(group, report) {
    const { meetingLink, period } = group.registration;
    const facts = told.filter((fact) => meetingLink?.[fact] === undefined);
    if (facts.length > 0) report.missing("lacking", "/registration/meetingLink", { facts });
    const days = meetingLink?.daysBefore;
    if (days === undefined) return;
    const at = "/registration/meetingLink/daysBefore";
    if (period.by === "session") {
      const closes = period.closesDaysBefore;
      if (closes < days) report.wrong("beforeClosingOfEach", at, { days, closes });
      return;
    }
    const { closes } = period;
    const sent = addDays(firstDay(group), -days);
    if (sent < closes) report.wrong("beforeClosing", at, { days, closes, sent });
    const until = isStated(group, "/registration/lateUntil") ? period.lateUntil : undefined;
    const joined = heldSessions(group).find(({ local }) => until !== undefined && local.date >= until);
    if (until === undefined || joined === undefined) return;
    const lastSent = addDays(joined.local.date, -days);
    if (lastSent < until) report.wrong("beforeLateClosing", at, { days, until, sent: lastSent });
  },
});
