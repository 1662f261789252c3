import type { SupportTexts } from "./texts.js";

/** What is said of support from person to person, in English. */
export const supportTexts: SupportTexts = {
  points: {
    "supporter-ready":
      "Ask the supporter whether they are at peace with their own change. Then they can listen to another.",
    "organiser-present": "Meet both when the support is agreed on. Together it is easier.",
    how: "Agree whether you meet in person or keep in touch by phone, chat or messages.",
    "how-often": "Agree how often you are in touch.",
    where: "Agree where you meet.",
    "how-long": "Agree how long the support lasts. After that you can always agree anew.",
    "follow-ups": "Agree on days on which the organiser asks both how it goes.",
    "not-included": "Agree what is not included: the supporter does no housework and minds no children.",
    principles: "Tell both on what principles people meet here. They are the same as in a group.",
    confidentiality: "Agree on confidentiality: what one hears of the other goes no further, not later either.",
  },
};
