import type { AudienceTexts } from "./audienceTexts.js";

export const audienceInEnglish: AudienceTexts = {
  working: "people who work",
  retired: "pensioners",
  andClose: (audience) => `${audience} and people close to them`,
  participants: "participants",
};
