import { eventFormats } from "../../../format/index.js";
import { ours } from "../../../kernel/index.js";
import { defineRule } from "../../rule.js";

/** In an event there is no moment to agree on confidentiality together, so its participants are told of it. Ours. */
export const confidentialityTold = defineRule<{ untold: Record<never, never> }>()({
  id: "ethics/confidentiality-told",
  scopes: [{ strength: "should", formats: eventFormats }],
  sources: [ours("an event has neither ground rules nor a first session in which to agree on confidentiality")],
  check({ ethics }, report) {
    if (ethics.told.includes("confidentiality")) return;
    report.wrong("untold", "/ethics/told", {}, [...ethics.told, "confidentiality"]);
  },
});
