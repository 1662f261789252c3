import { seriesFormats } from "../../../format/index.js";
import { guide, handbook } from "../../../kernel/index.js";
import { summaryItemsLeast } from "../../../session/index.js";
import { defineRule } from "../../rule.js";

/** When, what about, how many: what the association's reports are made of later. Guide 3. */
export const summaryForm = defineRule<{ lacking: { items: readonly (typeof summaryItemsLeast)[number][] } }>()({
  id: "session/summary-form",
  scopes: [
    { strength: "should", formats: seriesFormats, venue: "online" },
    {
      strength: "may",
      formats: seriesFormats,
      venue: "in-person",
      attached: true,
      sources: [handbook("9")],
    },
  ],
  sources: [guide("3")],
  check({ facilitation }, report) {
    const items = summaryItemsLeast.filter((item) => !facilitation.summaryForm.includes(item));
    const mending = [...facilitation.summaryForm, ...items];
    if (items.length > 0) report.wrong("lacking", "/facilitation/summaryForm", { items }, mending);
  },
});
