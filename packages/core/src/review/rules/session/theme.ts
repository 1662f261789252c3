import { needsNoTheme, sessionsInPlanning } from "../../../group/index.js";
import { guide, handbook, jsonPointer, type LocalDate } from "../../../kernel/index.js";
import { defineRule } from "../../rule.js";

/** A theme draws people more than a meeting about everything, and the content grows from it. Guide 3. */
export const theme = defineRule<{ open: { date: LocalDate } }>()({
  id: "session/theme",
  scopes: [{ strength: "may", ongoing: true, venue: "in-person", sources: [handbook("6.4")] }, { strength: "should" }],
  sources: [guide("3")],
  yieldsTo: "format/one-theme",
  check(group, report) {
    if (needsNoTheme(group)) return;
    for (const { key, local, theme: chosen, themeBy } of sessionsInPlanning(group)) {
      const isDecided = chosen !== undefined || themeBy === "participants";
      if (!isDecided) report.missing("open", jsonPointer("sessions", key, "theme"), { date: local.date });
    }
  },
});
