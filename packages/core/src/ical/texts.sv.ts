import type { CalendarTexts } from "./texts.js";

/** What a calendar says beside the group's own words, in Finland's Swedish. */
export const calendarTexts: CalendarTexts = {
  cancelled: (name) => `Inställd: ${name}`,
  postponed: (name) => `Uppskjuten: ${name}`,
  newDateLater: "Träffen hålls inte då. Det nya datumet meddelas senare.",
  online: "På nätet",
  theme: (theme) => `Tema: ${theme}`,
  join: (address) => `Anslut till träffen: ${address}`,
  title: (title) => `Grupp: ${title}`,
  facilitators: (names) => `Gruppledare: ${names.join(", ")}`,
  organiser: (name) => `Arrangör: ${name}`,
  moreInformation: (address) => `Mer information: ${address}`,
  season: "Gruppernas träffar",
  problems: {
    "link-in-public-view":
      "Vem som helst kan se den här kalendern, så möteslänken läggs inte in i den. Lämna bort länken, eller gör kalendern för deltagarna eller gruppledarna.",
    "link-not-https": "Möteslänken ska vara en adress som börjar med https://. Kopiera den på nytt från mötesinbjudan.",
  },
};
