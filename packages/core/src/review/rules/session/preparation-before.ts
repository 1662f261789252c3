import { seriesFormats } from "../../../format/index.js";
import { defineRule } from "../../rule.js";

/** Facilitators meet before the others come: the programme, the material, who does what. Guide 3. */
export const preparationBefore = defineRule<{ short: { minutes: number; advised: number } }>()({
  id: "session/preparation-before",
  scopes: [{ strength: "should", formats: seriesFormats, venue: "online" }],
  sources: [({ profile }) => profile.facilitation.preparation],
  check({ facilitation, profile }, report) {
    const minutes = facilitation.preparation;
    const advised = profile.facilitation.preparation.value;
    if (minutes < advised) report.wrong("short", "/facilitation/preparation", { minutes, advised }, advised);
  },
});
