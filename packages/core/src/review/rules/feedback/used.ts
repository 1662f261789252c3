import { guide, type LocalDate, ours } from "../../../kernel/index.js";
import { defineRule } from "../../rule.js";

/** A day is set on which the answers are gone through with the association, so that they come to use. Guide 3. */
export const used = defineRule<{ undated: Record<never, never>; early: { on: LocalDate; asked: LocalDate } }>()({
  id: "feedback/used",
  scopes: [{ strength: "should", attached: true }],
  sources: [guide("3"), guide("Liite 3")],
  clauses: {
    undated: { sources: [guide("3"), guide("Liite 3"), ours("what has a day is done")] },
    early: { sources: [ours("before people are asked there is nothing to go through")] },
  },
  check({ feedback }, report) {
    const path = "/feedback/goneThroughOn";
    const { askedOn: asked, goneThroughOn: on } = feedback;
    if (on === undefined) report.missing("undated", path, {});
    else if (asked !== undefined && on < asked) report.wrong("early", path, { on, asked });
  },
});
