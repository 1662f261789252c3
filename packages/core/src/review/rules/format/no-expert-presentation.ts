import { seriesFormats } from "../../../format/index.js";
import { guide, type LocalDate } from "../../../kernel/index.js";
import { defineRule } from "../../rule.js";
import { agendaPath, seenInAgendas } from "../session/agendaPlaces.js";

/**
 * A group lives by its participants' own experience; an expert's talk belongs to an event. A local
 * group has visitors, and experts among them (handbook 4.5), so it is not asked. Guide 3.
 */
export const noExpertPresentation = defineRule<{ expert: { dates: readonly LocalDate[] } }>()({
  id: "format/no-expert-presentation",
  scopes: [{ strength: "should", formats: seriesFormats, venue: "online" }],
  sources: [guide("3")],
  check(group, report) {
    const talks = seenInAgendas(group, (held) =>
      held.agenda
        .filter(({ parts }) => parts.includes("expert"))
        .map((segment) => ({ path: agendaPath(held, held.agenda.indexOf(segment)) })),
    );
    for (const { path, dates } of talks) report.wrong("expert", path, { dates });
  },
});
