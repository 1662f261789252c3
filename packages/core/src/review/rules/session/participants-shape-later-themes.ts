import { laterHalf, leadingOf } from "../../../group/index.js";
import { guide } from "../../../kernel/index.js";
import { defineRule } from "../../rule.js";

/** A closed group's themes are partly given; those of its later half are also its members' to choose. Guide 3. */
export const participantsShapeLaterThemes = defineRule<{ noRoom: Record<never, never> }>()({
  id: "session/participants-shape-later-themes",
  scopes: [{ strength: "may", formats: ["closed-group"], ongoing: false }],
  sources: [guide("3")],
  outsideReadiness: "a possibility; wishes are asked in any case",
  check(group, report) {
    // What a professional brings together has its themes from the beginning. Handbook 4.2.
    if (leadingOf(group) === "professional") return;
    const later = laterHalf(group);
    const isTaken = later.every(({ theme, themeBy }) => theme !== undefined && themeBy !== "participants");
    if (later.length > 0 && isTaken) report.wrong("noRoom", "/sessions", {});
  },
});
