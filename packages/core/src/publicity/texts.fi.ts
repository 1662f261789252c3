import { dateTexts } from "../dates/texts.fi.js";
import type { LinkRole } from "./meetingLinkFacts.js";
import type { PublicityFacts } from "./publicityFacts.js";
import type { PublicityTexts } from "./texts.js";

const { date, time, dateTime } = dateTexts;

const roles: Readonly<Record<LinkRole, { readonly sends: string; readonly asked: string }>> = {
  coordinator: { sends: "Koordinoija", asked: "koordinoijalta" },
  "contact-person": { sends: "Yhteyshenkilö", asked: "yhteyshenkilöltä" },
  "communications-officer": { sends: "Tiedottaja", asked: "tiedottajalta" },
  facilitators: { sends: "Ohjaajat", asked: "ohjaajilta" },
  organiser: { sends: "Järjestäjä", asked: "järjestäjältä" },
};

/** What is said to those who may come, in Finnish. */
export const publicityTexts: PublicityTexts = {
  title: "Kerro ryhmästä",
  kinds: { "web-page": "Verkkosivulle", newsletter: "Uutiskirjeeseen", "short-post": "Lyhyt julkaisu someen" },
  channels: {
    "web-page": "järjestäjän verkkosivu",
    newsletter: "uutiskirje",
    "e-mail": "sähköposti",
    "social-media": "some",
    "event-calendar": "tapahtumakalenteri",
    "partners-web-pages": "kumppanien verkkosivut",
    "members-magazine": "jäsenlehti",
    newspaper: "paikallislehti",
    radio: "radio",
    "notice-board": "ilmoitustaulu",
    leaflet: "esite",
    "health-services": "terveyspalvelut",
    events: "tapahtumat",
    "word-of-mouth": "suusta suuhun",
  },
  material: {
    purpose: "mitä varten ryhmä on",
    what: "mitä ryhmässä tehdään",
    where: "missä tavataan",
    when: "milloin tavataan",
    who: "kuka järjestää",
    invitation: "kutsu mukaan",
    contact: "keneltä voi kysyä",
    link: "linkki ryhmän sivulle",
    "qr-code": "QR-koodi",
  },
  materialStates: {
    told: "aineistossa",
    "to-add": "lisää aineistoon",
    unknown: "puuttuu suunnitelmasta",
  },
  headings: { channels: "Missä ryhmästä kerrotaan", material: "Mitä aineisto kertoo", item: "Asia", state: "Tilanne" },
  channelsIntro: (count) =>
    count === 0
      ? "Kanavia ei ole vielä valittu. Valitse useampi, mieluiten enimmäkseen sähköisiä, ja kirjaa ne suunnitelmaan."
      : "Käy läpi jokainen kanava ja sopikaa, kuka hoitaa sen.",
  otherChannels: "Näissäkin ryhmästä voisi kertoa:",
  names: {
    "for-whom": "Kenelle",
    what: "Mitä",
    where: "Missä",
    when: "Milloin",
    who: "Kuka järjestää",
    link: "Kokouslinkki",
    register: "Näin pääset mukaan",
    questions: "Kysyttävää",
    more: "Lue lisää ja ilmoittaudu",
    page: "Lue lisää",
  },
  purpose:
    "Tule jakamaan kokemuksia ja juttelemaan ihmisten kanssa, jotka tietävät omasta elämästään, mistä puhutaan. Voit kertoa omasi tai vain kuunnella.",
  what: ({ format, sessions, isOngoing, isForClose, seats }) => {
    const close = isForClose ? " Myös läheiset ovat tervetulleita." : "";
    if (format === "single-event") return `Yhteinen vertaistukitilaisuus.${close}`;
    if (format === "open-meetings" || isOngoing) return `Tapaamisia, joista voit tulla yhteen tai useampaan.${close}`;
    const size = seats === undefined ? "" : `, ja mukaan mahtuu ${seats} ihmistä`;
    return `Pieni ryhmä, jossa samat ihmiset tapaavat ${sessions.length} kertaa${size}.${close}`;
  },
  where: ({ venue, place }) => {
    const room = place ?? "paikka kerrotaan myöhemmin";
    if (venue === "online") return "Verkossa";
    return venue === "hybrid" ? `${room}, tai verkossa` : room;
  },
  when: ({ sessions, starts, ends }) => {
    const days = sessions.map((session) => (session.time ? dateTime(session.date, session.time) : date(session.date)));
    return `${time(starts)}–${ends.replace(":", ".")}: ${days.join(", ")}`;
  },
  begins: (facts) =>
    facts.format === "single-event"
      ? `Tapaamme ${dateTime(facts.first, facts.starts)} (${inside(facts)}).`
      : `Ensimmäinen tapaaminen on ${dateTime(facts.first, facts.starts)} (${inside(facts)}).`,
  who: ({ organiser }) => `Järjestäjä on ${organiser}.`,
  register: ({ closes }) => {
    if (closes === undefined) return "Tule silloin, kun sinulle sopii. Ilmoittautua ei tarvitse.";
    if ("on" in closes) return `Ilmoittaudu viimeistään ${date(closes.on)}.`;
    return closes.daysBefore === 0
      ? "Ilmoittaudu viimeistään tapaamispäivänä."
      : `Ilmoittaudu viimeistään ${closes.daysBefore === 1 ? "päivää" : `${closes.daysBefore} päivää`} ennen tapaamista.`;
  },
  join: (page) => `Lisää tietoa ja ilmoittautuminen: ${page}`,
  readMore: (page) => `Lisää tietoa: ${page}`,
  ask: (contact) => `Kysyttävää? Kirjoita osoitteeseen ${contact}.`,
  welcome: "Lämpimästi tervetuloa!",
  link: ({ sentBy, daysBefore, askedFrom, contact, names, isOneSession }) => {
    const days = daysBefore === 1 ? "päivää" : `${daysBefore} päivää`;
    const before = isOneSession ? "ennen tapaamista" : "ennen jokaista tapaamista";
    const sameDay = isOneSession ? "tapaamispäivänä" : "kunkin tapaamisen päivänä";
    const timed = daysBefore === 0 ? sameDay : `${days} ${before}`;
    const when = daysBefore === undefined ? "kun ilmoittautuminen on päättynyt" : timed;
    const sender = names?.sentBy ?? roles[sentBy].sends;
    const verb = sentBy === "facilitators" && names?.sentBy === undefined ? "lähettävät" : "lähettää";
    const mark = daysBefore === undefined ? "," : "";
    // A name is not bent: the program does not know how.
    const asked = names?.askedFrom === undefined ? `kysy ${roles[askedFrom].asked}` : `kysy (${names.askedFrom})`;
    return `${sender} ${verb} kokouslinkin sähköpostilla${mark} ${when}. Jos linkkiä ei kuulu, ${asked}${contact === undefined ? "" : `: ${contact}`}.`;
  },
  inShort: {
    invitation: "Tule juttelemaan ja kuuntelemaan!",
    when: ({ format, first, starts, sessions, isOngoing }) => {
      const begins = dateTime(first, starts);
      if (format === "single-event") return `${begins}.`;
      return isOngoing ? `Alkaen ${begins}.` : `${sessions.length} kertaa, alkaen ${begins}.`;
    },
  },
};

function inside({ venue, place }: PublicityFacts): string {
  if (venue === "online") return "verkossa";
  const room = place ?? "paikka kerrotaan myöhemmin";
  return venue === "hybrid" ? `${room}, tai verkossa` : room;
}
