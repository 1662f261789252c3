import * as z from "zod/mini";
import { getOrMake, once } from "../kernel/index.js";
import { summaryItems } from "../session/index.js";
import { agenda } from "./agenda.js";
import { ethics, groundRules } from "./ethics.js";
import { feedback, report } from "./feedback.js";
import {
  across,
  described,
  domain,
  email,
  httpsAddress,
  id,
  instant,
  languageTag,
  line,
  lines,
  madeWhenRead,
  type OurIssue,
  optional,
  uuid,
  whole,
} from "./fields.js";
import { lifecycle } from "./lifecycle.js";
import { organisation } from "./organisation.js";
import { people } from "./people.js";
import { periods } from "./periods.js";
import { type Place, personReferencesIn } from "./personReferences.js";
import { platform, venue } from "./platform.js";
import { publicity } from "./publicity.js";
import { closedGroupRegistration, eventRegistration, openMeetingsRegistration } from "./registration.js";
import { reminders } from "./reminders.js";
import { roomOnwards } from "./roomOnwards.js";
import { eventSchedule, seriesSchedule } from "./schedule.js";
import { sessions } from "./sessions.js";
import { done, tasks } from "./tasks.js";
import type { FieldWords } from "./texts.js";
import { unknownPeople } from "./unknownPeople.js";

/** The plan's schema version that this release reads and writes. */
export const schemaVersion = 1;

/** Where the JSON Schema of plans is found, for editors; it changes only with the schema version. */
export const planSchemaId = "https://unpkg.com/@piiri/core/schemas/plan-1.schema.json";

/** What the forms have in common: made, like all of a form, when the first plan is read. */
const common = once(() => ({
  schema: optional(z.literal(schemaVersion), "The version of this form."),
  id: described(id, "Chosen once, never changed: calendars know the group by it. Names no condition."),
  stage: optional(z.enum(["draft", "published"]), "In a draft people may still be missing."),
  revision: optional(whole(0, 2_147_483_647), "Raised with every change that was published."),
  revisedAt: optional(instant, "When it was raised, in UTC."),
  language: optional(languageTag, "In which language the group is written to (BCP 47): fi, sv, en, de, se."),
  title: described(line(200), "For those who may know what the group is about."),
  publicName: described(line(100), "A neutral name, seen by strangers: no word of the condition."),
  description: optional(lines(5000), "What the group is for, in a few sentences."),
  informationPage: optional(httpsAddress, "The page that links and QR codes lead to."),
  organiser: madeWhenRead(
    () => ({
      name: line(200),
      domain: optional(domain, "Its address on the net, as example.org."),
      key: optional(uuid, "In place of a domain where there is none: chosen once by chance, never changed."),
      email: optional(email, "For questions and cancellations."),
    }),
    across(knownByDomainOrKey),
  ),
  seats: optional(
    madeWhenRead(() => ({ least: whole(1, 10_000), most: whole(1, 10_000) }), across(leastBelowMost)),
    "How many people are wanted.",
  ),
  audience: optional(
    madeWhenRead(() => ({
      id: optional(id, "Groups with the same are for the same people: a season tells where they meet on one evening."),
      occupation: optional(z.enum(["working", "retired", "mixed"])),
      close: optional(z.boolean(), "Those close to the participants may come too."),
    })),
  ),
  venue: venue(),
  platform: platform(),
  people: people(),
  organisation: organisation(),
  facilitation: optional(
    madeWhenRead(() => ({
      preparation: optional(whole(0, 240), "Minutes before the start at which facilitators gather."),
      admission: optional(whole(0, 240), "Minutes before the start at which participants are let in."),
      reflection: optional(whole(0, 240), "Minutes after the end that facilitators talk it over."),
      summaryForm: optional(
        z.array(z.enum(summaryItems)).check(z.maxLength(20)),
        "What is written down after each session.",
      ),
    })),
  ),
  publicity: publicity(),
  ethics: ethics(),
  groundRules: groundRules(),
  agenda: optional(agenda(), "What every session is made of, unless it has an agenda of its own."),
  sessions: sessions(),
  feedback: feedback(),
  report: report(),
  lifecycle: lifecycle(),
  reminders: reminders(),
  tasks: tasks(),
  done: done(),
}));

