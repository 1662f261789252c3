import type { PublicityCalendarTexts } from "./texts.js";

/** What the public calendar of many groups says beside their own words, in Finland's Swedish. */
export const publicityCalendarTexts: PublicityCalendarTexts = {
  title: "Kommande träffar",
  intro: (hasPages) =>
    `Här hittar du kamratstödsgruppernas träffar månad för månad. ${hasPages ? "Gruppens namn leder till dess egen sida. " : ""}Varmt välkommen!`,
  none: "Just nu finns inga kommande träffar. Titta in här igen lite senare.",
  columns: { when: "När", group: "Grupp", organiser: "Arrangör", where: "Var", registration: "Anmälan" },
  online: "på nätet",
  orOnline: (place) => `${place} eller på nätet`,
  placeLater: "platsen meddelas senare",
  cancelled: "träffen är inställd",
  postponed: "träffen är uppskjuten, det nya datumet meddelas senare",
  opens: (date) => `börjar ${date}`,
  closes: (date) => `senast ${date}`,
  ifThereIsRoom: (until) => `ännu till och med ${until}, om det finns plats`,
  closed: "avslutad",
  walkIn: "ingen anmälan behövs",
};
