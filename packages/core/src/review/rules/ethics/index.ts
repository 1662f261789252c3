import { confidentialityTold } from "./confidentiality-told.js";
import { groundRules } from "./ground-rules.js";
import { groundRulesCover } from "./ground-rules-cover.js";
import { groundRulesRevisited } from "./ground-rules-revisited.js";
import { groundRulesTogether } from "./ground-rules-together.js";
import { newcomersReceived } from "./newcomers-received.js";
import { noAdvice } from "./no-advice.js";
import { nobodyMadeToSpeak } from "./nobody-made-to-speak.js";
import { principlesKnown } from "./principles-known.js";

/** What is asked of how people are met, in the order in which a review tells it. */
export const ethicsRules = [
  groundRules,
  groundRulesTogether,
  groundRulesCover,
  groundRulesRevisited,
  newcomersReceived,
  nobodyMadeToSpeak,
  noAdvice,
  principlesKnown,
  confidentialityTold,
] as const;
