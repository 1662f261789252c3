import { guide } from "../../../kernel/index.js";
import { defineRule } from "../../rule.js";

/** A session fits the time that the licence gives a meeting: free Teams ends it after an hour. Guide 4. */
export const freeLimit = defineRule<{ over: { duration: number; limit: number } }>()({
  id: "platform/free-limit",
  scopes: [{ strength: "must", venue: "online" }],
  sources: [guide("4")],
  check({ platform, schedule: { duration } }, report) {
    const limit = platform?.terms.minutes?.value;
    if (limit !== undefined && duration > limit) report.wrong("over", "/platform/licence", { duration, limit });
  },
});
