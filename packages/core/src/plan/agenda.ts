import * as z from "zod/mini";
import { once } from "../kernel/index.js";
import { parts } from "../session/index.js";
import { described, id, line, localTime, madeWhenRead, optional, personId, whole } from "./fields.js";
import type { FieldWords } from "./texts.js";

const segment = madeWhenRead(() => ({
  parts: described(z.tuple([z.enum(parts)], z.enum(parts)), "What the time is for; the first is the main thing."),
  minutes: whole(1, 720),
  at: optional(localTime, "A fixed start on the wall clock; else right after the one before."),
  title: optional(line(200)),
  lead: optional(personId, "Who leads it, by id."),
  exercise: optional(id, "An exercise of the library, by id: pair-talk, own-object, four-fields."),
}));

/** The stretches that a session is made of, in order. */
export const agenda = once(() => z.array(segment).check(z.minLength(1), z.maxLength(50)));

/** What these fields are called, and what to write there. */
export const agendaWords: FieldWords = {
  agenda: {
    fi: {
      label: "Tapaamisen kulku",
      help: "Mistä jokainen tapaaminen koostuu, jos sillä ei ole omaa kulkua. Jos kohta puuttuu, toteutusmuodon tavallinen kulku.",
    },
    sv: {
      label: "Träffens gång",
      help: "Vad varje träff består av, om den inte har en egen gång. Utan uppgiften formens vanliga.",
    },
    en: {
      label: "Agenda",
      help: "What every session is made of, unless it has an agenda of its own. Without it, the format's usual one.",
    },
  },
  "agenda.parts": {
    fi: { label: "Mitä tehdään", help: "Mihin osio on, tärkein asia ensin." },
    sv: { label: "Vad man gör", help: "Vad tiden är till för, det viktigaste först." },
    en: { label: "What is done", help: "What the time is for, the main thing first." },
  },
  "agenda.minutes": {
    fi: { label: "Minuutit", help: "Montako minuuttia osio kestää." },
    sv: { label: "Minuter", help: "Hur många minuter det tar." },
    en: { label: "Minutes", help: "How many minutes it takes." },
  },
  "agenda.at": {
    fi: { label: "Kiinteä alkuaika", help: "Kellonaika, jolloin osio alkaa. Muuten heti edellisen jälkeen." },
    sv: { label: "Fast början", help: "Klockslaget då det börjar. Annars genast efter det föregående." },
    en: { label: "Fixed start", help: "A time on the wall clock; else right after the one before." },
  },
  "agenda.title": {
    fi: { label: "Otsikko", help: "Osion oma nimi ohjelmassa." },
    sv: { label: "Rubrik", help: "Eget namn i programmet." },
    en: { label: "Title", help: "Its own name in the programme." },
  },
  "agenda.lead": {
    fi: { label: "Vetäjä", help: "Kuka osion vetää. Kirjoita hänen tunnuksensa." },
    sv: { label: "Leder", help: "Vem som leder det. Skriv personens beteckning." },
    en: { label: "Leads it", help: "Who leads it. Write that person's id." },
  },
  "agenda.exercise": {
    fi: {
      label: "Harjoitus",
      help: "Mikä harjoitus osiossa tehdään. Kirjoita harjoituksen tunnus, esimerkiksi pair-talk. Kaikki harjoitukset: piiri exercises.",
    },
    sv: {
      label: "Övning",
      help: "Vilken övning man gör. Skriv övningens beteckning, till exempel pair-talk. Alla övningar: piiri exercises.",
    },
    en: {
      label: "Exercise",
      help: "Which exercise is done. Write its id, such as pair-talk. All of them: piiri exercises.",
    },
  },
};
