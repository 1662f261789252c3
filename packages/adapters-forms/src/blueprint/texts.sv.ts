import type { FormTexts } from "./texts.js";

/** What is said in forms, in Swedish. */
export const formTexts: FormTexts = {
  registration: {
    title: (group) => `Anmälan: ${group}`,
    intro: (organiser) =>
      `Roligt att du kommer! Din anmälan ser bara gruppledarna och ${organiser}. Vi frågar bara det vi behöver.`,
    privacy: (address) => `Dataskyddsbeskrivning: ${address}`,
    questions: {
      name: "Ditt namn",
      email: "Din e-postadress",
      wishes: "Vad önskar du av gruppen?",
      "where-heard": "Var hörde du om gruppen?",
      age: "Ålder",
      gender: "Kön",
      area: "I vilken trakt bor du?",
      consent: "Får vi berätta för dig om nya grupper?",
      language: "På vilket språk vill du ha meddelanden?",
      notice: "Har du läst dataskyddsbeskrivningen och godkänner du den?",
      "session-choice": "Vilka träffar kommer du till?",
      "advance-questions": "Vad skulle du vilja fråga?",
      phone: "Telefonnummer",
      "postal-address": "Postadress",
      membership: "Är du medlem i föreningen?",
    },
    session: (number, date) => `Träff ${number}, ${date}`,
  },
  summary: {
    title: (group) => `Sammanställning: ${group}`,
    intro: "Fyll i den här tillsammans genast efter träffen. Skriv ingens namn.",
    questions: {
      when: "När träffades ni?",
      theme: "Vad var temat?",
      participants: "Hur många deltagare kom?",
      observations: "Vad lade ni märke till?",
      ideas: "Vilka idéer väcktes?",
      wishes: "Vad önskade deltagarna?",
    },
  },
  times: {
    title: (group) => `Vilken tid passar: ${group}`,
    intro: "Kryssa för alla tider som skulle passa dig. Ingen frågas om sitt namn.",
    questions: {
      monday: "Vilka tider passar dig på måndagar?",
      tuesday: "Vilka tider passar dig på tisdagar?",
      wednesday: "Vilka tider passar dig på onsdagar?",
      thursday: "Vilka tider passar dig på torsdagar?",
      friday: "Vilka tider passar dig på fredagar?",
      saturday: "Vilka tider passar dig på lördagar?",
      sunday: "Vilka tider passar dig på söndagar?",
    },
  },
  table: { paper: "Papperets nummer", at: "Anmälningstid" },
  languages: { fi: "finska", sv: "svenska", en: "engelska" },
  answers: { yes: "Ja", no: "Nej" },
  required: "obligatorisk",
  kinds: {
    line: "kort text",
    text: "lång text",
    email: "e-postadress",
    number: "tal",
    date: "dag",
    "yes-no": "ja eller nej",
    one: "en kan väljas",
    several: "flera kan väljas",
  },
};
