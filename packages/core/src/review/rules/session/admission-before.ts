import { seriesFormats } from "../../../format/index.js";
import { defineRule } from "../../rule.js";

/** Participants are let in early, so that they can try their connection and chat. Guide 3. */
export const admissionBefore = defineRule<{ short: { minutes: number; advised: number } }>()({
  id: "session/admission-before",
  scopes: [{ strength: "should", formats: seriesFormats, venue: "online" }],
  sources: [({ profile }) => profile.facilitation.admission],
  check({ facilitation, profile }, report) {
    const minutes = facilitation.admission;
    const advised = profile.facilitation.admission.value;
    if (minutes < advised) report.wrong("short", "/facilitation/admission", { minutes, advised }, advised);
  },
});
