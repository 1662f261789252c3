import type { Conditions } from "../../examples/conditions.js";
import { ruleExamples } from "../../examples/ruleExamples.js";

/** What each of these rules has to be, by the sources. */
export const venueConditions: Conditions = {
  "venue/place": {
    weight: "S p",
    whom: "in person",
    says: [
      [["noPlace"], "handbook 4.4", "should", "Before the first meeting a room has been reserved for the group."],
      [
        ["accessUnsaid", "noAccess"],
        "handbook 5",
        "should",
        "It is good to heed that people with aids can get into the room.",
      ],
      [
        ["calmUnsaid", "notCalm"],
        "handbook 5",
        "should",
        "The place is worth choosing with care; calm is among what matters.",
      ],
    ],
  },
  "venue/hearing-loop": { weight: "I", whom: "in person", ours: "all of it" },
  "venue/room-for-all": { weight: "S", whom: "*", ours: "all of it" },
};

export const venueExamples = [
  ruleExamples({
    rule: "venue/place",
    of: ["local-group"],
    break: (plan) => ({ ...plan, venue: { ...plan.venue, place: undefined } }),
  }),
  ruleExamples({
    rule: "venue/hearing-loop",
    of: ["local-group"],
    break: (plan) => ({ ...plan, venue: { ...plan.venue, hearingLoop: undefined } }),
  }),
  ruleExamples({
    rule: "venue/room-for-all",
    of: ["local-group"],
    break: (plan) => ({ ...plan, venue: { ...plan.venue, seats: 1 } }),
  }),
];
