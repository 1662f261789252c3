import type { AudienceTexts } from "./audienceTexts.js";

export const audienceInSwedish: AudienceTexts = {
  working: "de som arbetar",
  retired: "pensionärer",
  andClose: (audience) => `${audience} och deras närstående`,
  participants: "deltagare",
};
