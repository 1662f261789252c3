import type { NewTexts } from "./texts.js";

/** What is asked of whoever begins a group, in Swedish. */
export const newTexts: NewTexts = {
  which: "Hurdan grupp?",
  kinds: {
    "closed-group": ["Sluten grupp", "samma människor från början till slut"],
    "open-meetings": ["Öppna träffar", "man anmäler sig till varje träff för sig"],
    "single-event": ["Enskilt evenemang", "en kväll för erfarenhetsberättelser eller en sakkunnig"],
    "citizens-group": ["Egen grupp", "människornas egen, utan förening; man kan komma när som helst"],
    "local-group": ["Lokal grupp", "träffas på plats utan slutdatum; nya kommer med vid avtalade tider"],
  },
  number: (most, usual) => `Nummer, 1–${most} [${usual}]: `,
  start: (usual) => `Första dagen, till exempel 2.3.2027 [${usual}]: `,
  time: (usual) => `Klockslag, till exempel 18.00 [${usual}]: `,
  title: "Gruppens namn för dem som får veta vad den handlar om (kan lämnas till senare): ",
  file: (usual) => `I vilken fil sparas planen? [${usual}]: `,
  usualFile: "grupp.yaml",
  again: {
    number: (most) => `Svara med ett nummer, 1–${most}.`,
    start: "Skriv dagen så här: 2.3.2027. Kontrollera också att det finns en sådan dag.",
    time: "Skriv klockslaget så här: 18.00.",
    file: (file) => `Filen ${file} finns redan. Ge ett annat namn.`,
  },
  stopped: "Avbrutet. Ingen fil gjordes.",
};
