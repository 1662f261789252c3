import type { FormDefinition } from "./formDefinition.js";
import { partsOfNames } from "./partsOfNames.js";

/** What people call the two things that every registration asks, in Finnish, Swedish and English. */
const asked = {
  ...partsOfNames,
  name: [
    "Nimi",
    "Nimesi",
    "Etunimi ja sukunimi",
    "Etu- ja sukunimi",
    "Koko nimi",
    "Mikä on nimesi",
    "Osallistujan nimi",
    "Namn",
    "Ditt namn",
    "För- och efternamn",
    "Förnamn och efternamn",
    "Vad heter du",
    "Name",
    "Your name",
    "Full name",
    "First and last name",
    "What is your name",
  ],
  email: [
    "Sähköpostiosoite",
    "Sähköpostiosoitteesi",
    "Sähköposti",
    "Sähköpostisi",
    "Email-osoite",
    "Mikä on sähköpostiosoitteesi",
    "E-postadress",
    "Din e-postadress",
    "E-post",
    "Din e-post",
    "Email address",
    "E-mail address",
    "Your email address",
    "Email",
    "E-mail",
    "Your email",
  ],
  consent: [
    "Saako sinulle kertoa uusista ryhmistä",
    "Saako uusista ryhmistä kertoa",
    "Saamme kertoa sinulle uusista ryhmistä",
    "Suostumus",
    "Får vi berätta för dig om nya grupper",
    "Får vi berätta om nya grupper",
    "Samtycke",
    "May we tell you of new groups",
    "May we tell you about new groups",
    "Consent",
  ],
  sessions: [
    "Mihin tapaamisiin tulet",
    "Tapaamiset",
    "Tapaaminen",
    "Mihin tapaamiseen tulet",
    "Vilka träffar kommer du till",
    "Träffar",
    "Träff",
    "Which sessions will you come to",
    "Sessions",
    "Session",
  ],
  event: ["Tapahtuma", "Händelse", "Event", "What happened"],
} satisfies FormDefinition["columns"];

const yes = ["Kyllä", "Joo", "Ja", "Yes", "Sopii", "Suostun", "Jag samtycker", "I consent", "true", "1", "x"];

/**
 * The systems whose exports are known. The columns that Microsoft, Google and SurveyMonkey make by themselves are measured in
 * English, Google's and some of Microsoft's and Webropol's in Finnish and Swedish too; the others are as their pages say it.
 */
export const knownForms = {
  "microsoft-forms": {
    name: "Microsoft Forms",
    columns: {
      ...asked,
      id: ["ID", "Id", "Tunnus"],
      at: [
        ...["Completion time", "Slutförandetid", "Sluttid", "Valmistumisaika", "Päättymisaika", "Lopetusaika"],
        ...["Start time", "Starttid", "Aloitusaika", "Alkamisaika"],
      ],
    },
    yes,
  },
  "google-forms": {
    name: "Google Forms",
    columns: { ...asked, at: ["Timestamp", "Aikaleima", "Tidstämpel", "Tidsstämpel"] },
    yes,
  },
  surveymonkey: {
    name: "SurveyMonkey",
    columns: {
      ...asked,
      id: [
        ...["Respondent ID", "Respondent-ID", "Respondentens ID"],
        ...["Vastaajan tunnus", "Vastaajatunnus", "Vastaajan ID", "Vastaaja-ID"],
      ],
      at: [
        ...["End Date", "Slutdatum", "Päättymispäivä", "Päättymispäivämäärä", "Lopetuspäivä", "Lopetuspäivämäärä"],
        ...["Start Date", "Startdatum", "Aloituspäivä", "Aloituspäivämäärä", "Alkamispäivä", "Alkamispäivämäärä"],
      ],
    },
    yes,
    headerRows: 2,
  },
  webropol: {
    name: "Webropol",
    columns: {
      ...asked,
      id: ["Vastaajanumero", "Vastaajan numero", "Respondentnummer", "Svarandenummer", "Respondent number"],
      at: ["Vastausaika", "Svarstid", "Svarstidpunkt", "Response time", "Answer time", "Answered"],
    },
    yes,
  },
  generic: {
    name: "generic",
    columns: {
      ...asked,
      id: ["ID", "Vastaajanumero", "Vastaaja", "Respondent", "Respondent number", "Nr"],
      at: [
        "Vastausaika",
        "Vastattu",
        "Aika",
        "Aikaleima",
        "Ilmoittautumisaika",
        "Ilmoittautunut",
        "Lähetetty",
        "Päivämäärä",
        "Svarstid",
        "Tid",
        "Anmälningstid",
        "Skickad",
        "Datum",
        "Time",
        "Timestamp",
        "Submitted",
        "Submitted at",
        "Answered",
        "Registered at",
        "Date",
      ],
    },
    yes,
  },
} as const satisfies Readonly<Record<string, FormDefinition>>;

/** A system whose exports are known, or `generic` for all others. */
export type KnownForm = keyof typeof knownForms;
