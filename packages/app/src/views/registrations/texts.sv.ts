import type { RegistrationsTexts } from "./texts.js";

/** Vad vyn för anmälda säger, på svenska. */
export const registrationsTexts: RegistrationsTexts = {
  form: "Hurdan blankett?",
  formHelp:
    "Gör blanketten av de här frågorna i det program du brukar använda, till exempel Microsoft Forms eller Webropol.",
  formName: "Blankettens frågor",
  formFile: "Spara blankettfilen",
  formFileHelp:
    "Blankettfilen behövs bara om ditt program är ovanligt: den berättar vilken kolumn som är vilken. Ge den då tillsammans med svaren.",
  give: "Vem har anmält sig?",
  giveHelp:
    "Ladda ner svaren från din blankett (CSV eller Excel) och ge filen här. Du kan också släppa den var som helst på sidan.",
  choose: "Välj filer",
  given: "Lästa filer",
  kinds: {
    registrations: "anmälningar",
    events: "händelser: avbokningar och svar",
    attendance: "deltagarrapport från Teams",
    feedback: "responsenkät",
    form: "blankettfil",
    journal: "bokföring över erbjudna platser",
    tip: "bokföringens slutmärke",
    other: "en tabell där du behöver berätta vilken kolumn som är vilken",
  },
  takeAway: (file) => `Ta bort ${file}`,
  attended: "Hur många kom?",
  attendedBy: (file, count) =>
    count === undefined
      ? `${file}: rapporten gick inte att läsa`
      : `${file}: ${count} deltagare, ledarna inte medräknade`,
};
