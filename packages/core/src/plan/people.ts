import * as z from "zod/mini";
import { dayParts, weekdays } from "../kernel/index.js";
import {
  across,
  atMost,
  described,
  email,
  endsBefore,
  id,
  line,
  localDate,
  madeWhenRead,
  type OurIssue,
  optional,
  personId,
  whole,
} from "./fields.js";
import { speakerRoles } from "./peopleTerms.js";
import type { FieldWords } from "./texts.js";

const daysAway = madeWhenRead(
  () => ({ from: localDate, to: localDate }),
  across(({ from, to }) => endsBefore(from, to)),
);

const course = () => optional(localDate, "The day of the course, or of the latest refresher.");

/** A volunteer or a member of staff. */
export const person = madeWhenRead(() => ({
  id: described(id, "A short name by which the plan refers to this person."),
  name: line(100),
  association: optional(line(200)),
  email: optional(email),
  training: optional(
    z.strictObject({
      basicCourse: optional(z.boolean()),
      basicCourseOn: course(),
      orientation: optional(z.boolean()),
      orientationOn: course(),
    }),
    "The basic course in peer support; the orientation to facilitating online.",
  ),
  commitmentsAccepted: optional(localDate, "When this person accepted the commitments."),
  equipment: optional(
    z.strictObject({
      device: optional(z.enum(["computer", "tablet", "phone"])),
      camera: optional(z.boolean()),
      microphone: optional(z.boolean()),
      headphones: optional(z.boolean()),
      connection: optional(z.boolean(), "A network that holds, and a device that is up to date."),
      quietRoom: optional(z.boolean(), "A room where one can speak in confidence."),
    }),
  ),
  isElectedOfficer: optional(z.boolean()),
  available: optional(
    atMost(
      21,
      z.strictObject({ weekday: z.enum(weekdays), part: optional(z.enum(dayParts), "All day unless given.") }),
    ),
    "When this person can lead; at any time unless given.",
  ),
  away: optional(atMost(50, daysAway), "When this person is away, whatever the weekday."),
}));

const speaker = madeWhenRead(() => ({
  id: described(id, "A short name by which the plan refers to this person."),
  name: line(100),
  role: optional(
    z.enum(speakerRoles),
    "storyteller: a peer who tells of their own life, as in an event unless given. expert: who knows by profession. guest: any other visitor, as elsewhere unless given.",
  ),
  association: optional(line(200)),
  email: optional(email),
}));

/** Who does what. Volunteers and staff only: participants are never in a plan. */
export const people = () =>
  optional(
    madeWhenRead(
      () => ({
        facilitators: optional(atMost(50, person)),
        coordinator: optional(person),
        speakers: optional(atMost(50, speaker), "Who comes to tell or to speak, and leads nothing else."),
        contactPerson: optional(person, "The association's, often of its board."),
        communicationsOfficer: optional(person, "Who tells the world of the group."),
        supportInDifficulty: optional(line(200), "Whom facilitators turn to when it gets difficult."),
        technicalHost: optional(personId, "Who minds the technology, by id."),
        initiator: optional(
          z.strictObject({
            person,
            staysForSessions: optional(whole(0, 100), "After how many sessions the initiator withdraws."),
          }),
          "Who gathers and starts the group, when it is not a facilitator.",
        ),
      }),
      across(onePersonOneId),
    ),
  );

function onePersonOneId(all: { facilitators?: unknown; speakers?: unknown }): OurIssue[] {
  return (["facilitators", "speakers"] as const).flatMap((list) => {
    const seen = new Set<unknown>();
    const people = Array.isArray(all[list]) ? (all[list] as readonly ({ id?: unknown } | undefined)[]) : [];
    return people.flatMap((one, index): OurIssue[] => {
      const personId = one?.id;
      if (typeof personId !== "string" || !seen.has(personId)) {
        seen.add(personId);
        return [];
      }
      return [{ problem: "duplicate", data: { value: personId }, at: [list, index, "id"] }];
    });
  });
}

