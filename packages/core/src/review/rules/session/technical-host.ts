import { eventFormats, seriesFormats } from "../../../format/index.js";
import { guide } from "../../../kernel/index.js";
import { defineRule } from "../../rule.js";

/** Who leads the talk cannot also watch the lobby and the screen; at an event there is more of both. Guide 2 and 3. */
export const technicalHost = defineRule<{ open: Record<never, never> }>()({
  id: "session/technical-host",
  scopes: [
    { strength: "may", formats: seriesFormats, venue: "online", sources: [guide("2")] },
    { strength: "should", formats: eventFormats, venue: "online" },
  ],
  sources: [guide("3")],
  check({ people }, report) {
    if (people.technicalHost === undefined) report.missing("open", "/people/technicalHost", {});
  },
});
