import { dateTexts } from "../dates/texts.sv.js";
import type { LinkRole } from "./meetingLinkFacts.js";
import type { PublicityFacts } from "./publicityFacts.js";
import type { PublicityTexts } from "./texts.js";

const { date, time, dateTime } = dateTexts;

const roles: Readonly<Record<LinkRole, string>> = {
  coordinator: "koordinatorn",
  "contact-person": "kontaktpersonen",
  "communications-officer": "informatören",
  facilitators: "gruppledarna",
  organiser: "arrangören",
};

/** What is said to those who may come, in Swedish. */
export const publicityTexts: PublicityTexts = {
  title: "Berätta om gruppen",
  kinds: {
    "web-page": "Till webbsidan",
    newsletter: "Till nyhetsbrevet",
    "short-post": "Kort inlägg i sociala medier",
  },
  channels: {
    "web-page": "arrangörens webbsida",
    newsletter: "nyhetsbrev",
    "e-mail": "e-post",
    "social-media": "sociala medier",
    "event-calendar": "evenemangskalender",
    "partners-web-pages": "samarbetspartners webbsidor",
    "members-magazine": "medlemstidning",
    newspaper: "lokaltidning",
    radio: "radio",
    "notice-board": "anslagstavla",
    leaflet: "broschyr",
    "health-services": "hälsovården",
    events: "evenemang",
    "word-of-mouth": "från mun till mun",
  },
  material: {
    purpose: "vad gruppen är till för",
    what: "vad man gör i gruppen",
    where: "var man träffas",
    when: "när man träffas",
    who: "vem som ordnar",
    invitation: "en inbjudan",
    contact: "vem man kan fråga",
    link: "länk till gruppens sida",
    "qr-code": "QR-kod",
  },
  materialStates: { told: "finns i materialet", "to-add": "lägg till i materialet", unknown: "saknas i planen" },
  headings: {
    channels: "Var man berättar om gruppen",
    material: "Vad materialet berättar",
    item: "Sak",
    state: "Läge",
  },
  channelsIntro: (count) =>
    count === 0
      ? "Inga kanaler är valda ännu. Välj flera, helst mest elektroniska, och skriv dem i planen."
      : "Gå igenom varje kanal och kom överens om vem som sköter den.",
  otherChannels: "Också här kunde ni berätta om gruppen:",
  names: {
    "for-whom": "För vem",
    what: "Vad",
    where: "Var",
    when: "När",
    who: "Vem ordnar",
    link: "Möteslänken",
    register: "Så kommer du med",
    questions: "Frågor",
    more: "Läs mera och anmäl dig",
    page: "Läs mera",
  },
  purpose:
    "Kom och dela erfarenheter och prata med människor som av egen erfarenhet vet vad det handlar om. Du kan berätta ditt eller bara lyssna.",
  what: ({ format, sessions, isOngoing, isForClose, seats }) => {
    const close = isForClose ? " Också närstående är välkomna." : "";
    if (format === "single-event") return `Ett evenemang för kamratstöd.${close}`;
    if (format === "open-meetings" || isOngoing) return `Träffar som du kan komma till en eller flera gånger.${close}`;
    const size = seats === undefined ? "" : `, och det ryms ${seats} personer`;
    return `En liten grupp där samma människor träffas ${sessions.length} gånger${size}.${close}`;
  },
  where: ({ venue, place }) => {
    const room = place ?? "platsen meddelas senare";
    if (venue === "online") return "På nätet";
    return venue === "hybrid" ? `${room}, eller på nätet` : room;
  },
  when: ({ sessions, starts, ends }) => {
    const days = sessions.map((session) => (session.time ? dateTime(session.date, session.time) : date(session.date)));
    return `${time(starts)}–${ends.replace(":", ".")}: ${days.join(", ")}`;
  },
  begins: (facts) =>
    facts.format === "single-event"
      ? `Vi träffas ${dateTime(facts.first, facts.starts)} (${inside(facts)}).`
      : `Den första träffen är ${dateTime(facts.first, facts.starts)} (${inside(facts)}).`,
  who: ({ organiser }) => `Arrangör är ${organiser}.`,
  register: ({ closes }) => {
    if (closes === undefined) return "Kom när det passar dig. Du behöver inte anmäla dig.";
    if ("on" in closes) return `Anmäl dig senast ${date(closes.on)}.`;
    return closes.daysBefore === 0
      ? "Anmäl dig senast samma dag som träffen."
      : `Anmäl dig senast ${closes.daysBefore === 1 ? "en dag" : `${closes.daysBefore} dagar`} före träffen.`;
  },
  join: (page) => `Mera information och anmälan: ${page}`,
  readMore: (page) => `Mera information: ${page}`,
  ask: (contact) => `Frågor? Skriv till ${contact}.`,
  welcome: "Varmt välkommen!",
  link: ({ sentBy, daysBefore, askedFrom, contact, names, isOneSession }) => {
    const days = daysBefore === 1 ? "en dag" : `${daysBefore} dagar`;
    const before = isOneSession ? "före träffen" : "före varje träff";
    const sameDay = isOneSession ? "samma dag som vi träffas" : "samma dag som varje träff";
    const timed = daysBefore === 0 ? sameDay : `${days} ${before}`;
    const when = daysBefore === undefined ? "när anmälningstiden är slut" : timed;
    const sentence = `${names?.sentBy ?? roles[sentBy]} skickar möteslänken per e-post ${when}.`;
    const asked = names?.askedFrom ?? roles[askedFrom];
    return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)} Om länken inte har kommit, fråga ${asked}${contact === undefined ? "" : `: ${contact}`}.`;
  },
  inShort: {
    invitation: "Kom och prata och lyssna!",
    when: ({ format, first, starts, sessions, isOngoing }) => {
      const begins = dateTime(first, starts);
      if (format === "single-event") return `${begins}.`;
      return isOngoing ? `Från ${begins}.` : `${sessions.length} gånger, från ${begins}.`;
    },
  },
};

function inside({ venue, place }: PublicityFacts): string {
  if (venue === "online") return "på nätet";
  const room = place ?? "platsen meddelas senare";
  return venue === "hybrid" ? `${room}, eller på nätet` : room;
}
