import type { PlaceTexts } from "./texts.js";

const ordinals = ["Första", "Andra", "Tredje", "Fjärde", "Femte", "Sjätte", "Sjunde", "Åttonde", "Nionde", "Tionde"];

const items: Readonly<Record<string, string>> = {
  "people.facilitators": "gruppledaren",
  agenda: "avsnittet",
  "sessions.agenda": "avsnittet",
  "schedule.rhythm": "perioden",
  "schedule.breaks": "pausen",
  "lifecycle.evaluations": "utvärderingen",
};

function counted(number: number, item: string): string {
  return `${ordinals[number - 1] ?? `Nr ${number}:`} ${item}`;
}

/** How people count what a plan has several of, in Finland's Swedish. */
export const placeTexts: PlaceTexts = {
  item: (number, list) => counted(number, items[list ?? ""] ?? "punkten"),
  session: (key) => (/^s\d+$/.test(key) ? counted(Number(key.slice(1)), "träffen") : `Träffen ”${key}”`),
};
