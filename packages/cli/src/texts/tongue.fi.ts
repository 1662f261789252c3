import type { Tongue } from "./tongue.js";

export const tongue: Tongue = {
  language: "fi",
  usualWords: () => import("./usualWords.fi.js"),
  libraryWords: async () => (await import("./libraryWords.fi.js")).libraryWords,
  rooms: {
    editing: async () => (await import("../editing/texts.fi.js")).editingTexts,
    feedback: async () => (await import("../feedback/texts.fi.js")).feedbackTexts,
    forgetting: async () => (await import("../forgetting/texts.fi.js")).forgettingTexts,
    intake: async () => (await import("../intake/texts.fi.js")).intakeTexts,
    keeping: async () => (await import("../keeping/texts.fi.js")).keepingTexts,
    messages: async () => (await import("../messages/texts.fi.js")).messageTexts,
    new: async () => (await import("../new/texts.fi.js")).newTexts,
    next: async () => (await import("../next/texts.fi.js")).nextTexts,
    practice: async () => (await import("../practice/texts.fi.js")).practiceTexts,
    reading: async () => (await import("../reading/texts.fi.js")).readingTexts,
    season: async () => (await import("../season/texts.fi.js")).seasonTexts,
    teams: async () => (await import("../teams/texts.fi.js")).teamsTexts,
  },
};
