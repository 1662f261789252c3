import { seriesFormats } from "../../../format/index.js";
import { type Group, type HeldAgenda, leadingOf, speakersOf } from "../../../group/index.js";
import { guide, type LocalDate } from "../../../kernel/index.js";
import { groupBackgrounds } from "../../../lifecycle/index.js";
import { defineRule } from "../../rule.js";
import { agendaPath, seenInAgendas } from "../session/agendaPlaces.js";

/**
 * What experts know belongs to a group that a professional leads, or behind which an intermediary or the public sector
 * stands; and a standing group that solves everyday problems looks for it. Handbook 2, 4.2 and 4.4.
 */
function livesByExpertsToo(group: Group): boolean {
  const { background, nature = [] } = group.lifecycle;
  if (leadingOf(group) === "professional") return true;
  if (background !== undefined && groupBackgrounds[background].expertKnowledge === "yes") return true;
  return group.schedule.standing && nature.includes("everyday-problems");
}

/**
 * A group lives by its participants' own experience; an expert's talk belongs to an event. A local
 * group has visitors, and experts among them (handbook 4.5), so it is not asked. Guide 3.
 */
export const noExpertPresentation = defineRule<{ expert: { dates: readonly LocalDate[] } }>()({
  id: "format/no-expert-presentation",
  scopes: [{ strength: "should", formats: seriesFormats, venue: "online" }],
  sources: [guide("3")],
  check(group, report) {
    if (livesByExpertsToo(group)) return;
    const experts = speakersOf(group, "expert").map(({ id }) => id);
    const talks = seenInAgendas(group, (held) =>
      held.contents.parts.has("expert") || experts.length > 0 ? talksIn(held, experts) : [],
    );
    for (const { path, dates } of talks) report.wrong("expert", path, { dates });
  },
});

function talksIn(held: HeldAgenda, experts: readonly string[]) {
  return held.agenda
    .filter(({ parts, lead }) => parts.includes("expert") || (lead !== undefined && experts.includes(lead)))
    .map((segment) => ({ path: agendaPath(held, held.agenda.indexOf(segment)) }));
}
