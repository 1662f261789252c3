import { listedRows } from "@piiri/adapters-forms/intake";
import { sv } from "@piiri/core/locale/sv";
import { readingTexts } from "../reading/texts.sv.js";
import type { FeedbackCommandTexts } from "./texts.js";

const { date } = sv.dates;
const rowList = (rows: readonly number[]) =>
  `${rows.length === 1 ? "Rad" : "Raderna"} ${listedRows(rows, readingTexts.more)}`;

/** What is said of a survey, in Swedish. */
export const feedbackTexts: FeedbackCommandTexts = {
  recognised: (form, written) => `Svaren lästes så här: ${form}${written === "" ? "" : ` (${written})`}.`,
  anyForm: "en blankett vars frågor kändes igen",
  notAsked: (questions) => `De här frågorna finns inte i filen: ${questions.join(" ")}`,
  inOtherWords: (questions) =>
    `De här frågorna besvarades med enkätens egna ord eller siffror: ${questions.join(" ")} I resultaten har samma steg, från det lägsta (1) till det högsta (5), Piiris ord.`,
  unreadable: (question, rows) =>
    `${rowList(rows)}: svaret på ”${question}” är inget av alternativen. Det lämnades bort.`,
  unclear: (question, doubt, labels) => {
    const shown = labels.length === 0 ? "" : ` (${labels.map((label) => `”${label}”`).join(", ")})`;
    const why = {
      wordings: `alternativen${shown} kan betyda olika saker, eller är från två skalor`,
      "four-steps": `alternativen${shown} ser ut som en skala med fyra steg, och Piiri räknar med fem`,
      "step-count": `alternativen${shown} visar inte hur många steg skalan har. Ingen valde det som skulle visa det`,
      grades:
        "vitsorden ser inte ut som skolvitsord från fyra till tio. En annan skala kan Piiri inte räkna om. Ta bort kolumnen ur filen eller byt dess rubrik, så räknas de andra frågorna",
      figures: `siffrorna går inte från ett till fem, eller stämmer inte med orden${shown}`,
      unknown: `de flesta alternativen är okända${shown === "" ? "" : `. Kända är${shown}`}`,
    };
    return `Frågan ”${question}”: ${why[doubt]}.`;
  },
  howToSayScale:
    "Resultaten räknas bara en gång, så Piiri gissar inte. Berätta i en blankettfil vilket alternativ som är vilket: skriv ut underlaget med piiri forms blueprint feedback PLAN, spara dess slut i en fil, skriv alternativen under labels från det sämsta till det bästa och ge filen med --form. I en skala med fyra steg lämnar du det mellersta tomt: []",
  rejected: {
    twice: (rows) => `${rowList(rows)}: samma svar finns två gånger i filen. Det räknades en gång.`,
    blank: (rows) => `${rowList(rows)}: ingenting är besvarat.`,
    ragged: (rows) => `${rowList(rows)}: raden har fler celler än rubriker. Den räknades inte.`,
    malformed: (rows) =>
      `${rowList(rows)}: citattecknen går inte ihop, så det går inte att veta var ett svar slutar. Raden räknades inte.`,
    heading: (rows) => `${rowList(rows)}: här står rubrikerna en gång till. Raden räknades inte som svar.`,
    sum: (rows) => `${rowList(rows)}: här står en summa eller ett medelvärde. Den räknades inte som svar.`,
  },
  stillOpen: (until) =>
    `Resultaten räknas bara en gång, när enkäten är stängd. ${
      until === undefined ? "Planen säger inte när den stängs." : `Svarstiden går ut ${date(until)}.`
    } Om enkäten redan är stängd, ge --closed.`,
  toldBefore: (on) => `Resultaten räknades redan ${date(on)}. Du ser dem så som de var då.`,
  waiting: (answers, threshold) =>
    `${answers} svar kom efter räkningen. ${answers === 1 ? "Det visas" : "De visas"} inte förrän det finns minst ${threshold} nya, så att man inte kan räkna ut dem.`,
  notSurelyNew: (answers) =>
    `Filen har ${answers === 1 ? "ett svar" : `${answers} svar`} till, men det är inte säkert att ${answers === 1 ? "det är nytt" : "de är nya"}: de tidigare svaren är inte alla med, eller så säger filen inte när de skickades. Därför visas inget nytt. Ta ut svaren ur enkätprogrammet en gång till, alla och med sina tider.`,
  noTimes:
    "Resultat av den här gruppen har redan berättats, och filen säger inte när varje svar skickades. Man kan inte veta vilka som är nya, så ingenting berättades. Ta ut svaren ur enkätprogrammet med sina tider.",
  toldElsewhere: (on) =>
    `Svar av den här gruppen berättades redan ${date(on)}, under en annan säsong eller ett annat id. Nu räknas bara svar som skickats efter det.`,
  toldMissing: (file, on) =>
    `${file}: Resultaten berättades ${date(on)}, men det som berättades finns inte längre här. Om de räknades på nytt kunde skillnaden avslöja någons svar. Ingenting gjordes. Lägg tillbaka filen från en kopia (säkerhetskopia eller OneDrives tidigare versioner). Om du har resultaten som json-fil, ge den: --told resultat.json`,
  resultsUnknown: (results, file) =>
    `${results}: Här finns gruppens resultat, men Piiri minns inte att de har berättats (${file}). Om de räknades på nytt kunde skillnaden avslöja någons svar. Ingenting gjordes. Lägg tillbaka mappen .piiri från en kopia, eller ge de här resultaten: --told ${results}`,
  otherResults: (file) =>
    `${file}: Det här är inte resultat av den här gruppen och av dem som svarade. Ge filen som piiri feedback har gjort av dem med --json.`,
  otherAnswers: "Filen har andra svar än när resultaten räknades. Därför visas inte svaren med egna ord.",
  howToSeeOpen: "Svaren med egna ord ser du med --open-answers.",
  openWarning: "Nu visas svar som människor har skrivit med egna ord. Läs dem själv innan någon annan ser dem.",
  notResults: (file) =>
    `${file}: Här finns inga resultat av respons. Gör dem så här: piiri feedback … --format json -o resultat.json`,
  resultsChanged: (file, place) =>
    `${file}: Resultaten är inte som Piiri skriver dem. Stället ${place} saknas eller innehåller något annat. Kanske någon har ändrat i filen. Gör den på nytt: piiri feedback … --format json -o resultat.json`,
  nothingTold: (file) =>
    `${file}: Ännu hade ingenting berättats om den här enkäten, så det finns inga resultat i filen. Gör den på nytt när tillräckligt många har svarat.`,
  notASeason: "--season: Använd små bokstäver, siffror och bindestreck, till exempel host-2027.",
  asksOnce: "Den här gruppen frågar bara en gång, så säsongen (--season) behövs inte.",
};
