import { seriesFormats } from "../../../format/index.js";
import { heldSessions } from "../../../group/index.js";
import { handbook } from "../../../kernel/index.js";
import { hasPart } from "../../../session/index.js";
import { defineRule } from "../../rule.js";
import { agendasWhere, type Dates } from "./agendaPlaces.js";

/** Before anyone tells of themselves, the group agrees that what is told stays in it. Handbook 4.4. */
export const confidentialityFirst = defineRule<{ notAgreed: Dates }>()({
  id: "session/confidentiality-first",
  scopes: [{ strength: "must", formats: seriesFormats }],
  sources: [handbook("4.4")],
  locked: true,
  check(group, report) {
    const [first] = heldSessions(group);
    const found = agendasWhere(
      group,
      (agenda) => !hasPart(agenda, "confidentiality"),
      (session) => session === first,
    );
    for (const { path, dates } of found) report.wrong("notAgreed", path, { dates });
  },
});
