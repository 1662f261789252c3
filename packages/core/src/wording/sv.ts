import { draftInSwedish } from "../draft/index.js";
import { ethicsInSwedish } from "../ethics/index.js";
import { feedbackInSwedish } from "../feedback/index.js";
import { lifeInSwedish } from "../lifecycle/index.js";
import { messagesInSwedish } from "../messages/index.js";
import { publicityInSwedish } from "../publicity/index.js";
import { readinessInSwedish } from "../readiness/index.js";
import { reportInSwedish } from "../report/index.js";
import { seasonInSwedish } from "../season/index.js";
import { supportInSwedish } from "../support/index.js";
import { timelineInSwedish } from "../timeline/index.js";
import type { Wording } from "./wording.js";

export type { Wording } from "./wording.js";

/**
 * The running texts in Swedish.
 *
 * @example
 * ```ts
 * import { wordingInSwedish } from "@piiri/core/wording/sv";
 *
 * wordingInSwedish.language; // => "sv"
 * ```
 */
export const wordingInSwedish: Wording = {
  language: "sv",
  timeline: timelineInSwedish,
  life: lifeInSwedish,
  ethics: ethicsInSwedish,
  publicity: publicityInSwedish,
  readiness: readinessInSwedish,
  feedback: feedbackInSwedish,
  messages: messagesInSwedish,
  report: reportInSwedish,
  season: seasonInSwedish,
  support: supportInSwedish,
  draft: draftInSwedish,
};
