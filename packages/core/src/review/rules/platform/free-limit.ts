import { defineRule } from "../../rule.js";

/** A session fits the time that the licence gives a meeting: free Teams ends it after an hour. Guide 4. */
export const freeLimit = defineRule<{ over: { duration: number; limit: number } }>()({
  id: "platform/free-limit",
  scopes: [{ strength: "must", venue: "online" }],
  sources: [({ platform, profile }) => platform?.terms.minutes ?? profile.licences["teams-free"]?.minutes],
  check({ platform, schedule: { duration } }, report) {
    const limit = platform?.terms.minutes?.value;
    if (limit !== undefined && duration > limit) report.wrong("over", "/platform/licence", { duration, limit });
  },
});