/** What is checked across a whole plan, whichever its form. */
const checks = [across(revisionHasDate), across(peopleNotNamed), across(periods), across(roomOnwards)];

const closedGroup = madeWhenRead(
  () => ({
    format: z.literal("closed-group"),
    ...common(),
    membership: optional(z.enum(["closed", "replenished"])),
    schedule: seriesSchedule(),
    registration: closedGroupRegistration(),
  }),
  ...checks,
);

const openMeetings = madeWhenRead(
  () => ({
    format: z.literal("open-meetings"),
    ...common(),
    membership: optional(z.enum(["open", "replenished"])),
    schedule: seriesSchedule(),
    registration: openMeetingsRegistration(),
  }),
  ...checks,
);

const singleEvent = madeWhenRead(
  () => ({
    format: z.literal("single-event"),
    ...common(),
    schedule: eventSchedule(),
    registration: eventRegistration(),
  }),
  ...checks,
);

const forms = { "closed-group": closedGroup, "open-meetings": openMeetings, "single-event": singleEvent };

/** The form of a plan, for each format. */
export const planForms = z.discriminatedUnion("format", [closedGroup, openMeetings, singleEvent]);

/** Where each section names people, found when the first plan that has it is read: a section that no plan has is never made. */
const placesIn = new Map<string, readonly Place[]>();

/** All forms name people at the same places. */
function peopleNotNamed(plan: { format?: unknown }): OurIssue[] {
  const { shape } = forms[plan.format as keyof typeof forms];
  const places = Object.entries<z.ZodMiniType>(shape)
    .filter(([section]) => section in plan)
    .flatMap(([section, part]) => getOrMake(placesIn, section, () => personReferencesIn(section, part)));
  return unknownPeople(plan, places);
}

function revisionHasDate(plan: { revision?: unknown; revisedAt?: unknown }): OurIssue[] {
  if (typeof plan.revision !== "number" || plan.revision === 0 || plan.revisedAt !== undefined) return [];
  return [{ problem: "missing", data: {}, at: ["revisedAt"] }];
}

/** Calendars tell a group from all others by its organiser's domain, or by what was chosen in its place. */
function knownByDomainOrKey(organiser: { domain?: unknown; key?: unknown }): OurIssue[] {
  const isKnown = organiser.domain !== undefined || organiser.key !== undefined;
  return isKnown ? [] : [{ problem: "missing", data: {}, at: ["domain"] }];
}

function leastBelowMost({ least, most }: { least?: unknown; most?: unknown }): OurIssue[] {
  if (typeof least !== "number" || typeof most !== "number" || least <= most) return [];
  return [{ problem: "out-of-range", data: { least }, at: ["most"] }];
}

