import { findExercise } from "../../../exercises/index.js";
import { guide, type LocalDate } from "../../../kernel/index.js";
import { defineRule } from "../../rule.js";
import { type SeenAgenda, seenAgendas } from "../session/agendaContents.js";

/** Small groups are led from the desktop app, which a licence with the browser version alone does not have. Guide 4. */
export const breakoutNeedsDesktop = defineRule<{ noDesktop: { sessions: number; first: LocalDate } }>()({
  id: "platform/breakout-needs-desktop",
  scopes: [{ strength: "must", venue: "online" }],
  sources: [guide("4")],
  check(group, report) {
    if (group.platform?.terms.breakoutRooms?.value !== false) return;
    const dates = seenAgendas(group)
      .filter(meetsInSmallGroups)
      .flatMap(({ sessions }) => sessions.map(({ local }) => local.date))
      .sort();
    const [first] = dates;
    if (first !== undefined) report.wrong("noDesktop", "/platform/licence", { sessions: dates.length, first });
  },
});

/** By a part of its own, or by an exercise that is done in pairs or small groups. */
function meetsInSmallGroups({ agenda, contents }: SeenAgenda): boolean {
  return (
    contents.parts.has("small-groups") ||
    (contents.hasExercises && agenda.some(({ exercise = "" }) => findExercise(exercise)?.inSmallGroups === true))
  );
}
