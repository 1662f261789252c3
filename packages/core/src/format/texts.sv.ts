import type { FormatTexts } from "./texts.js";

/** What the formats are called, in Finland's Swedish. */
export const formatTexts: FormatTexts = {
  "closed-group": "sluten grupp",
  "open-meetings": "öppna träffar",
  "single-event": "enstaka evenemang",
};
