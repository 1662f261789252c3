import type { MessagesTexts } from "./texts.js";

/** A row of a table, or whoever the plan knows by this id. */
const told = (row: number | string) => (typeof row === "number" ? `rad ${row}` : row);

/** Vad vyn för meddelanden säger, på svenska. */
export const messagesTexts: MessagesTexts = {
  byDate: "Säsongens meddelanden i ordning",
  nothing: "Den här gruppen har inga meddelanden.",
  others: "Andra meddelanden",
  kinds: {
    confirmation: "Bekräftelse på anmälan",
    waiting: "Besked om kön",
    "place-offered": "Erbjudande om en ledig plats",
    "waiting-ended": "Besked om att kön är slut",
    welcome: "Välkomstmeddelande",
    reminder: "Påminnelse",
    "after-session": "Tack för träffen",
    "session-changed": "Besked om ändring",
    "session-cancelled": "Besked om inställd träff",
    "session-postponed": "Besked om uppskjuten träff",
    "group-cancelled": "Besked om att gruppen inte blir av",
    "feedback-request": "Begäran om respons",
    thanks: "Tack",
    "facilitator-invitation": "Tider för ledarna",
    "summary-request": "Begäran om sammanställning till ledarna",
    "speaker-invitation": "Inbjudan till berättare och talare",
    "speaker-thanks": "Tack till berättare och talare",
    "season-call": "Inbjudan att planera säsongen",
  },
  session: (number) => `träff ${number}`,
  occasions: { registration: "när någon anmäler sig", full: "när gruppen är full", change: "när en träff ändras" },
  isDone: "gjort",
  all: "Alla meddelanden",
  isNext: "på tur",
  whichSession: "Vilken träff?",
  survey: "Enkätens adress",
  inWhichLanguage: "På vilket språk",
  inLanguage: (language, people) =>
    `${{ fi: "på finska", sv: "på svenska", en: "på engelska" }[language]}, ${people === 1 ? "1 mottagare" : `${people} mottagare`}`,
  asItReads: "Så lyder meddelandet",
  toWhom: "Vem det går till",
  own: "Med egna ord: ge filen med föreningens egna meddelandetexter med samma knapp.",
  ownTexts: ({ line, code, name = "", allowed = [] }) =>
    `Egna texter, rad ${line}: ${
      {
        "not-yaml": "Filen kan inte läsas som YAML.",
        newer: "Det här är gjort med ett nyare Piiri. Ta en nyare sida i bruk.",
        "unknown-kind": `”${name}” är inget av meddelandena. De är: ${allowed.join(", ")}.`,
        "not-a-text": `”${name}” är ingen text. Skriv subject eller body för meddelandet.`,
        "unknown-placeholder": `Det här meddelandet känner inte till {{${name}}}. Du kan använda de här: ${allowed.map((each) => `{{${each}}}`).join(", ")}.`,
        "not-a-placeholder": "Mellan klammerparenteser kan bara ett namn stå, till exempel {{publicName}}.",
      }[code]
    }`,
  whoGets: "Ge anmälningarna, så vet sidan vem meddelandet är till.",
  text: "Meddelandets text",
  calendar: "Deltagarens kalender följer med utkastet.",
  unknown: "När du ger anmälningarna får du utkastet och adresserna här.",
  reaches: (people) => (people === 1 ? "Meddelandet når en person." : `Meddelandet når ${people} personer.`),
  addressless: (rows) => `Utan e-postadress, berätta för dem på annat sätt: ${rows.map(told).join(", ")}.`,
  unusable: (rows) => `Adressen duger inte, rätta den i filen: ${rows.map(told).join(", ")}.`,
  draft: "Spara utkastet (.eml)",
  draftHelp:
    "Öppna utkastet i ditt e-postprogram. Alla står i den hemliga kopian. Skicka, och radera sedan filen: den innehåller människors adresser.",
  copyAddresses: "Kopiera adresserna till hemlig kopia",
  clipboard:
    "Klistra in adresserna i fältet för hemlig kopia (Bcc), ingen annanstans. Urklippet kan vara gemensamt med din telefon och andra enheter: kopiera något annat till sist.",
  openMail: "Öppna texten i e-posten",
  openMailHelp: "Bara ämnet och texten följer med, ingens adress.",
  noSender: "Planen saknar kontaktadress. Skriv den under Anmälan.",
  problems: {
    "unknown-session": "Någon sådan träff finns inte i planen.",
    "session-not-held": "Träffen är inställd eller uppskjuten, så ingen påminns om den.",
    "session-held": "Träffen är inte inställd. Ställ in den först i vyn Dagar.",
    "session-not-postponed": "Träffen är inte uppskjuten. Skjut först upp den i vyn Dagar.",
    "link-needed": "Gruppen träffas på nätet, så meddelandet behöver länken.",
    "not-a-link": "Länken är ingen https-adress. Kopiera den i sin helhet.",
    "survey-needed": "Skriv enkätens adress, så ser du meddelandet.",
    "offer-needed":
      "Ingen väntar på att svara på ett erbjudande. Ge anmälningarna, bokföringen och nyckeln, eller erbjud en plats först i vyn Anmälda.",
    "registrations-not-read": "Anmälningarna gick inte att läsa. Se i vyn Anmälda vad som saknas.",
  },
};
