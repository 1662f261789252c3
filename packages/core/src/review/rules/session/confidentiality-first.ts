import { seriesFormats } from "../../../format/index.js";
import { heldSessions } from "../../../group/index.js";
import { handbook } from "../../../kernel/index.js";
import { defineRule } from "../../rule.js";
import { agendasWithout, type Dates } from "./agendaPlaces.js";

/** Before anyone tells of themselves, the group agrees that what is told stays in it. Handbook 4.4. */
export const confidentialityFirst = defineRule<{ notAgreed: Dates }>()({
  id: "session/confidentiality-first",
  scopes: [{ strength: "must", formats: seriesFormats }],
  sources: [handbook("4.4")],
  locked: true,
  check(group, report) {
    const [first] = heldSessions(group);
    const found = agendasWithout("confidentiality", group, (session) => session === first);
    for (const { path, dates } of found) report.wrong("notAgreed", path, { dates });
  },
});
