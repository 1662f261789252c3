import { sv } from "@piiri/core/locale/sv";
import { listedRows } from "../reading/listedRows.js";
import { readingInSwedish } from "../reading/texts.sv.js";
import type { FeedbackCommandTexts } from "./texts.js";

const { date } = sv.dates;
const rowList = (rows: readonly number[]) =>
  `${rows.length === 1 ? "Rad" : "Raderna"} ${listedRows(rows, readingInSwedish.more)}`;

/** What is said of a survey, in Swedish. */
export const feedbackCommandInSwedish: FeedbackCommandTexts = {
  planNeeded: "Berätta vilken grupps plan det gäller. Till exempel så här: --plan grupp.yaml",
  recognised: (form) => `Svaren lästes så här: ${form}.`,
  anyForm: "en blankett vars frågor kändes igen",
  notAsked: (questions) => `De här frågorna finns inte i filen: ${questions.join(" ")}`,
  unreadable: (question, rows) =>
    `${rowList(rows)}: svaret på ”${question}” är inget av alternativen. Det lämnades bort.`,
  unclear: (question, doubt, labels) => {
    const shown = labels.length === 0 ? "" : ` (${labels.map((label) => `”${label}”`).join(", ")})`;
    const why = {
      wordings: `alternativen${shown} kan betyda olika saker, eller är från två skalor`,
      "four-steps": `alternativen${shown} ser ut som en skala med fyra steg, och Piiri räknar med fem`,
      figures: `siffrorna går inte från ett till fem, eller stämmer inte med orden${shown}`,
      unknown: `de flesta alternativen är okända${shown === "" ? "" : `. Kända är${shown}`}`,
    };
    return `Frågan ”${question}”: ${why[doubt]}.`;
  },
  howToSayScale:
    "Resultaten räknas bara en gång, så Piiri gissar inte. Berätta i en blankettfil vilket alternativ som är vilket: skriv ut underlaget med piiri forms blueprint feedback --plan PLAN, spara dess slut i en fil, skriv alternativen under labels från det sämsta till det bästa och ge filen med --form. I en skala med fyra steg lämnar du det mellersta tomt: []",
  rejected: {
    twice: (rows) => `${rowList(rows)}: samma svar finns två gånger i filen. Det räknades en gång.`,
    blank: (rows) => `${rowList(rows)}: ingenting är besvarat.`,
    ragged: (rows) => `${rowList(rows)}: raden har fler celler än rubriker. Den räknades inte.`,
  },
  stillOpen: (until) =>
    `Resultaten räknas bara en gång, när enkäten är stängd. ${
      until === undefined ? "Planen säger inte när den stängs." : `Svarstiden går ut ${date(until)}.`
    } Om enkäten redan är stängd, ge --closed.`,
  toldBefore: (on) => `Resultaten räknades redan ${date(on)}. Du ser dem så som de var då.`,
  waiting: (answers, threshold) =>
    `${answers} svar kom efter räkningen. ${answers === 1 ? "Det visas" : "De visas"} inte förrän det finns minst ${threshold} nya, så att man inte kan räkna ut dem.`,
  otherAnswers: "Filen har andra svar än när resultaten räknades. Därför visas inte svaren med egna ord.",
  howToSeeOpen: "Svaren med egna ord ser du med --open-answers.",
  openWarning: "Nu visas svar som människor har skrivit med egna ord. Läs dem själv innan någon annan ser dem.",
  notResults: (file) =>
    `${file}: Här finns inga resultat av respons. Gör dem så här: piiri feedback … --format json -o resultat.json`,
  notASeason: "--season: Använd små bokstäver, siffror och bindestreck, till exempel host-2027.",
  asksOnce: "Den här gruppen frågar bara en gång, så säsongen (--season) behövs inte.",
};
