import type { GuideRuleId } from "../review/index.js";
import type { QualityRuleId } from "./qualityConditions.js";

/**
 * The rules that no condition rests on, and why. A rule is either here or under a condition: another one, or none, does
 * not compile.
 */
export const rulesOutside: Readonly<Record<Exclude<GuideRuleId, QualityRuleId>, string>> = {
  "format/supporters-from-several-associations": "a possibility; one association may hold an event by itself",
  "series/daylight-saving": "worth knowing; the group meets at the same local time",
  "series/audience-hours": "a hint; those who come may prefer the daytime",
  "series/within-season": "a hint; a series may go on over the summer",
  "series/too-late-in-the-evening": "a hint; those who come may prefer the evening",
  "series/early-rhythm": "the group agrees on its rhythm itself",
  "session/distinct-themes": "a hint; a theme may be worth another time",
  "session/rounds-long-enough": "a hint; the facilitators see how long a round takes",
  "session/lead-for-each-segment": "the facilitators share out the tasks before each session",
  "session/participants-shape-later-themes": "a possibility; wishes are asked in any case",
  "session/event-closing-survey": "a possibility; feedback may be asked afterwards",
  "people/weekly-load": "the facilitators are asked whether the group fits their strength",
  "people/accounts-for-officers": "whose accounts they are is between the association and its supplier",
  "registration/confirmation": "a possibility; the welcome message comes in any case",
  "publicity/electronic": "a hint; several channels are what counts",
  "publicity/beyond-members": "a hint; an association may begin with its members",
  "publicity/paid-post": "a possibility; most groups need none",
  "ethics/ground-rules-cover": "a hint; the group agrees on what its rules are about",
  "ethics/ground-rules-revisited": "it comes when the group has met for a while",
  "feedback/facilitators-too": "a possibility; feedback is what participants are asked for",
  "lifecycle/start-up-time": "worth knowing; some groups begin faster",
};
