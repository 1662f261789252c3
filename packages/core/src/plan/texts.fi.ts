import type { PlaceTexts } from "./texts.js";

const ordinals = [
  "Ensimmäinen",
  "Toinen",
  "Kolmas",
  "Neljäs",
  "Viides",
  "Kuudes",
  "Seitsemäs",
  "Kahdeksas",
  "Yhdeksäs",
  "Kymmenes",
];

const items: Readonly<Record<string, string>> = {
  "people.facilitators": "ohjaaja",
  agenda: "osio",
  "sessions.agenda": "osio",
  "schedule.rhythm": "jakso",
  "schedule.breaks": "tauko",
  "lifecycle.evaluations": "arviointi",
};

function counted(number: number, item: string): string {
  return `${ordinals[number - 1] ?? `${number}.`} ${item}`;
}

/** How people count what a plan has several of, in Finnish. */
export const placeTexts: PlaceTexts = {
  item: (number, list) => counted(number, items[list ?? ""] ?? "kohta"),
  session: (key) => (/^s\d+$/.test(key) ? counted(Number(key.slice(1)), "tapaaminen") : `Tapaaminen ”${key}”`),
};
