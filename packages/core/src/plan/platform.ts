import * as z from "zod/mini";
import { once } from "../kernel/index.js";
import { atMost, id, line, madeWhenRead, optional, personId, whole } from "./fields.js";
import type { FieldWords } from "./texts.js";

/** How a group meets online, and under which account. */
export const platform = () =>
  optional(
    madeWhenRead(() => ({
      licence: optional(id, "A licence that the profile knows: teams-free, nonprofit-basic, with-desktop-app."),
      organiser: optional(personId, "Who creates the meeting link, by id."),
      coOrganisers: optional(atMost(50, personId), "By id; all other facilitators unless given."),
      lobby: optional(z.boolean(), "Participants wait until they are let in."),
      recording: optional(z.boolean()),
      transcription: optional(z.boolean()),
      expectedPeople: optional(whole(1, 100_000), "How many may come at most."),
    })),
  );

/** What is known of a room, in a plan and among an association's rooms. */
export const roomFacts = () => ({
  seats: optional(whole(1, 10_000), "For how many people there is room, those who lead included."),
  accessible: optional(z.boolean(), "Everyone can get in."),
  hearingLoop: optional(z.boolean(), "There is an induction loop for those who use a hearing aid."),
  calm: optional(z.boolean(), "One can speak in peace."),
});

const room = once(() => ({
  area: optional(line(60), "The town or area by which people look for a group near them."),
  place: optional(line(200), "The room and its address."),
  ...roomFacts(),
}));

/** Where a group meets. */
export const venue = () =>
  optional(
    z.discriminatedUnion("kind", [
      madeWhenRead(() => ({ kind: z.literal("online") })),
      madeWhenRead(() => ({ kind: z.literal("in-person"), ...room() })),
      madeWhenRead(() => ({ kind: z.literal("hybrid"), ...room() })),
    ]),
    "Where the group meets; online unless said otherwise.",
  );

