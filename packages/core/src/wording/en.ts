import { draftInEnglish } from "../draft/index.js";
import { ethicsInEnglish } from "../ethics/index.js";
import { feedbackInEnglish } from "../feedback/index.js";
import { lifeInEnglish } from "../lifecycle/index.js";
import { messagesInEnglish } from "../messages/index.js";
import { publicityInEnglish } from "../publicity/index.js";
import { readinessInEnglish } from "../readiness/index.js";
import { reportInEnglish } from "../report/index.js";
import { seasonInEnglish } from "../season/index.js";
import { supportInEnglish } from "../support/index.js";
import { timelineInEnglish } from "../timeline/index.js";
import type { Wording } from "./wording.js";

export type { Wording } from "./wording.js";

/**
 * The running texts in English.
 *
 * @example
 * ```ts
 * import { wordingInEnglish } from "@piiri/core/wording/en";
 *
 * wordingInEnglish.language; // => "en"
 * ```
 */
export const wordingInEnglish: Wording = {
  language: "en",
  timeline: timelineInEnglish,
  life: lifeInEnglish,
  ethics: ethicsInEnglish,
  publicity: publicityInEnglish,
  readiness: readinessInEnglish,
  feedback: feedbackInEnglish,
  messages: messagesInEnglish,
  report: reportInEnglish,
  season: seasonInEnglish,
  support: supportInEnglish,
  draft: draftInEnglish,
};
