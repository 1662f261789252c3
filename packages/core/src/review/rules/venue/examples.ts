import { ruleExamples } from "../../examples/ruleExamples.js";

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
