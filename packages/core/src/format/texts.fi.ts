import type { FormatTexts } from "./texts.js";

/** What the formats are called, in Finnish. */
export const formatTexts: FormatTexts = {
  "closed-group": "suljettu ryhmä",
  "open-meetings": "avoimet tapaamiset",
  "single-event": "yksittäinen tilaisuus",
};
