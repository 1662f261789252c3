import { ours } from "../../../kernel/index.js";
import { defineRule } from "../../rule.js";

/** Who uses a hearing aid knows before coming whether the room has a loop for it. */
export const hearing = defineRule<{ unsaid: Record<never, never> }>()({
  id: "venue/hearing",
  scopes: [{ strength: "may", venue: "in-person" }],
  sources: [ours("who does not hear the others is alone among them")],
  outsideReadiness: "a room without a loop will do where nobody needs one",
  check({ venue }, report) {
    if (venue.kind === "online" || venue.hearingLoop !== undefined) return;
    report.missing("unsaid", "/venue/hearingLoop", {});
  },
});
