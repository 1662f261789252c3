import type { SupportTexts } from "./texts.js";

/** What is said of support from person to person, in Swedish. */
export const supportTexts: SupportTexts = {
  points: {
    "supporter-ready":
      "Fråga stödpersonen om hen är tillfreds med sin egen förändring. Då orkar man lyssna på en annan.",
    "organiser-present": "Träffa båda när ni kommer överens om stödet. Tillsammans är det lättare.",
    how: "Kom överens om ni träffas eller håller kontakt per telefon, chatt eller meddelanden.",
    "how-often": "Kom överens om hur ofta ni är i kontakt.",
    where: "Kom överens om var ni träffas.",
    "how-long": "Kom överens om hur länge stödet varar. Efter det kan man alltid komma överens på nytt.",
    "follow-ups": "Kom överens om dagar när arrangören frågar båda hur det går.",
    "not-included": "Kom överens om vad som inte hör till: stödpersonen sköter inte hushåll eller barn.",
    principles: "Berätta för båda på vilka principer man möts här. De är desamma som i en grupp.",
    confidentiality: "Kom överens om förtrolighet: det man hör berättar man inte vidare, inte heller senare.",
  },
};
