import { ruleExamples } from "../../examples/ruleExamples.js";

export const exampleAddressExamples = ruleExamples({
  rule: "organisation/example-address",
  of: ["closed-group", "open-meetings", "single-event", "local-group"],
  break: (plan) => ({ ...plan, informationPage: "https://example.org/spring" }),
});
