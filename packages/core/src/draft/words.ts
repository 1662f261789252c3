import type { DateWording } from "../dates/index.js";
import type { Format } from "../format/index.js";
import type { Language } from "../kernel/index.js";
import type { DraftTexts } from "./texts.js";

/** What a new plan is written with, in one language. */
export interface DraftWords {
  readonly language: Language;
  readonly dates: DateWording;
  readonly formats: Readonly<Record<Format, string>>;
  readonly draft: DraftTexts;
}
