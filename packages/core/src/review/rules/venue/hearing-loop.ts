import { ours } from "../../../kernel/index.js";
import { defineRule } from "../../rule.js";

/** Of a room that is known it is said whether there is a hearing loop. */
export const hearingLoop = defineRule<{ unsaid: Record<never, never> }>()({
  id: "venue/hearing-loop",
  scopes: [{ strength: "may", venue: "in-person" }],
  sources: [ours("whoever uses a hearing aid decides by it whether to come")],
  outsideReadiness: "a group can be held well in a room without one; it is enough that people know",
  check({ venue }, report) {
    if (venue.kind === "online" || venue.place === undefined) return;
    if (venue.hearingLoop === undefined) report.missing("unsaid", "/venue/hearingLoop", {});
  },
});
