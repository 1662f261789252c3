import type { AudienceTexts } from "./texts.js";

/** For whom a group is, in Finland's Swedish. */
export const audienceTexts: AudienceTexts = {
  working: "de som arbetar",
  retired: "pensionärer",
  andClose: (audience) => `${audience} och deras närstående`,
  participants: "deltagare",
};
