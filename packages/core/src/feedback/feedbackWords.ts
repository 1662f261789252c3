import type { Spoken } from "../instruments/index.js";
import type { FeedbackTexts } from "./texts.js";

/** What a survey is told with: a catalogue, or its part of this and the language that it is in. */
export interface FeedbackWords extends Spoken {
  readonly feedback: FeedbackTexts;
}
