import { seriesFormats } from "../../../format/index.js";
import { guide, handbook } from "../../../kernel/index.js";
import { defineRule } from "../../rule.js";

/** Participants are told that they may also just listen: nobody is made to speak. Guide 3. */
export const nobodyMadeToSpeak = defineRule<{ untold: Record<never, never> }>()({
  id: "ethics/nobody-made-to-speak",
  scopes: [
    { strength: "should", formats: seriesFormats, venue: "online" },
    { strength: "should", formats: seriesFormats, venue: "in-person", sources: [handbook("6.4")] },
  ],
  locked: true,
  sources: [guide("3")],
  check({ ethics }, report) {
    if (ethics.told.includes("nobody-made-to-speak")) return;
    report.wrong("untold", "/ethics/told", {}, [...ethics.told, "nobody-made-to-speak"]);
  },
});
