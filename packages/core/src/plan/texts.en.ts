import type { PlaceTexts } from "./texts.js";

const ordinals = ["First", "Second", "Third", "Fourth", "Fifth", "Sixth", "Seventh", "Eighth", "Ninth", "Tenth"];

const items: Readonly<Record<string, string>> = {
  "people.facilitators": "facilitator",
  agenda: "segment",
  "sessions.agenda": "segment",
  "schedule.rhythm": "phase",
  "schedule.breaks": "break",
  "lifecycle.evaluations": "evaluation",
};

function counted(number: number, item: string): string {
  return `${ordinals[number - 1] ?? `No. ${number}`} ${item}`;
}

/** How people count what a plan has several of, in English. */
export const placeTexts: PlaceTexts = {
  item: (number, list) => counted(number, items[list ?? ""] ?? "item"),
  session: (key) => (/^s\d+$/.test(key) ? counted(Number(key.slice(1)), "session") : `Session “${key}”`),
};
