import type { AudienceTexts } from "./texts.js";

export const audienceTexts: AudienceTexts = {
  working: "people who work",
  retired: "pensioners",
  andClose: (audience) => `${audience} and people close to them`,
  participants: "participants",
};
