import type { SupportTexts } from "./texts.js";

/** What is said of support from person to person, in Finnish. */
export const supportTexts: SupportTexts = {
  points: {
    "supporter-ready":
      "Kysy tukihenkilöltä, onko hän sinut oman muutoksensa kanssa. Silloin hän jaksaa kuunnella toista.",
    "organiser-present": "Tapaa molemmat, kun tuesta sovitaan. Yhdessä on helpompi sopia.",
    how: "Sopikaa, tapaatteko kasvotusten vai pidättekö yhteyttä puhelimella, chatissa tai viesteillä.",
    "how-often": "Sopikaa, miten usein olette yhteydessä.",
    where: "Sopikaa, missä tapaatte.",
    "how-long": "Sopikaa, mihin asti tuki kestää. Sen jälkeen voi aina sopia uudestaan.",
    "follow-ups": "Sopikaa päivät, jolloin järjestäjä kysyy kummaltakin, miten sujuu.",
    "not-included": "Sopikaa, mikä tukeen ei kuulu: kotitöitä ja lastenhoitoa tukihenkilö ei tee.",
    principles: "Kerro molemmille, millä periaatteilla täällä kohdataan. Ne ovat samat kuin ryhmässä.",
    confidentiality: "Sopikaa luottamuksellisuudesta: toisen asioita ei kerrota muille, ei myöhemminkään.",
  },
};
