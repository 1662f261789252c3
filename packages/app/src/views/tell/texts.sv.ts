import type { OtherServicesTexts } from "./texts.js";

/** What the view says of handing a group on to other services, in Finland's Swedish. */
export const otherServicesTexts: OtherServicesTexts = {
  title: "Till stadens evenemangskalender",
  help: "Många städers evenemangskalendrar får evenemangen från Linked Events. I filen finns serien och varje träff. Er egen fil ger nyckelorden och platsernas id.",
  first: "Inget av den här gruppen har skickats dit förr",
  publish: "Alla ser evenemangen genast när de skickas",
  save: "Spara evenemangen",
  lacking: "Kalendern skulle inte visa gruppen än:",
};
