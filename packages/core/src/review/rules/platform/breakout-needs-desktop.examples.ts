import { ruleExamples } from "../../examples/ruleExamples.js";
import { withSmallGroups } from "./withSmallGroups.js";

export const breakoutNeedsDesktopExamples = ruleExamples({
  rule: "platform/breakout-needs-desktop",
  of: ["single-event", "closed-group", "open-meetings"],
  break: (plan) => withSmallGroups({ ...plan, platform: { ...plan.platform, licence: "nonprofit-basic" } }),
});
