import type { AudienceTexts } from "./texts.js";

/** For whom a group is, in Finnish. */
export const audienceTexts: AudienceTexts = {
  working: "työssäkäyvät",
  retired: "eläkeläiset",
  andClose: (audience) => `${audience} ja läheiset`,
  participants: "osallistujat",
};
