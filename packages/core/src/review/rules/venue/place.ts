import { handbook } from "../../../kernel/index.js";
import { defineRule } from "../../rule.js";

/** Who comes in person knows where, gets in whatever their body, and can speak there in peace. Handbook 4.4 and 5. */
export const place = defineRule<{
  noPlace: Record<never, never>;
  accessUnsaid: Record<never, never>;
  noAccess: Record<never, never>;
  calmUnsaid: Record<never, never>;
  notCalm: Record<never, never>;
}>()({
  id: "venue/place",
  scopes: [{ strength: "should", venue: "in-person" }],
  sources: [handbook("5")],
  clauses: { noPlace: { sources: [handbook("4.4")] } },
  check({ venue }, report) {
    if (venue.kind === "online") return;
    if (venue.place === undefined) report.missing("noPlace", "/venue/place", {});
    if (venue.accessible === undefined) report.missing("accessUnsaid", "/venue/accessible", {});
    if (venue.accessible === false) report.wrong("noAccess", "/venue/accessible", {});
    if (venue.calm === undefined) report.missing("calmUnsaid", "/venue/calm", {});
    if (venue.calm === false) report.wrong("notCalm", "/venue/calm", {});
  },
});
