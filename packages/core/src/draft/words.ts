import type { DateTexts } from "../dates/index.js";
import type { FormatTexts } from "../format/index.js";
import type { DraftTexts } from "./texts.js";

/** What a new plan is written with, in one language. */
export interface DraftWords {
  readonly language: string;
  readonly dates: DateTexts;
  readonly formats: FormatTexts;
  readonly draft: DraftTexts;
}
