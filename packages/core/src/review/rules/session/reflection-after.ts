import { seriesFormats } from "../../../format/index.js";
import { guide } from "../../../kernel/index.js";
import { defineRule } from "../../rule.js";

/** Facilitators talk the meeting over in confidence, and leave it behind. Guide 3; how long is told by an example alone. */
export const reflectionAfter = defineRule<{
  none: { advised: number };
  short: { minutes: number; advised: number };
}>()({
  id: "session/reflection-after",
  scopes: [{ strength: "should", formats: seriesFormats, venue: "online" }],
  sources: [guide("3")],
  clauses: { short: { strength: "may", sources: [({ profile }) => profile.facilitation.reflection] } },
  check({ facilitation, profile }, report) {
    const minutes = facilitation.reflection;
    const advised = profile.facilitation.reflection.value;
    const path = "/facilitation/reflection";
    if (minutes === 0 && advised > 0) report.wrong("none", path, { advised }, advised);
    else if (minutes < advised) report.wrong("short", path, { minutes, advised }, advised);
  },
});
