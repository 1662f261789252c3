import { meetsAgain } from "../../../format/index.js";
import { handbook } from "../../../kernel/index.js";
import { type Principle, principles } from "../../../plan/index.js";
import { defineRule } from "../../rule.js";

/**
 * Participants are told of the five principles that every peer relation rests on. Of an event's confidentiality
 * `ethics/confidentiality-told` speaks. Handbook 4.
 */
export const principlesKnown = defineRule<{ untold: { principles: readonly Principle[] } }>()({
  id: "ethics/principles-known",
  scopes: [{ strength: "should" }],
  sources: [handbook("4.5")],
  check({ format, ethics }, report) {
    const asked = meetsAgain({ format }) ? principles : principles.filter((each) => each !== "confidentiality");
    const untold = asked.filter((each) => !ethics.told.includes(each));
    const mending = [...ethics.told, ...untold];
    if (untold.length > 0) report.wrong("untold", "/ethics/told", { principles: untold }, mending);
  },
});
