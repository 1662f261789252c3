import * as z from "zod/mini";
import { atMost, line, localDate, madeWhenRead, optional, personId, whole } from "./fields.js";
import { channels, materialItems } from "./publicityTerms.js";
import type { FieldWords } from "./texts.js";

/** How people hear of the group. */
export const publicity = () =>
  optional(
    madeWhenRead(() => ({
      starts: optional(localDate, "The first day on which the group is told of."),
      ends: optional(localDate, "The last day on which it is."),
      channels: optional(z.array(z.enum(channels)).check(z.maxLength(30))),
      beyondMembers: optional(z.boolean(), "Whether it is told of also to those who are not members."),
      material: optional(z.array(z.enum(materialItems)).check(z.maxLength(30)), "What the material tells."),
      namesTheCondition: optional(
        z.boolean(),
        "Whether texts, posts and leaflets say for whom the group is. Calendars, subjects and file names never do.",
      ),
      forWhom: optional(line(200), "For whom the group is, in words that strangers may read where it is named."),
      themes: optional(
        atMost(10, line(60)),
        "What the group is about, in a few words by which strangers find it in public lists.",
      ),
      paidPost: optional(
        z.strictObject({
          from: optional(localDate),
          days: optional(whole(1, 365)),
          euros: optional(z.number().check(z.minimum(0), z.maximum(100_000))),
        }),
        "A post that is paid for: from when, for how many days, what it costs.",
      ),
      madeBy: optional(personId, "Who makes the material, by id."),
      sentBy: optional(personId, "Who sends it out, by id."),
    })),
  );

/** What these fields are called, and what to write there. */
export const publicityWords: FieldWords = {
  publicity: {
    fi: { label: "Tiedotus", help: "Miten ihmiset kuulevat ryhmästä." },
    sv: { label: "Information", help: "Hur människor hör om gruppen." },
    en: { label: "Publicity", help: "How people hear of the group." },
  },
  "publicity.starts": {
    fi: { label: "Alkaa", help: "Ensimmäinen päivä, jona ryhmästä kerrotaan." },
    sv: { label: "Börjar", help: "Den första dagen då man berättar om gruppen." },
    en: { label: "Begins", help: "The first day on which the group is told of." },
  },
  "publicity.ends": {
    fi: { label: "Päättyy", help: "Viimeinen päivä, jona ryhmästä kerrotaan." },
    sv: { label: "Slutar", help: "Den sista dagen då man berättar om gruppen." },
    en: { label: "Ends", help: "The last day on which it is." },
  },
  "publicity.channels": {
    fi: { label: "Kanavat", help: "Missä ryhmästä kerrotaan." },
    sv: { label: "Kanaler", help: "Var man berättar om gruppen." },
    en: { label: "Channels", help: "Where the group is told of." },
  },
  "publicity.beyondMembers": {
    fi: { label: "Muillekin kuin jäsenille", help: "Kerrotaanko ryhmästä myös niille, jotka eivät ole jäseniä." },
    sv: {
      label: "Också för andra än medlemmar",
      help: "Om man berättar om gruppen också för dem som inte är medlemmar.",
    },
    en: { label: "Beyond members", help: "Whether it is told of also to those who are not members." },
  },
  "publicity.material": {
    fi: { label: "Mitä aineisto kertoo", help: "Mitkä asiat aineistossa ovat." },
    sv: { label: "Vad materialet berättar", help: "Vilka saker som finns i materialet." },
    en: { label: "What the material tells", help: "Which things are in the material." },
  },
  "publicity.namesTheCondition": {
    fi: {
      label: "Saako vaivan mainita",
      help: "Saavatko tekstit, julkaisu ja esite kertoa, kenelle ryhmä on. Jos kohta puuttuu, ne pysyvät yleisinä. Kalenterit, otsikot ja tiedostojen nimet pysyvät yleisinä aina.",
    },
    sv: {
      label: "Får besväret nämnas",
      help: "Får texter, inlägg och broschyr säga för vem gruppen är. Utan detta är de allmänna. Kalendrar, ämnesrader och filnamn är alltid allmänna.",
    },
    en: {
      label: "May the condition be named",
      help: "Whether texts, posts and the leaflet may say for whom the group is. Without it they stay neutral. Calendars, subjects and file names stay neutral always.",
    },
  },
  "publicity.forWhom": {
    fi: {
      label: "Kenelle, ääneen sanottuna",
      help: "Kenelle ryhmä on, sanoin jotka kuka tahansa saa lukea. Näkyy vain, jos vaivan saa mainita.",
    },
    sv: {
      label: "För vem, sagt högt",
      help: "För vem gruppen är, med ord som vem som helst får läsa. Syns bara om besväret får nämnas.",
    },
    en: {
      label: "For whom, said aloud",
      help: "For whom the group is, in words that anybody may read. It is shown only where the condition may be named.",
    },
  },
  "publicity.themes": {
    fi: {
      label: "Aiheet, joilla ryhmä löytyy",
      help: "Muutama sana, joilla ryhmää etsitään julkisista luetteloista, esimerkiksi Uni tai Nuoret. Kuka tahansa näkee ne.",
    },
    sv: {
      label: "Teman som gruppen hittas med",
      help: "Några ord som man hittar gruppen med i offentliga listor, till exempel Sömn eller Unga. Vem som helst får läsa dem.",
    },
    en: {
      label: "Themes to find it by",
      help: "A few words by which people find the group in public lists, for example Sleep or Young people. Anybody may read them.",
    },
  },
  "publicity.paidPost": {
    fi: { label: "Maksettu julkaisu", help: "Milloin, montako päivää ja millä hinnalla." },
    sv: { label: "Betalt inlägg", help: "Från vilken dag, hur många dagar och till vilket pris." },
    en: { label: "Paid post", help: "A post that is paid for: from when, for how many days, what it costs." },
  },
  "publicity.paidPost.from": {
    fi: { label: "Alkaen", help: "Maksetun julkaisun ensimmäinen päivä." },
    sv: { label: "Från", help: "Det betalda inläggets första dag." },
    en: { label: "From", help: "The first day of the paid post." },
  },
  "publicity.paidPost.days": {
    fi: { label: "Päiviä", help: "Montako päivää julkaisu näkyy." },
    sv: { label: "Dagar", help: "Hur många dagar inlägget syns." },
    en: { label: "Days", help: "For how many days it is shown." },
  },
  "publicity.paidPost.euros": {
    fi: { label: "Hinta", help: "Paljonko julkaisu maksaa euroina." },
    sv: { label: "Pris", help: "Vad inlägget kostar i euro." },
    en: { label: "Price", help: "What it costs in euros." },
  },
  "publicity.madeBy": {
    fi: { label: "Tekijä", help: "Kuka tekee aineiston. Kirjoita hänen tunnuksensa." },
    sv: { label: "Görs av", help: "Vem som gör materialet. Skriv personens beteckning." },
    en: { label: "Made by", help: "Who makes the material. Write that person's id." },
  },
  "publicity.sentBy": {
    fi: { label: "Lähettäjä", help: "Kuka lähettää aineiston eteenpäin. Kirjoita hänen tunnuksensa." },
    sv: { label: "Sänds av", help: "Vem som sänder ut materialet. Skriv personens beteckning." },
    en: { label: "Sent by", help: "Who sends it out. Write that person's id." },
  },
};
