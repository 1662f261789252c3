import * as z from "zod/mini";
import { once } from "../kernel/index.js";
import { localDate as date, email, httpsAddress, madeWhenRead, optional, personId, whole } from "./fields.js";
import { registrationFields, registrationSystems, registrationsMost } from "./registrationTerms.js";
import type { FieldWords } from "./texts.js";

const common = once(() => ({
  required: optional(
    z.boolean(),
    "false: one may walk in without registering. So it is too where a standing local group that is open to all says nothing of registration.",
  ),
  cap: optional(whole(0, registrationsMost), "Registrations taken at most."),
  waitingList: optional(whole(0, registrationsMost), "How many may wait for a place; 0: nobody."),
  waitingUntil: optional(
    date,
    "The last day on which a free place goes to somebody who waits; unless given, as long as somebody new can still come in.",
  ),
  promotion: optional(
    z.enum(["by-itself", "by-offer"]),
    "How a free place goes to the first who waits: at once, or as an offer to be answered.",
  ),
  offerHours: optional(whole(1, 720), "How long an offered place is kept, in hours."),
  fields: optional(z.array(z.enum(registrationFields)).check(z.maxLength(30)), "What the form asks."),
  system: optional(z.enum(registrationSystems), "Where the form is."),
  confirmation: optional(z.enum(["by-system", "by-hand", "none"]), "How a registration is confirmed."),
  privacyNotice: optional(httpsAddress, "The privacy notice that the form links to."),
  access: optional(
    z.array(z.enum(["facilitators", "organiser", "others"])).check(z.maxLength(3)),
    "Who sees the registrations.",
  ),
  contact: optional(email, "For questions and cancellations; the organiser's unless given."),
  linksLeadTo: optional(
    z.enum(["information-page", "form"]),
    "Where links and QR codes lead: to the page that tells of the group, or straight to the form.",
  ),
  meetingLink: optional(
    madeWhenRead(() => ({
      sentBy: optional(personId, "Who sends it, by id."),
      daysBefore: optional(whole(0, 60), "How many days before a session it is sent."),
      askedFrom: optional(personId, "Who gives it to those who have not got it, by id."),
      namesTold: optional(
        z.boolean(),
        "Whether messages to those who have a place name these people; else only what they do.",
      ),
    })),
    "What people are told of the meeting link: who sends it, when, and whom to ask.",
  ),
  receivedBy: optional(personId, "Who receives and keeps the registrations, by id."),
  answeredBy: optional(personId, "Who answers questions and cancellations, by id."),
  keptUntil: optional(date, "When the registrations are deleted."),
  laterNews: optional(z.enum(["none", "with-consent", "to-all"]), "Who of the registered is told of coming groups."),
  opens: optional(date, "The first day on which one can register."),
  closes: optional(date, "The last day on which one can register."),
}));

const text = "How people register. Who has registered is never in a plan.";

/** Registering for a closed group: once, for all sessions. */
export const closedGroupRegistration = () =>
  optional(
    madeWhenRead(() => ({
      ...common(),
      lateUntil: optional(date, "If the group is not full: up to when newcomers are still taken."),
    })),
    text,
  );

/** Registering for open meetings: for each by itself, or once where newcomers join at agreed times. */
export const openMeetingsRegistration = () =>
  optional(
    madeWhenRead(() => ({
      ...common(),
      opensDaysBefore: optional(whole(0, 365), "Where each session is registered for: how many days before it."),
      closesDaysBefore: optional(
        whole(0, 365),
        "The last day on which one can register for a session, so many before.",
      ),
    })),
    text,
  );

/** Registering for a single event. */
export const eventRegistration = () => optional(madeWhenRead(common), text);

