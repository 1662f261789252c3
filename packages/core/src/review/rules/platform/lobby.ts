import { guide } from "../../../kernel/index.js";
import { defineRule } from "../../rule.js";

/** Participants wait in the lobby until a facilitator lets them in, so that nobody comes unseen. Guide 3 and 4. */
export const lobby = defineRule<{ off: Record<never, never> }>()({
  id: "platform/lobby",
  scopes: [{ strength: "should", venue: "online" }],
  sources: [guide("3"), guide("4")],
  check({ platform }, report) {
    if (platform?.lobby === false) report.wrong("off", "/platform/lobby", {}, true);
  },
});
