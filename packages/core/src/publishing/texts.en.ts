import type { AudienceTexts } from "./texts.js";

/** For whom a group is, in English. */
export const audienceTexts: AudienceTexts = {
  working: "people who work",
  retired: "pensioners",
  andClose: (audience) => `${audience} and people close to them`,
  participants: "participants",
};
