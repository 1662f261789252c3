import type { DraftTexts } from "../draft/index.js";
import type { EthicsTexts } from "../ethics/index.js";
import type { FeedbackTexts } from "../feedback/index.js";
import type { Language } from "../kernel/index.js";
import type { LifeTexts } from "../lifecycle/index.js";
import type { MessageTexts } from "../messages/index.js";
import type { PublicityTexts } from "../publicity/index.js";
import type { ReadinessTexts } from "../readiness/index.js";
import type { ReportTexts } from "../report/index.js";
import type { SeasonTexts } from "../season/index.js";
import type { SupportTexts } from "../support/index.js";
import type { TimelineTexts } from "../timeline/index.js";

/**
 * The running texts that go out to people, in one language: what pages and messages say. The catalogue names things and
 * tells findings; who shows neither pages nor messages need not load these.
 */
export interface Wording {
  readonly language: Language;
  /** What is done for a group, when, by whom. */
  readonly timeline: TimelineTexts;
  /** Where a group stands in its life. */
  readonly life: LifeTexts;
  /** How people meet here. */
  readonly ethics: EthicsTexts;
  /** What invites people to a group. */
  readonly publicity: PublicityTexts;
  /** How ready a group is. */
  readonly readiness: ReadinessTexts;
  /** What is asked afterwards, and what is said of the answers. */
  readonly feedback: FeedbackTexts;
  /** What is written to people. */
  readonly messages: MessageTexts;
  /** What a season came to. */
  readonly report: ReportTexts;
  /** Many groups side by side. */
  readonly season: SeasonTexts;
  /** Support from person to person. */
  readonly support: SupportTexts;
  /** What a plan says that is only beginning. */
  readonly draft: DraftTexts;
}
