import type { Tongue } from "./tongue.js";

export const tongue: Tongue = {
  language: "sv",
  usualWords: () => import("./usualWords.sv.js"),
  libraryWords: async () => (await import("./libraryWords.sv.js")).libraryWords,
  rooms: {
    editing: async () => (await import("../editing/texts.sv.js")).editingTexts,
    feedback: async () => (await import("../feedback/texts.sv.js")).feedbackTexts,
    forgetting: async () => (await import("../forgetting/texts.sv.js")).forgettingTexts,
    intake: async () => (await import("../intake/texts.sv.js")).intakeTexts,
    keeping: async () => (await import("../keeping/texts.sv.js")).keepingTexts,
    messages: async () => (await import("../messages/texts.sv.js")).messageTexts,
    new: async () => (await import("../new/texts.sv.js")).newTexts,
    next: async () => (await import("../next/texts.sv.js")).nextTexts,
    practice: async () => (await import("../practice/texts.sv.js")).practiceTexts,
    reading: async () => (await import("../reading/texts.sv.js")).readingTexts,
    season: async () => (await import("../season/texts.sv.js")).seasonTexts,
    teams: async () => (await import("../teams/texts.sv.js")).teamsTexts,
  },
};
