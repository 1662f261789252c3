import type { Tongue } from "./tongue.js";

export const tongue: Tongue = {
  language: "en",
  usualWords: () => import("./usualWords.en.js"),
  libraryWords: async () => (await import("./libraryWords.en.js")).libraryWords,
  rooms: {
    editing: async () => (await import("../editing/texts.en.js")).editingTexts,
    feedback: async () => (await import("../feedback/texts.en.js")).feedbackTexts,
    forgetting: async () => (await import("../forgetting/texts.en.js")).forgettingTexts,
    intake: async () => (await import("../intake/texts.en.js")).intakeTexts,
    keeping: async () => (await import("../keeping/texts.en.js")).keepingTexts,
    messages: async () => (await import("../messages/texts.en.js")).messageTexts,
    new: async () => (await import("../new/texts.en.js")).newTexts,
    next: async () => (await import("../next/texts.en.js")).nextTexts,
    practice: async () => (await import("../practice/texts.en.js")).practiceTexts,
    reading: async () => (await import("../reading/texts.en.js")).readingTexts,
    season: async () => (await import("../season/texts.en.js")).seasonTexts,
    teams: async () => (await import("../teams/texts.en.js")).teamsTexts,
  },
};
