import { confidentialityToldExamples } from "./confidentiality-told.examples.js";
import { groundRulesExamples } from "./ground-rules.examples.js";
import { groundRulesCoverExamples } from "./ground-rules-cover.examples.js";
import { groundRulesRevisitedExamples } from "./ground-rules-revisited.examples.js";
import { groundRulesTogetherExamples } from "./ground-rules-together.examples.js";
import { newcomersReceivedExamples } from "./newcomers-received.examples.js";
import { noAdviceExamples } from "./no-advice.examples.js";
import { nobodyMadeToSpeakExamples } from "./nobody-made-to-speak.examples.js";
import { principlesKnownExamples } from "./principles-known.examples.js";

export const ethicsExamples = [
  groundRulesExamples,
  groundRulesTogetherExamples,
  groundRulesCoverExamples,
  groundRulesRevisitedExamples,
  newcomersReceivedExamples,
  nobodyMadeToSpeakExamples,
  noAdviceExamples,
  principlesKnownExamples,
  confidentialityToldExamples,
];
