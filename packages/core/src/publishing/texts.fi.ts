import type { AudienceTexts } from "./texts.js";

export const audienceTexts: AudienceTexts = {
  working: "työssäkäyvät",
  retired: "eläkeläiset",
  andClose: (audience) => `${audience} ja läheiset`,
  participants: "osallistujat",
};
