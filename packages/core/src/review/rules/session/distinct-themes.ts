import { seriesFormats } from "../../../format/index.js";
import { heldSessions } from "../../../group/index.js";
import { guide, jsonPointer, type LocalDate } from "../../../kernel/index.js";
import { defineRule } from "../../rule.js";

/** Meetings are each about something else: that keeps people interested from one to the next. Guide 3. */
export const distinctThemes = defineRule<{ again: { theme: string; date: LocalDate } }>()({
  id: "session/distinct-themes",
  scopes: [{ strength: "may", formats: seriesFormats }],
  sources: [guide("3")],
  outsideReadiness: "a hint; a theme may be worth another time",
  check(group, report) {
    const dates = new Map<string, LocalDate>();
    for (const { key, local, theme } of heldSessions(group)) {
      if (theme === undefined) continue;
      const name = theme.trim().replaceAll(/\s+/gu, " ").toLowerCase();
      const date = dates.get(name);
      if (date === undefined) dates.set(name, local.date);
      else report.wrong("again", jsonPointer("sessions", key, "theme"), { theme, date });
    }
  },
});