/** What these fields are called, and what to write there. */
export const registrationWords: FieldWords = {
  registration: {
    fi: { label: "Ilmoittautuminen", help: "Miten ryhmään tullaan. Kenenkään ilmoittautumista ei kirjoiteta tähän." },
    sv: { label: "Anmälan", help: "Hur man kommer med i gruppen. Ingens anmälan skrivs här." },
    en: { label: "Registration", help: "How people register. Who has registered is never in a plan." },
  },
  "registration.required": {
    fi: { label: "Ilmoittaudutaanko", help: "Ilmoittaudutaanko ryhmään. Kirjoita false, jos paikalle saa vain tulla." },
    sv: { label: "Anmälan behövs", help: "Om man anmäler sig till gruppen. Skriv false om man bara får komma." },
    en: {
      label: "Registering",
      help: "Whether one registers for the group. Write false where people may simply come.",
    },
  },
  "registration.opens": {
    fi: { label: "Alkaa", help: "Ensimmäinen päivä, jona voi ilmoittautua." },
    sv: { label: "Börjar", help: "Den första dagen då man kan anmäla sig." },
    en: { label: "Opens", help: "The first day on which one can register." },
  },
  "registration.closes": {
    fi: { label: "Päättyy", help: "Viimeinen päivä, jona voi ilmoittautua." },
    sv: { label: "Slutar", help: "Den sista dagen då man kan anmäla sig." },
    en: { label: "Closes", help: "The last day on which one can register." },
  },
  "registration.lateUntil": {
    fi: { label: "Vielä vapaille paikoille", help: "Mihin asti uusia otetaan, jos ryhmä ei ole täynnä." },
    sv: { label: "Lediga platser", help: "Hur länge nya ännu tas emot, om gruppen inte är full." },
    en: { label: "Free places until", help: "Up to when newcomers are still taken, if the group is not full." },
  },
  "registration.opensDaysBefore": {
    fi: {
      label: "Alkaa ennen tapaamista",
      help: "Kun jokaiseen tapaamiseen ilmoittaudutaan erikseen: montako päivää ennen sitä ilmoittautuminen alkaa.",
    },
    sv: {
      label: "Börjar före träffen",
      help: "När man anmäler sig till varje träff för sig: hur många dagar före den anmälan börjar.",
    },
    en: {
      label: "Opens before a session",
      help: "Where each session is registered for: how many days before it registration opens.",
    },
  },
  "registration.closesDaysBefore": {
    fi: { label: "Päättyy ennen tapaamista", help: "Montako päivää ennen tapaamista ilmoittautuminen päättyy." },
    sv: { label: "Slutar före träffen", help: "Hur många dagar före träffen anmälan slutar." },
    en: { label: "Closes before a session", help: "How many days before a session registration closes." },
  },
  "registration.cap": {
    fi: {
      label: "Ilmoittautumisia enintään",
      help: "Montako ilmoittautumista otetaan. Jos kohta puuttuu, määrä seuraa paikoista: kaikki ilmoittautuneet eivät tule.",
    },
    sv: {
      label: "Anmälningar högst",
      help: "Hur många anmälningar som tas emot. Utan uppgiften följer antalet av platserna: alla som anmäler sig kommer inte.",
    },
    en: {
      label: "Registrations at most",
      help: "How many registrations are taken. Without it, the number follows from the seats: not everyone who registers comes.",
    },
  },
  "registration.waitingList": {
    fi: { label: "Jonoon enintään", help: "Montako voi jonottaa paikkaa. 0: ei ketään." },
    sv: { label: "I kö högst", help: "Hur många som kan köa till en plats. 0: ingen." },
    en: { label: "Waiting at most", help: "How many may wait for a place. 0: nobody." },
  },
  "registration.waitingUntil": {
    fi: {
      label: "Jono on voimassa",
      help: "Viimeinen päivä, jona vapautunut paikka menee jonottajalle. Jos kohta puuttuu, jono on voimassa niin kauan kuin uusia voi vielä tulla mukaan.",
    },
    sv: {
      label: "Kön gäller till",
      help: "Sista dagen då en ledig plats går till någon i kön. Om det saknas gäller kön så länge nya ännu kan komma med.",
    },
    en: {
      label: "Waiting list stands until",
      help: "The last day on which a free place goes to somebody who waits. Where it is missing, as long as somebody new can still come in.",
    },
  },
  "registration.promotion": {
    fi: { label: "Vapautunut paikka", help: "Saako jonon ensimmäinen paikan heti, vai tarjotaanko se hänelle ensin." },
    sv: { label: "Ledig plats", help: "Om den första i kön får platsen genast eller först får ett erbjudande." },
    en: { label: "A free place", help: "Whether the first who waits gets it at once, or is offered it first." },
  },
  "registration.offerHours": {
    fi: { label: "Tarjous voimassa", help: "Montako tuntia tarjottua paikkaa pidetään." },
    sv: { label: "Erbjudandet gäller", help: "Hur många timmar en erbjuden plats hålls." },
    en: { label: "Offer stands for", help: "How many hours an offered place is kept." },
  },
  "registration.fields": {
    fi: { label: "Mitä lomake kysyy", help: "Kysy vain se, mitä tarvitsette." },
    sv: { label: "Vad blanketten frågar", help: "Fråga bara det ni behöver." },
    en: { label: "What the form asks", help: "Ask only what you need." },
  },
  "registration.system": {
    fi: { label: "Missä lomake on", help: "Millä välineellä lomake on tehty." },
    sv: { label: "Var blanketten finns", help: "Med vilket verktyg blanketten är gjord." },
    en: { label: "Where the form is", help: "With which tool the form is made." },
  },
  "registration.confirmation": {
    fi: { label: "Vahvistus", help: "Miten ilmoittautuminen vahvistetaan." },
    sv: { label: "Bekräftelse", help: "Hur en anmälan bekräftas." },
    en: { label: "Confirmation", help: "How a registration is confirmed." },
  },
  "registration.privacyNotice": {
    fi: { label: "Tietosuojaseloste", help: "Tietosuojaselosteen osoite, johon lomake linkittää." },
    sv: { label: "Dataskyddsbeskrivning", help: "Adressen till dataskyddsbeskrivningen som blanketten länkar till." },
    en: { label: "Privacy notice", help: "The address of the privacy notice that the form links to." },
  },
  "registration.access": {
    fi: { label: "Ketkä näkevät", help: "Ketkä näkevät ilmoittautumiset." },
    sv: { label: "Vem ser dem", help: "Vilka som ser anmälningarna." },
    en: { label: "Who sees them", help: "Who sees the registrations." },
  },
  "registration.contact": {
    fi: { label: "Kysymykset", help: "Osoite kysymyksille ja peruutuksille. Jos kohta puuttuu, järjestäjän osoite." },
    sv: { label: "Frågor", help: "Adressen för frågor och avbokningar. Utan uppgiften arrangörens." },
    en: { label: "Questions", help: "The address for questions and cancellations. Without it, the organiser's." },
  },
  "registration.linksLeadTo": {
    fi: {
      label: "Minne linkit vievät",
      help: "Vievätkö linkit ja QR-koodit ryhmästä kertovalle sivulle vai suoraan lomakkeeseen.",
    },
    sv: {
      label: "Vart länkar leder",
      help: "Om länkar och QR-koder leder till sidan om gruppen eller direkt till blanketten.",
    },
    en: {
      label: "Where links lead",
      help: "Whether links and QR codes lead to the page that tells of the group, or straight to the form.",
    },
  },
  "registration.meetingLink": {
    fi: {
      label: "Kokouslinkin lähetys",
      help: "Mitä linkistä kerrotaan: kuka sen lähettää, milloin ja keneltä sitä voi kysyä. Itse linkkiä ei kirjoiteta suunnitelmaan.",
    },
    sv: {
      label: "Möteslänkens utskick",
      help: "Vad man berättar om länken: vem som sänder den, när och vem man kan fråga. Själva länken skrivs aldrig i en plan.",
    },
    en: {
      label: "Sending the link",
      help: "What people are told of the meeting link: who sends it, when, and whom to ask. The link itself is never in a plan.",
    },
  },
  "registration.meetingLink.sentBy": {
    fi: { label: "Lähettäjä", help: "Kuka lähettää linkin. Kirjoita hänen tunnuksensa." },
    sv: { label: "Avsändare", help: "Vem som sänder länken. Skriv personens beteckning." },
    en: { label: "Sender", help: "Who sends the link. Write that person's id." },
  },
  "registration.meetingLink.daysBefore": {
    fi: {
      label: "Lähtee ennen tapaamista",
      help: "Montako päivää ennen tapaamista linkki lähtee. Jos kohta puuttuu, se on tervetuloviestissä.",
    },
    sv: {
      label: "Sänds före träffen",
      help: "Hur många dagar före en träff länken sänds. Utan uppgiften finns den i välkomstmeddelandet.",
    },
    en: {
      label: "Sent before a session",
      help: "How many days before a session the link is sent. Without it, it is in the welcome message.",
    },
  },
  "registration.meetingLink.askedFrom": {
    fi: {
      label: "Keneltä kysyä",
      help: "Kuka antaa linkin niille, jotka eivät ole saaneet sitä. Kirjoita hänen tunnuksensa.",
    },
    sv: {
      label: "Vem man frågar",
      help: "Vem som ger länken till dem som inte har fått den. Skriv personens beteckning.",
    },
    en: { label: "Whom to ask", help: "Who gives it to those who have not got it. Write that person's id." },
  },
  "registration.meetingLink.namesTold": {
    fi: {
      label: "Kerrotaanko nimet",
      help: "Kerrotaanko näiden ihmisten nimet paikan saaneille. Muuten viesteissä lukee vain heidän tehtävänsä.",
    },
    sv: {
      label: "Namnen berättas",
      help: "Om de som har fått plats får veta de här personernas namn. Annars står bara deras uppgift i meddelandena.",
    },
    en: {
      label: "Names are told",
      help: "Whether messages to those who have a place name these people; else only what they do.",
    },
  },
  "registration.receivedBy": {
    fi: {
      label: "Säilyttäjä",
      help: "Kuka ottaa ilmoittautumiset vastaan ja säilyttää ne. Kirjoita hänen tunnuksensa.",
    },
    sv: { label: "Förvarar", help: "Vem som tar emot och förvarar anmälningarna. Skriv personens beteckning." },
    en: { label: "Keeper", help: "Who receives and keeps the registrations. Write that person's id." },
  },
  "registration.answeredBy": {
    fi: { label: "Vastaaja", help: "Kuka vastaa kysymyksiin ja peruutuksiin. Kirjoita hänen tunnuksensa." },
    sv: { label: "Svarar", help: "Vem som svarar på frågor och avbokningar. Skriv personens beteckning." },
    en: { label: "Answers", help: "Who answers questions and cancellations. Write that person's id." },
  },
  "registration.keptUntil": {
    fi: { label: "Poistetaan", help: "Milloin ilmoittautumiset poistetaan." },
    sv: { label: "Raderas", help: "När anmälningarna raderas." },
    en: { label: "Deleted on", help: "When the registrations are deleted." },
  },
  "registration.laterNews": {
    fi: {
      label: "Uusista ryhmistä kertominen",
      help: "Kenelle kerrotaan uusista ryhmistä: ei kenellekään, luvan antaneille vai kaikille.",
    },
    sv: {
      label: "Nyheter om kommande grupper",
      help: "Vem av de anmälda som får veta om kommande grupper: ingen, de som har gett lov eller alla.",
    },
    en: {
      label: "News of coming groups",
      help: "Who of the registered is told of coming groups: nobody, those who agreed, or all.",
    },
  },
};