/** What these fields are called, and what to write there. */
export const planWords: FieldWords = {
  format: {
    fi: {
      label: "Toteutusmuoto",
      help: "closed-group: samat ihmiset alusta loppuun. open-meetings: jokaiseen tapaamiseen ilmoittaudutaan erikseen. single-event: yksittäinen tilaisuus.",
    },
    sv: {
      label: "Gruppform",
      help: "closed-group: samma människor från början till slut. open-meetings: man anmäler sig till varje träff för sig. single-event: ett enstaka evenemang.",
    },
    en: {
      label: "Format",
      help: "closed-group: the same people throughout. open-meetings: each session is open to whoever registers for it. single-event: one occasion.",
    },
  },
  id: {
    fi: {
      label: "Ryhmän tunnus",
      help: "Lyhyt nimi koneille: pienet kirjaimet a–z, numerot ja yhdysviiva, enintään 64 merkkiä. Valitse se kerran ja pidä se, sillä uusi tunnus näyttää kalentereille uudelta ryhmältä. Älä mainitse siinä sairautta tai vammaa.",
    },
    sv: {
      label: "Gruppens beteckning",
      help: "Ett kort namn för maskiner: små bokstäver a–z, siffror och bindestreck, högst 64 tecken. Välj den en gång och behåll den: en ny beteckning ser för kalendrar ut som en ny grupp. Nämn ingen sjukdom eller skada i den.",
    },
    en: {
      label: "The group's id",
      help: "A short name for machines: small letters a–z, digits and hyphens, 64 characters at most. Choose it once and keep it: calendars know the group by it, so a new id looks like a new group. Do not name the condition in it.",
    },
  },
  title: {
    fi: {
      label: "Nimi osallistujille",
      help: "Nimi niille, jotka saavat tietää, mistä ryhmässä puhutaan. Enintään 200 merkkiä.",
    },
    sv: { label: "Namn för deltagarna", help: "Namnet för dem som får veta vad gruppen handlar om. Högst 200 tecken." },
    en: {
      label: "Name for participants",
      help: "The name for those who may know what the group is about. At most 200 characters.",
    },
  },
  publicName: {
    fi: {
      label: "Julkinen nimi",
      help: "Nimi, jonka kuka tahansa voi nähdä, vaikka työkaverin kalenterista. Pidä se yleisenä: ei sanaakaan sairaudesta tai vammasta. Enintään 100 merkkiä.",
    },
    sv: {
      label: "Offentligt namn",
      help: "Namnet som vem som helst kan se, till exempel i en arbetskamrats kalender. Håll det allmänt: inte ett ord om sjukdom eller skada. Högst 100 tecken.",
    },
    en: {
      label: "Public name",
      help: "The name that anyone may see, on somebody else's screen or in a shared calendar. Keep it neutral: no word of the condition. At most 100 characters.",
    },
  },
  description: {
    fi: { label: "Kuvaus", help: "Muutama lause siitä, mitä varten ryhmä on." },
    sv: { label: "Beskrivning", help: "Några meningar om vad gruppen är till för." },
    en: { label: "Description", help: "What the group is for, in a few sentences." },
  },
  informationPage: {
    fi: {
      label: "Ryhmän verkkosivu",
      help: "Sivu, joka kertoo ryhmästä. Linkit ja QR-koodit vievät sinne. Osoitteen alussa on https://.",
    },
    sv: {
      label: "Webbsida",
      help: "Sidan som berättar om gruppen. Länkar och QR-koder leder dit. Adressen börjar med https://.",
    },
    en: {
      label: "Web page",
      help: "The page that tells of the group, beginning with https://. Links and QR codes lead there.",
    },
  },
  language: {
    fi: {
      label: "Kieli",
      help: "Millä kielellä ryhmälle kirjoitetaan: fi, sv, en tai muu kielen tunnus. Jos kohta puuttuu, komento käyttää tietokoneesi kieltä.",
    },
    sv: {
      label: "Språk",
      help: "På vilket språk man skriver till gruppen: fi, sv, en eller ett annat språks beteckning. Utan den tar kommandot din dators språk.",
    },
    en: {
      label: "Language",
      help: "In which language the group is written to: fi, sv, en or another language's tag. Without it, the command takes your computer's language.",
    },
  },
  membership: {
    fi: {
      label: "Kuka voi tulla mukaan",
      help: "Suljettuun ryhmään ei tule uusia, avoimiin tapaamisiin voi tulla aina. Täydentyvään ryhmään otetaan uusia sovittuina aikoina.",
    },
    sv: {
      label: "Vem kan komma med",
      help: "Till en sluten grupp kommer inga nya, till öppna träffar kan man alltid komma. En grupp som fylls på tar emot nya vid överenskomna tider.",
    },
    en: {
      label: "Who may join",
      help: "Nobody new joins a closed group, and anyone may come to open meetings. A replenished group takes newcomers at agreed times.",
    },
  },
  audience: {
    fi: { label: "Kenelle ryhmä on", help: "Keitä varten ryhmä on, jos se ei ole kaikille." },
    sv: { label: "För vem", help: "Vilka gruppen är till för, om den inte är för alla." },
    en: { label: "For whom", help: "Whom the group is for, where it is not for everyone." },
  },
  "audience.id": {
    fi: {
      label: "Kohderyhmän tunnus",
      help: "Ryhmät, joilla on sama tunnus, ovat samoille ihmisille. Kausi kertoo, jos ne osuvat samalle illalle.",
    },
    sv: {
      label: "Målgruppens beteckning",
      help: "Grupper med samma beteckning är för samma människor. Säsongen berättar om de träffas samma kväll.",
    },
    en: {
      label: "Id of the audience",
      help: "Groups with the same id are for the same people: a season tells where they meet on one evening.",
    },
  },
  "audience.occupation": {
    fi: { label: "Työssä vai eläkkeellä", help: "Onko ryhmä työssä käyville, eläkkeellä oleville vai molemmille." },
    sv: {
      label: "I arbete eller pensionerad",
      help: "Om gruppen är för dem som arbetar, för pensionärer eller för båda.",
    },
    en: {
      label: "Working or retired",
      help: "Whether it is for people who work, for people who are retired, or for both.",
    },
  },
  "audience.close": {
    fi: { label: "Läheiset mukaan", help: "Saavatko osallistujien läheisetkin tulla." },
    sv: { label: "Närstående", help: "Om deltagarnas närstående också får komma." },
    en: { label: "Those close to them", help: "Whether those close to the participants may come too." },
  },
  seats: {
    fi: {
      label: "Paikat",
      help: "Montako ihmistä ryhmään toivotaan. Jos kohta puuttuu, 4–8. Tilaisuudella rajaa ei ole.",
    },
    sv: {
      label: "Platser",
      help: "Hur många man önskar till gruppen. Utan uppgiften 4–8. Ett evenemang har ingen gräns.",
    },
    en: { label: "Seats", help: "How many people are wanted. Without it, 4 to 8; an event has no limit." },
  },
  "seats.least": {
    fi: { label: "Vähintään", help: "Pienin määrä, jolla ryhmä toimii." },
    sv: { label: "Minst", help: "Det minsta antal som gruppen fungerar med." },
    en: { label: "At least", help: "The fewest with whom the group works." },
  },
  "seats.most": {
    fi: { label: "Enintään", help: "Suurin määrä, joka ryhmään mahtuu." },
    sv: { label: "Högst", help: "Det största antal som ryms." },
    en: { label: "At most", help: "The most for whom there is room." },
  },
  schema: {
    fi: { label: "Lomakkeen versio", help: "Mitä tämän lomakkeen versiota suunnitelma noudattaa." },
    sv: { label: "Formulärets version", help: "Vilken version av det här formuläret planen följer." },
    en: { label: "Version of this form", help: "Which version of this form the plan follows." },
  },
  stage: {
    fi: {
      label: "Missä suunnitelma on",
      help: "Luonnos, kun vielä suunnittelette, ja julkaistu, kun ryhmästä on kerrottu. Jos kohta puuttuu, suunnitelma on luonnos.",
    },
    sv: {
      label: "Var planen står",
      help: "Utkast medan ni planerar, publicerad när ni har berättat om gruppen. Utan uppgiften är planen ett utkast.",
    },
    en: {
      label: "Where the plan stands",
      help: "A draft while you are planning, published once people have been told. Without it, a draft.",
    },
  },
  revision: {
    fi: {
      label: "Monesko muutos",
      help: "Montako kertaa julkaistua suunnitelmaa on muutettu. Kasvata lukua yhdellä joka kerta, niin kalenterit huomaavat muutoksen.",
    },
    sv: {
      label: "Antal ändringar",
      help: "Hur många gånger en publicerad plan har ändrats. Höj talet med ett varje gång, så märker kalendrarna det.",
    },
    en: {
      label: "Number of changes",
      help: "How many times a published plan has been changed. Raise it by one each time; then calendars notice.",
    },
  },
  revisedAt: {
    fi: {
      label: "Milloin muutettu",
      help: "Muutoksen hetki maailmanaikaa, esimerkiksi 2027-01-18T09:00:00Z. Suomen kello on siitä talvella kaksi ja kesällä kolme tuntia edellä. Tarvitaan, kun muutoksia on vähintään yksi.",
    },
    sv: {
      label: "När den ändrades",
      help: "Ändringens tidpunkt i världstid, till exempel 2027-01-18T09:00:00Z. Klockan i Finland går två timmar före på vintern och tre på sommaren. Behövs när det finns minst en ändring.",
    },
    en: {
      label: "When it was changed",
      help: "The moment of the change in universal time: 2027-01-18T09:00:00Z. In Finland the clock is two hours ahead of that in winter, three in summer. Needed once there is at least one change.",
    },
  },
  organiser: {
    fi: { label: "Järjestäjä", help: "Kuka ryhmän järjestää." },
    sv: { label: "Arrangör", help: "Vem som ordnar gruppen." },
    en: { label: "Organiser", help: "Who organises the group." },
  },
  "organiser.name": {
    fi: {
      label: "Järjestäjän nimi",
      help: "Yhdistys tai liitto. Kansalaisten omasta ryhmästä kerrotaan aina ryhmän julkisella nimellä.",
    },
    sv: {
      label: "Arrangörens namn",
      help: "Föreningen eller förbundet. En grupp som medborgare själva håller nämns alltid med sitt offentliga namn.",
    },
    en: {
      label: "Organiser's name",
      help: "The association or federation. A group that citizens keep by themselves is always called by its public name.",
    },
  },
  "organiser.domain": {
    fi: {
      label: "Verkkotunnus",
      help: "Järjestäjän verkkotunnus ilman alkua https://, esimerkiksi example.org. Ryhmän tunnuksen kanssa se erottaa ryhmän kaikista muista.",
    },
    sv: {
      label: "Domän",
      help: "Arrangörens adress på nätet utan https://, till exempel example.org. Tillsammans med beteckningen skiljer den gruppen från alla andra.",
    },
    en: {
      label: "Domain",
      help: "Its address on the net without https://, for example example.org. Together with the id it makes the group unlike any other in the world.",
    },
  },
  "organiser.key": {
    fi: {
      label: "Avain verkkotunnuksen tilalla",
      help: "Jos ryhmällä ei ole verkkotunnusta: arvottu avain, josta kalenterit erottavat ryhmän muista. Saat sen komennolla piiri new citizens-group. Pidä se ennallaan.",
    },
    sv: {
      label: "Nyckel i stället för domän",
      help: "Om gruppen inte har någon domän: en slumpad nyckel som skiljer gruppen från alla andra i kalendrar. Du får den med kommandot piiri new citizens-group. Ändra den inte.",
    },
    en: {
      label: "Key in place of a domain",
      help: "Where a group has no domain: a key chosen by chance, by which calendars tell the group from all others. It comes with the command piiri new citizens-group. Never change it.",
    },
  },
  "organiser.email": {
    fi: { label: "Sähköposti", help: "Osoite, johon kysymykset ja peruutukset tulevat." },
    sv: { label: "E-post", help: "Adressen dit frågor och avbokningar kommer." },
    en: { label: "E-mail", help: "Where questions and cancellations go." },
  },
};

