import { eventFormats } from "../../../format/index.js";
import { guide, ours } from "../../../kernel/index.js";
import { longestBeside, minutesFor } from "../../../session/index.js";
import { defineRule } from "../../rule.js";
import { agendaPath, seenInAgendas } from "../session/agendaPlaces.js";

/**
 * What supporters tell of their own lives carries an event, so it has more time than anything else in it. That there
 * are stories at all is asked by `session/required-segments`. Guide 3.
 */
export const storiesFirst = defineRule<{ shorter: { minutes: number; longest: number } }>()({
  id: "format/stories-first",
  scopes: [{ strength: "should", formats: eventFormats }],
  sources: [guide("3"), ours("what has the main weight has the most minutes")],
  check(group, report) {
    const found = seenInAgendas(group, (held) => {
      const { agenda } = held;
      const minutes = minutesFor(agenda, "stories");
      const longest = longestBeside(agenda, "stories");
      const index = agenda.findIndex(({ parts }) => parts.includes("stories"));
      return minutes > 0 && minutes < longest ? [{ path: agendaPath(held, index), minutes, longest }] : [];
    });
    for (const { path, minutes, longest } of found) report.wrong("shorter", path, { minutes, longest });
  },
});