/** What these fields are called, and what to write there. */
export const peopleWords: FieldWords = {
  people: {
    fi: {
      label: "Tekijät",
      help: "Kuka tekee ryhmässä mitäkin. Vain vapaaehtoiset ja työntekijät: osallistujia suunnitelmaan ei kirjoiteta.",
    },
    sv: {
      label: "Medarbetare",
      help: "Vem som gör vad. Bara frivilliga och anställda: deltagare skrivs aldrig i en plan.",
    },
    en: { label: "People", help: "Who does what. Volunteers and staff only: participants are never in a plan." },
  },
  "people.facilitators": {
    fi: { label: "Ohjaajat", help: "Ryhmän ohjaajat, yksi kerrallaan." },
    sv: { label: "Gruppledare", help: "De som leder gruppen, en i taget." },
    en: { label: "Facilitators", help: "Those who lead the group, one after another." },
  },
  "people.coordinator": {
    fi: { label: "Koordinoija", help: "Pitää yksittäisen tilaisuuden langat käsissään." },
    sv: { label: "Koordinator", help: "Den som håller ihop ett enstaka evenemang." },
    en: { label: "Coordinator", help: "Whoever holds a single event together." },
  },
  "people.speakers": {
    fi: {
      label: "Kertojat ja vieraat",
      help: "Ketkä tulevat kertomaan tarinansa tai puhumaan, mutta eivät ohjaa ryhmää.",
    },
    sv: { label: "Berättare och gäster", help: "De som kommer för att berätta eller tala men inte leder gruppen." },
    en: { label: "Storytellers and guests", help: "Those who come to tell or to speak, and do not lead the group." },
  },
  "people.contactPerson": {
    fi: { label: "Yhteyshenkilö", help: "Yhdistyksen yhteyshenkilö, usein hallituksesta." },
    sv: { label: "Kontaktperson", help: "Föreningens kontaktperson, ofta från styrelsen." },
    en: { label: "Contact person", help: "The association's contact person, often of its board." },
  },
  "people.communicationsOfficer": {
    fi: { label: "Tiedottaja", help: "Kertoo ryhmästä ulospäin." },
    sv: { label: "Informatör", help: "Den som berättar om gruppen utåt." },
    en: { label: "Communications officer", help: "Who tells the world of the group." },
  },
  "people.supportInDifficulty": {
    fi: {
      label: "Tuki vaikeissa tilanteissa",
      help: "Keneen ohjaajat ottavat yhteyttä, jos ryhmässä tulee vaikea tilanne.",
    },
    sv: { label: "Stöd i svåra lägen", help: "Vem gruppledarna vänder sig till om något svårt händer." },
    en: { label: "Support in difficulty", help: "Whom the facilitators turn to when something difficult happens." },
  },
  "people.technicalHost": {
    fi: { label: "Tekniikasta huolehtii", help: "Kuka huolehtii tekniikasta. Kirjoita tähän hänen tunnuksensa." },
    sv: { label: "Sköter tekniken", help: "Vem som sköter tekniken. Skriv personens beteckning." },
    en: { label: "Minds the technology", help: "Who minds the technology. Write that person's id." },
  },
  "people.initiator": {
    fi: { label: "Alkuunpanija", help: "Kuka kokoaa ryhmän, jos hän ei ole ohjaaja." },
    sv: { label: "Igångsättare", help: "Den som samlar gruppen, om det inte är en gruppledare." },
    en: { label: "Initiator", help: "Who gathers the group when that is not a facilitator." },
  },
  "people.initiator.person": {
    fi: { label: "Kuka hän on", help: "Alkuunpanijan tunnus ja nimi." },
    sv: { label: "Vem det är", help: "Igångsättarens beteckning och namn." },
    en: { label: "Who it is", help: "The initiator's id and name." },
  },
  "people.initiator.staysForSessions": {
    fi: { label: "Montako kertaa mukana", help: "Monennenko tapaamisen jälkeen alkuunpanija jättää ryhmän omilleen." },
    sv: { label: "Är med", help: "Efter hur många träffar igångsättaren drar sig tillbaka." },
    en: { label: "Stays for", help: "After how many sessions the initiator withdraws." },
  },
  "person.id": {
    fi: { label: "Tunnus", help: "Lyhyt nimi, jonka valitset itse. Sillä suunnitelma viittaa tähän ihmiseen." },
    sv: { label: "Beteckning", help: "Ett kort namn som du själv väljer. Med det hänvisar planen till personen." },
    en: { label: "Id", help: "A short name of your choice, by which the plan refers to this person." },
  },
  "person.name": {
    fi: { label: "Nimi", help: "Hänen nimensä niin kuin siitä kerrotaan." },
    sv: { label: "Namn", help: "Namnet så som man berättar det." },
    en: { label: "Name", help: "The name as it is told." },
  },
  "person.role": {
    fi: {
      label: "Mitä varten tulee",
      help: "storyteller: vertainen, joka kertoo omasta elämästään. expert: asiantuntija. guest: muu vieras. Jos kohta puuttuu, tilaisuudessa kertoja ja muualla vieras.",
    },
    sv: {
      label: "Kommer för att",
      help: "storyteller: en jämlike som berättar om sitt eget liv. expert: sakkunnig. guest: en annan gäst. Utan uppgiften berättare i ett evenemang och annars gäst.",
    },
    en: {
      label: "Comes as",
      help: "storyteller: a peer who tells of their own life. expert: who knows by profession. guest: any other visitor. Without it, a storyteller in an event and else a guest.",
    },
  },
  "person.association": {
    fi: { label: "Yhdistys", help: "Minkä yhdistyksen kautta hän on mukana." },
    sv: { label: "Förening", help: "Genom vilken förening personen är med." },
    en: { label: "Association", help: "Through which association this person takes part." },
  },
  "person.email": {
    fi: { label: "Sähköposti", help: "Osoite, josta hänet tavoittaa." },
    sv: { label: "E-post", help: "Adressen där personen kan nås." },
    en: { label: "E-mail", help: "Where this person can be reached." },
  },
  "person.training": {
    fi: { label: "Koulutus", help: "Mitä koulutusta hän on saanut." },
    sv: { label: "Utbildning", help: "Vilken utbildning personen har fått." },
    en: { label: "Training", help: "Which training this person has had." },
  },
  "person.training.basicCourse": {
    fi: { label: "Peruskurssi", help: "Onko hän käynyt vertaistuen peruskurssin." },
    sv: { label: "Grundkurs", help: "Om personen har gått grundkursen i kamratstöd." },
    en: { label: "Basic course", help: "Whether this person took the basic course in peer support." },
  },
  "person.training.basicCourseOn": {
    fi: { label: "Peruskurssin päivä", help: "Päivä, jona hän kävi peruskurssin tai viimeksi kertasi sen." },
    sv: { label: "Grundkursens dag", help: "Dagen då personen gick grundkursen eller senast repeterade den." },
    en: {
      label: "Day of the basic course",
      help: "The day on which this person took the basic course, or last refreshed it.",
    },
  },
  "person.training.orientation": {
    fi: { label: "Perehdytys verkkoon", help: "Onko hänet perehdytetty ohjaamaan verkossa." },
    sv: { label: "Introduktion till nätet", help: "Om personen har fått introduktion till att leda på nätet." },
    en: { label: "Orientation online", help: "Whether this person was shown how to facilitate online." },
  },
  "person.training.orientationOn": {
    fi: { label: "Perehdytyksen päivä", help: "Päivä, jona hän sai perehdytyksen tai viimeksi kertasi sen." },
    sv: { label: "Introduktionens dag", help: "Dagen då personen fick introduktionen eller senast repeterade den." },
    en: {
      label: "Day of the orientation",
      help: "The day on which this person was introduced to facilitating online, or last refreshed it.",
    },
  },
  "person.commitmentsAccepted": {
    fi: { label: "Sitoumukset hyväksytty", help: "Päivä, jona hän hyväksyi ohjaajan sitoumukset." },
    sv: { label: "Åtaganden godkända", help: "Dagen då personen godkände gruppledarens åtaganden." },
    en: { label: "Commitments accepted", help: "The day on which this person accepted the facilitators' commitments." },
  },
  "person.equipment": {
    fi: { label: "Välineet", help: "Millä hän osallistuu verkkotapaamiseen." },
    sv: { label: "Utrustning", help: "Vad personen har med sig till en nätträff." },
    en: { label: "Equipment", help: "With what this person comes to an online session." },
  },
  "person.equipment.device": {
    fi: { label: "Laite", help: "Onko hänellä tietokone, tabletti vai puhelin." },
    sv: { label: "Apparat", help: "Dator, pekplatta eller telefon." },
    en: { label: "Device", help: "A computer, a tablet or a phone." },
  },
  "person.equipment.camera": {
    fi: { label: "Kamera", help: "Onko hänellä kamera." },
    sv: { label: "Kamera", help: "Om det finns en kamera." },
    en: { label: "Camera", help: "Whether there is a camera." },
  },
  "person.equipment.microphone": {
    fi: { label: "Mikrofoni", help: "Onko hänellä mikrofoni." },
    sv: { label: "Mikrofon", help: "Om det finns en mikrofon." },
    en: { label: "Microphone", help: "Whether there is a microphone." },
  },
  "person.equipment.headphones": {
    fi: { label: "Kuulokkeet", help: "Onko hänellä kuulokkeet." },
    sv: { label: "Hörlurar", help: "Om det finns hörlurar." },
    en: { label: "Headphones", help: "Whether there are headphones." },
  },
  "person.equipment.quietRoom": {
    fi: { label: "Rauhallinen tila", help: "Onko hänellä huone, jossa voi puhua luottamuksella." },
    sv: { label: "Lugnt rum", help: "Om det finns ett rum där man kan tala i förtroende." },
    en: { label: "Quiet room", help: "Whether there is a room where one can speak in confidence." },
  },
  "person.equipment.connection": {
    fi: {
      label: "Nettiyhteys",
      help: "Kestääkö nettiyhteys ja onko laite ajan tasalla. Kokeilkaa yhdessä ennen ensimmäistä tapaamista.",
    },
    sv: {
      label: "Nätförbindelse",
      help: "Om nätförbindelsen håller och apparaten är uppdaterad. Pröva tillsammans före den första träffen.",
    },
    en: {
      label: "Connection",
      help: "Whether the network holds and the device is up to date. Try it together before the first session.",
    },
  },
  "person.isElectedOfficer": {
    fi: { label: "Luottamustoimessa", help: "Onko hän yhdistyksen luottamushenkilö." },
    sv: { label: "Förtroendevald", help: "Om personen är förtroendevald i föreningen." },
    en: { label: "Elected officer", help: "Whether this person holds an elected office in the association." },
  },
  "person.available": {
    fi: {
      label: "Milloin voi ohjata",
      help: "Viikonpäivät ja päivän osat, jotka hänelle sopivat. Jos kohta puuttuu, mikä aika tahansa sopii.",
    },
    sv: {
      label: "Kan leda",
      help: "Veckodagar och delar av dagen som passar personen. Utan uppgiften passar vilken tid som helst.",
    },
    en: { label: "Can lead", help: "Weekdays and parts of the day that suit this person. Without it, any time does." },
  },
  "person.available.weekday": {
    fi: { label: "Viikonpäivä", help: "Viikonpäivä, joka hänelle sopii." },
    sv: { label: "Veckodag", help: "Veckodagen som passar personen." },
    en: { label: "Weekday", help: "The weekday that suits this person." },
  },
  "person.available.part": {
    fi: { label: "Päivän osa", help: "Aamupäivä, iltapäivä vai ilta. Jos kohta puuttuu, koko päivä sopii." },
    sv: { label: "Del av dagen", help: "Förmiddag, eftermiddag eller kväll. Utan uppgiften passar hela dagen." },
    en: { label: "Part of the day", help: "Morning, afternoon or evening. Without it, the whole day." },
  },
  "person.away": {
    fi: { label: "Poissa", help: "Ajat, jolloin hän ei ole käytettävissä." },
    sv: { label: "Borta", help: "När personen inte kan vara med." },
    en: { label: "Away", help: "When this person cannot take part." },
  },
  "person.away.from": {
    fi: { label: "Poissa alkaen", help: "Ensimmäinen päivä, jona hän on poissa." },
    sv: { label: "Borta från", help: "Den första dagen som personen är borta." },
    en: { label: "Away from", help: "The first day on which this person is away." },
  },
  "person.away.to": {
    fi: { label: "Poissa asti", help: "Viimeinen päivä, jona hän on poissa." },
    sv: { label: "Borta till", help: "Den sista dagen som personen är borta." },
    en: { label: "Away until", help: "The last day on which this person is away." },
  },
};
