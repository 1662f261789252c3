import { isStated } from "../../../group/index.js";
import { defineRule } from "../../rule.js";

/** No more people are expected than the licence lets into one meeting. Guide 4. */
export const participantLimit = defineRule<{ over: { people: number; limit: number } }>()({
  id: "platform/participant-limit",
  scopes: [{ strength: "must", venue: "online" }],
  sources: [
    ({ platform, profile }) => platform?.terms.participants ?? profile.licences["nonprofit-basic"]?.participants,
  ],
  check(group, report) {
    const { platform, seats } = group;
    const limit = platform?.terms.participants?.value;
    const people = platform?.expectedPeople ?? seats?.most;
    if (limit === undefined || people === undefined || people <= limit) return;
    const seatsPath = isStated(group, "/seats") ? "/seats/most" : "/seats";
    report.wrong("over", platform?.expectedPeople === undefined ? seatsPath : "/platform/expectedPeople", {
      people,
      limit,
    });
  },
});
