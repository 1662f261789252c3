import { guide } from "../../../kernel/index.js";
import { defineRule } from "../../rule.js";

const told = ["sentBy", "daysBefore", "askedFrom"] as const;
/** What people are told of the link. */
export type LinkFact = (typeof told)[number];

/** People are told who sends the meeting link, when, and whom to ask for it. Guide 5. */
export const whoSendsTheLink = defineRule<{ lacking: { facts: readonly LinkFact[] } }>()({
  id: "registration/who-sends-the-link",
  scopes: [{ strength: "should", venue: "online" }],
  sources: [guide("5")],
  check({ registration: { meetingLink } }, report) {
    const facts = told.filter((fact) => meetingLink?.[fact] === undefined);
    if (facts.length > 0) report.missing("lacking", "/registration/meetingLink", { facts });
  },
});
