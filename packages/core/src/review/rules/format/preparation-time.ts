import { eventFormats } from "../../../format/index.js";
import { heldSessions, isStated } from "../../../group/index.js";
import { addDays, daysBetween, type LocalDate } from "../../../kernel/index.js";
import { defineRule } from "../../rule.js";

/** An event takes about two months: its programme is made, talks are asked for, stories are rehearsed. Guide 3. */
export const preparationTime = defineRule<{ late: { starts: LocalDate; event: LocalDate; advised: LocalDate } }>()({
  id: "format/preparation-time",
  scopes: [{ strength: "should", formats: eventFormats }],
  sources: [
    ({ profile }) => profile.formats["single-event"].preparationDays,
    ({ profile }) => profile.formats["single-event"].preparationDaysLeast,
  ],
  check(group, report) {
    const { preparationDays, preparationDaysLeast } = group.profile.formats["single-event"];
    const path = "/organisation/preparationStarts";
    const starts = group.organisation.preparationStarts;
    const event = heldSessions(group)[0]?.local.date;
    if (event === undefined || !isStated(group, path)) return;
    const advised = addDays(event, -preparationDays.value);
    if (daysBetween(starts, event) >= preparationDaysLeast.value) return;
    report.wrong("late", path, { starts, event, advised }, advised);
  },
});
