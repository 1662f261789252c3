import type { FormatTexts } from "./texts.js";

/** What the formats are called, in English. */
export const formatTexts: FormatTexts = {
  "closed-group": "closed group",
  "open-meetings": "open meetings",
  "single-event": "single event",
};