/** The same of facilitation, by itself: people think of it once they have said what a session is made of. */
export const facilitationWords: FieldWords = {
  facilitation: {
    fi: { label: "Ohjaajien työ", help: "Mitä ohjaajat tekevät ennen tapaamista ja sen jälkeen." },
    sv: { label: "Gruppledarnas arbete", help: "Vad gruppledarna gör före en träff och efter den." },
    en: { label: "Facilitators' work", help: "What facilitators do before a session and after it." },
  },
  "facilitation.preparation": {
    fi: { label: "Valmistelu", help: "Montako minuuttia ennen alkua ohjaajat kokoontuvat." },
    sv: { label: "Förberedelse", help: "Hur många minuter före början gruppledarna samlas." },
    en: { label: "Preparation", help: "Minutes before the start at which facilitators gather." },
  },
  "facilitation.admission": {
    fi: { label: "Ovet auki", help: "Montako minuuttia ennen alkua osallistujat päästetään sisään." },
    sv: { label: "Dörrarna öppnas", help: "Hur många minuter före början deltagarna släpps in." },
    en: { label: "Admission", help: "Minutes before the start at which participants are let in." },
  },
  "facilitation.reflection": {
    fi: { label: "Purku", help: "Montako minuuttia ohjaajat purkavat tapaamista sen jälkeen." },
    sv: { label: "Avlastning", help: "Hur många minuter gruppledarna talar igenom träffen efteråt." },
    en: { label: "Talking it over", help: "Minutes after the end that facilitators talk it over." },
  },
  "facilitation.summaryForm": {
    fi: { label: "Koonti", help: "Mitä jokaisen tapaamisen jälkeen kirjataan." },
    sv: { label: "Sammanställning", help: "Vad man skriver ner efter varje träff." },
    en: { label: "Summary", help: "What is written down after each session." },
  },
};
