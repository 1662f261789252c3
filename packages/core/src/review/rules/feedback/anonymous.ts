import type { Group } from "../../../group/index.js";
import { guide } from "../../../kernel/index.js";
import { defineRule } from "../../rule.js";

/** By which one would know who answered. */
export type Identity = NonNullable<Group["feedback"]["asksIdentity"]>[number];

/** Whoever answers without a name dares to say also what did not work. Guide 3. */
export const anonymous = defineRule<{ asked: { items: readonly Identity[] } }>()({
  id: "feedback/anonymous",
  scopes: [{ strength: "must" }],
  locked: true,
  sources: [guide("3")],
  check({ feedback }, report) {
    const items = [...new Set(feedback.asksIdentity)];
    if (items.length > 0) report.wrong("asked", "/feedback/asksIdentity", { items }, []);
  },
});
