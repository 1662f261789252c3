import { draftInFinnish } from "../draft/index.js";
import { ethicsInFinnish } from "../ethics/index.js";
import { feedbackInFinnish } from "../feedback/index.js";
import { lifeInFinnish } from "../lifecycle/index.js";
import { messagesInFinnish } from "../messages/index.js";
import { publicityInFinnish } from "../publicity/index.js";
import { readinessInFinnish } from "../readiness/index.js";
import { reportInFinnish } from "../report/index.js";
import { seasonInFinnish } from "../season/index.js";
import { supportInFinnish } from "../support/index.js";
import { timelineInFinnish } from "../timeline/index.js";
import type { Wording } from "./wording.js";

export type { Wording } from "./wording.js";

/**
 * The running texts in Finnish.
 *
 * @example
 * ```ts
 * import { wordingInFinnish } from "@piiri/core/wording/fi";
 *
 * wordingInFinnish.language; // => "fi"
 * ```
 */
export const wordingInFinnish: Wording = {
  language: "fi",
  timeline: timelineInFinnish,
  life: lifeInFinnish,
  ethics: ethicsInFinnish,
  publicity: publicityInFinnish,
  readiness: readinessInFinnish,
  feedback: feedbackInFinnish,
  messages: messagesInFinnish,
  report: reportInFinnish,
  season: seasonInFinnish,
  support: supportInFinnish,
  draft: draftInFinnish,
};
