import { eventFormats } from "../../../format/index.js";
import { guide } from "../../../kernel/index.js";
import { defineRule } from "../../rule.js";
import { agendasWithout, type Dates } from "./agendaPlaces.js";

/** At the end of an event everyone is still there to answer. Guide 3. */
export const eventClosingSurvey = defineRule<{ none: Dates }>()({
  id: "session/event-closing-survey",
  scopes: [{ strength: "may", formats: eventFormats }],
  sources: [guide("3")],
  outsideReadiness: "a possibility; feedback may be asked afterwards",
  check(group, report) {
    const found = agendasWithout("survey", group);
    for (const { path, dates } of found) report.wrong("none", path, { dates });
  },
});
