import type { AudienceTexts } from "./audienceTexts.js";

export const audienceInFinnish: AudienceTexts = {
  working: "työssäkäyvät",
  retired: "eläkeläiset",
  andClose: (audience) => `${audience} ja läheiset`,
  participants: "osallistujat",
};