/** What these fields are called, and what to write there. */
export const platformWords: FieldWords = {
  venue: {
    fi: { label: "Paikka", help: "Missä tavataan. Jos kohta puuttuu, tavataan verkossa." },
    sv: { label: "Plats", help: "Var man träffas. Utan uppgiften träffas man på nätet." },
    en: { label: "Place", help: "Where the group meets. Without it, online." },
  },
  "venue.kind": {
    fi: {
      label: "Verkossa vai paikan päällä",
      help: "Tavataanko verkossa, samassa huoneessa vai molemmissa yhtä aikaa.",
    },
    sv: { label: "På nätet eller på plats", help: "På nätet, i samma rum eller båda på en gång." },
    en: { label: "Online or in a room", help: "Online, in a room, or in both at once." },
  },
  "venue.area": {
    fi: { label: "Paikkakunta", help: "Paikkakunta tai alue, jolta ryhmää etsitään, esimerkiksi Tampere." },
    sv: { label: "Ort", help: "Orten eller trakten där man söker en grupp, till exempel Tammerfors." },
    en: { label: "Town or area", help: "Where people look for a group near them, for example Tampere." },
  },
  "venue.place": {
    fi: { label: "Huone ja osoite", help: "Minne tullaan. Verkkoryhmällä tätä ei ole." },
    sv: { label: "Rum och adress", help: "Vart man kommer. En nätgrupp har ingen." },
    en: { label: "Room and address", help: "Where to come. Not for online groups." },
  },
  "venue.seats": {
    fi: { label: "Mahtuu tilaan", help: "Montako ihmistä tilaan mahtuu, ohjaajat mukaan luettuina." },
    sv: { label: "Ryms i rummet", help: "Hur många som ryms i rummet, gruppledarna medräknade." },
    en: { label: "Room for", help: "How many people the room holds, those who lead included." },
  },
  "venue.accessible": {
    fi: { label: "Esteettömyys", help: "Pääseekö tilaan jokainen, myös pyörätuolilla tai rollaattorilla." },
    sv: { label: "Tillgänglighet", help: "Om alla kommer in, också med rullstol eller rollator." },
    en: { label: "Access", help: "Whether everyone can get in, in a wheelchair or with a walker too." },
  },
  "venue.hearingLoop": {
    fi: { label: "Kuulosilmukka", help: "Onko tilassa silmukka kuulolaitetta käyttäville." },
    sv: { label: "Hörslinga", help: "Om rummet har en slinga för dem som använder hörapparat." },
    en: { label: "Hearing loop", help: "Whether the room has a loop for those who use a hearing aid." },
  },
  "venue.calm": {
    fi: { label: "Rauhallisuus", help: "Saako tilassa puhua niin, etteivät sivulliset kuule." },
    sv: { label: "Lugn", help: "Om man kan tala utan att andra hör." },
    en: { label: "Calm", help: "Whether one can speak without others hearing." },
  },
  platform: {
    fi: { label: "Verkkokokous", help: "Millä tilillä ja miten verkossa tavataan." },
    sv: { label: "Nätmöte", help: "Med vilket konto och hur man träffas på nätet." },
    en: { label: "Online meeting", help: "Under which account and how the group meets online." },
  },
  "platform.licence": {
    fi: { label: "Tili", help: "Lisenssi, jolla kokous pidetään. Jos kohta puuttuu, nonprofit-basic." },
    sv: { label: "Konto", help: "Licensen som mötet hålls med. Utan uppgiften nonprofit-basic." },
    en: { label: "Account", help: "The licence that you meet under. Without it, nonprofit-basic." },
  },
  "platform.organiser": {
    fi: { label: "Linkin tekijä", help: "Kuka tekee kokouslinkin. Kirjoita hänen tunnuksensa." },
    sv: { label: "Gör länken", help: "Vem som gör möteslänken. Skriv personens beteckning." },
    en: { label: "Makes the link", help: "Who makes the meeting link. Write that person's id." },
  },
  "platform.coOrganisers": {
    fi: {
      label: "Varalla",
      help: "Ketkä voivat jatkaa, jos linkin tekijä ei pääse. Kirjoita tunnukset. Jos kohta puuttuu, kaikki muut ohjaajat.",
    },
    sv: {
      label: "Ersättare",
      help: "Vilka som kan fortsätta om den personen inte kommer. Skriv deras beteckningar. Utan uppgiften alla andra gruppledare.",
    },
    en: {
      label: "Can stand in",
      help: "Who can go on when that person cannot come. Write their ids. Without it, all other facilitators.",
    },
  },
  "platform.lobby": {
    fi: {
      label: "Odotustila",
      help: "Odottavatko osallistujat, kunnes heidät päästetään sisään. Jos kohta puuttuu, odottavat.",
    },
    sv: { label: "Väntrum", help: "Om deltagarna väntar tills de släpps in. Utan uppgiften gör de det." },
    en: { label: "Lobby", help: "Whether participants wait until they are let in. Without it, they do." },
  },
  "platform.recording": {
    fi: { label: "Tallennus", help: "Tallennetaanko kokous. Vertaisryhmää ei tallenneta." },
    sv: { label: "Inspelning", help: "Om mötet spelas in. En kamratgrupp spelas inte in." },
    en: { label: "Recording", help: "Whether the meeting is recorded. A peer group is not." },
  },
  "platform.transcription": {
    fi: { label: "Puhe tekstiksi", help: "Kirjoittaako ohjelma puheen tekstiksi. Vertaisryhmässä ei kirjoiteta." },
    sv: { label: "Tal till text", help: "Om ett program skriver ner det som sägs. I en kamratgrupp görs det inte." },
    en: { label: "Speech to text", help: "Whether a program writes down what is said. In a peer group it does not." },
  },
  "platform.expectedPeople": {
    fi: { label: "Väkeä enintään", help: "Montako ihmistä isoon tilaisuuteen voi tulla." },
    sv: { label: "Folk högst", help: "Hur många som kan komma till ett stort evenemang." },
    en: { label: "People at most", help: "How many may come to a large event." },
  },
};
