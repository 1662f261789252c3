import { guide } from "../../../kernel/index.js";
import { defineRule } from "../../rule.js";

/** Facilitators talk the meeting over in confidence, and leave it behind. Guide 3. */
export const reflectionAfter = defineRule<{ short: { minutes: number; advised: number } }>()({
  id: "session/reflection-after",
  scopes: [{ strength: "should", formats: ["closed-group", "open-meetings"] }],
  sources: [guide("3")],
  check({ facilitation, profile }, report) {
    const minutes = facilitation.reflection;
    const advised = profile.facilitation.reflection.value;
    if (minutes < advised) report.wrong("short", "/facilitation/reflection", { minutes, advised }, advised);
  },
});
