import type { AudienceTexts } from "./texts.js";

export const audienceTexts: AudienceTexts = {
  working: "de som arbetar",
  retired: "pensionärer",
  andClose: (audience) => `${audience} och deras närstående`,
  participants: "deltagare",
};
