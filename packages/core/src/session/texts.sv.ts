import type { PartTexts } from "./texts.js";

/** What the stretches of a session are called, in Finland's Swedish. */
export const partTexts: PartTexts = {
  welcome: "välkommen",
  programme: "program",
  "ground-rules": "spelregler",
  confidentiality: "överenskommelse om förtrolighet",
  introductions: "presentationsrunda",
  acquaintance: "vi lär känna varandra",
  theme: "samtal om temat",
  stories: "berättelser ur livet",
  expert: "inlägg av en sakkunnig",
  visit: "besök",
  questions: "frågor och svar",
  "small-groups": "smågrupper",
  "free-talk": "fritt samtal",
  break: "paus",
  wishes: "önskemål för kommande träffar",
  "closing-round": "avslutningsrunda",
  "next-time": "nästa träff",
  ending: "gruppen avslutas",
  closing: "slutord",
  survey: "responsenkät",
  other: "övrigt",
};
