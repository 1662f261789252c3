import { guide } from "../../../kernel/index.js";
import { defineRule } from "../../rule.js";

/** What somebody does for publicity, by where the plan says who. */
export type PublicityWork = "madeBy" | "sentBy";

/**
 * It is agreed who makes the material and who sends it out; where to, `publicity/several-channels` asks. Guide,
 * Liite 3.
 */
export const whoDoes = defineRule<{ nobody: { work: readonly PublicityWork[] } }>()({
  id: "publicity/who-does",
  scopes: [{ strength: "should", attached: true }],
  sources: [guide("Liite 3")],
  check({ publicity }, report) {
    const work = (["madeBy", "sentBy"] as const).filter((each) => publicity[each] === undefined);
    if (work.length > 0) report.missing("nobody", work.length === 1 ? `/publicity/${work[0]}` : "/publicity", { work });
  },
});
