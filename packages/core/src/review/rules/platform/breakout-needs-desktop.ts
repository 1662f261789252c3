import { findExercise } from "../../../exercises/index.js";
import { heldSessions } from "../../../group/index.js";
import { guide, type LocalDate } from "../../../kernel/index.js";
import { type Agenda, hasPart } from "../../../session/index.js";
import { defineRule } from "../../rule.js";

/** Small groups are led from the desktop app, which a licence with the browser version alone does not have. Guide 4. */
export const breakoutNeedsDesktop = defineRule<{ noDesktop: { sessions: number; first: LocalDate } }>()({
  id: "platform/breakout-needs-desktop",
  scopes: [{ strength: "must", venue: "online" }],
  sources: [guide("4")],
  check(group, report) {
    if (group.platform?.terms.breakoutRooms?.value !== false) return;
    const inSmallGroups = heldSessions(group).filter(({ agenda }) => meetsInSmallGroups(agenda));
    const first = inSmallGroups[0]?.local.date;
    if (first !== undefined) report.wrong("noDesktop", "/platform/licence", { sessions: inSmallGroups.length, first });
  },
});

/** By a part of its own, or by an exercise that is done in pairs or small groups. */
function meetsInSmallGroups(agenda: Agenda): boolean {
  return (
    hasPart(agenda, "small-groups") ||
    agenda.some(({ exercise = "" }) => findExercise(exercise)?.inSmallGroups === true)
  );
}
