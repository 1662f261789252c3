import type { KeepingProblem } from "@piiri/core/keeping";
import type { FeedbackViewTexts } from "./texts.js";

const inQuotes = (texts: readonly string[]) => texts.map((text) => `”${text}”`).join(", ");

/** Vad vyn för respons säger, på svenska. */
export const feedbackViewTexts: FeedbackViewTexts = {
  answers: "Svaren på enkäten",
  answersHelp: "Stäng enkäten, ladda ner svaren (CSV eller Excel) och ge filen här.",
  choose: "Välj fil",
  given: "Filer du har gett",
  whose: "Vems svar?",
  audiences: { participants: "Deltagarnas", facilitators: "Ledarnas" },
  season: "Säsong",
  seasonHelp: "Gruppen ber om respons varje säsong. Ge säsongen ett namn, till exempel hosten-2027.",
  stillOpen: (until) =>
    until === undefined
      ? "Planen säger inte när enkäten stängs. Resultaten räknas först när ingen längre svarar."
      : `Svar tas emot till och med ${until}. Resultaten räknas först när ingen längre svarar.`,
  isClosed: "Enkäten är redan stängd",
  once: "Resultaten berättas bara en gång",
  onceHelp:
    "Om resultaten räknades på nytt när ett svar till hade kommit, skulle skillnaden visa vad någon svarade. Därför minns Piiri vad som har berättats. Där finns inga namn och inga enskilda svar.",
  planSaysTold: (on) => `Enligt planen berättades resultaten ${on}. Ge det som berättades då.`,
  folder: "Välj planens mapp",
  folderHelp: "Piiri bokför bredvid planen, på samma ställe som kommandot piiri.",
  folderChosen: (name) => `Bokföringen finns i mappen ${name}.`,
  notTheFolder: (plan) =>
    `Filen ${plan} finns inte i mappen. Välj mappen där planen ligger. Om planen inte har sparats än, spara den först.`,
  stateFileHelp: (place) =>
    `Om resultat har berättats förut, välj också filen feedback.json med samma knapp som svaren. Den ligger bredvid planen i mappen ${place}.`,
  neverTold: "Inga resultat av den här gruppen har berättats än",
  tell: "Berätta resultaten",
  showTold: "Visa vad som har berättats",
  working: "Räknar…",
  nothingTold: "Ingenting berättades.",
  refused: (why) => {
    switch (why.code) {
      case "missing":
        return [
          `Resultaten berättades ${why.on}, men det som berättades då saknas. Om de räknades på nytt kunde skillnaden avslöja någons svar.`,
          "Välj planens mapp eller ge filen feedback.json. Är den borta, hämta den från en säkerhetskopia, eller ge de resultat som du sparade som json-fil.",
        ];
      case "results-unknown":
        return [
          "I mappen finns resultat av den här gruppen som bokföringen inte minns. Om de räknades på nytt kunde skillnaden avslöja någons svar.",
          "Ge resultatens json-fil med samma knapp som svaren, så görs bokföringen av den.",
        ];
      case "other-results":
        return ["Resultaten du gav gäller en annan grupp eller andra som svarade. Ta bort filen eller ge den rätta."];
      case "no-times":
        return [
          "Resultat av den här gruppen har berättats förut, och filen säger inte när varje svar sändes. Det går inte att veta vilka som är nya.",
          "Hämta svaren med tider ur enkätprogrammet.",
        ];
      case "no-season":
        return ["Skriv säsongen med små bokstäver, siffror och bindestreck, till exempel hosten-2027."];
      case "nothing-told":
        return ["Av den här enkäten har inget berättats än."];
      case "faulty":
        return ["Något i planen ska rättas till. Se Granskning."];
      case "unusable":
        return ["Mindre än hälften av raderna gick att förstå. Kontrollera att filen är svaren på den här enkäten."];
      case "table":
        return [
          why.problem === "no-such-column"
            ? "Enkätens frågor finns inte i filen. Kontrollera att den är svaren på den här enkäten."
            : "Filen gick inte att läsa. Ladda ner svaren på nytt ur enkätprogrammet (CSV eller Excel).",
        ];
      case "state":
        return ofState(why.problem);
      case "unclear":
        return [
          "Resultaten berättas bara en gång, så skalan gissas inte:",
          ...why.scales.map(
            ({ question, labels }) =>
              `${question}${labels.length === 0 ? "" : ` Alternativen: ${inQuotes(labels)}.`} Det är inte säkert vilket alternativ som är vilket.`,
          ),
          "Byt alternativen i filen mot siffrorna 1–5 från sämst till bäst, eller använd kommandot piiri feedback, som kan få skalan förklarad.",
        ];
    }
  },
  keepState: "Spara bokföringen",
  keepStateHelp: (place) =>
    `Lägg filen bredvid planen i mappen ${place} och ge den till sidan nästa gång respons behandlas. Utan den kan sidan inte visa de här resultaten eller svar som kommer senare.`,
  keepStateAgain: "Spara på nytt",
  stateKept: "Bokföringen är sparad i planens mapp.",
  planMarked: "I planen står nu att resultaten har berättats. Spara planen.",
  marking: "Resultaten berättade",
  toldBefore: (on) => `Resultaten berättades redan ${on}. Du ser dem så som de var då.`,
  elsewhere: (on) =>
    `Svar av den här gruppen berättades redan ${on} under en annan säsong. Nu räknas bara de som är nyare.`,
  waiting: (answers, threshold) =>
    `${answers === 1 ? "Ett svar väntar" : `${answers} svar väntar`}. De visas först när de är minst ${threshold}, så att ingen kan räkna ut dem.`,
  notSurelyNew: (answers) =>
    `Filen har ${answers === 1 ? "ett svar" : `${answers} svar`} till, men det är inte säkert att de är nya. Därför visas inget nytt. Hämta alla svar med tider ur enkätprogrammet.`,
  notAsked: (questions) => `De här frågorna finns inte i filen: ${questions.join(" ")}`,
  inOtherWords: (questions) =>
    `Här svarade man med enkätens egna ord eller siffror, och stegen har fått Piiris namn: ${questions.join(" ")}`,
  leftOut: (rows) =>
    `${rows === 1 ? "En rad" : `${rows} rader`} räknades inte: den var tom eller något annat än ett svar.`,
  unread: (rows) =>
    `På ${rows === 1 ? "en rad" : `${rows} rader`} var något svar inget av alternativen. De andra svaren räknades.`,
  results: "Resultat",
  showOpen: "Visa svaren med egna ord",
  hideOpen: "Dölj svaren med egna ord",
  openHelp: "Svar med egna ord kan innehålla namn eller annat som gör att man känner igen den som skrev.",
  openShown:
    "Nu visas svar som människor har skrivit med egna ord. Läs dem själv innan någon annan ser dem. De finns också i filen som du sparar eller skriver ut.",
  otherAnswers: "Filen har andra svar än när resultaten räknades. Därför visas inte svaren med egna ord.",
  compare: "Jämför med en tidigare säsong",
  compareHelp:
    "Ge den tidigare säsongens resultat: json-filen som du sparade då med Fil för jämförelse. Samma frågor jämförs med varandra.",
  chooseEarlier: "Välj den tidigare säsongens resultat",
  notCompared: "Jämför inte",
  isCompared: "I slutet av resultaten finns en jämförelse med den tidigare säsongen.",
  noEarlier: {
    "no-results": "I filen finns inga resultat av respons. Välj json-filen som du sparade av resultaten.",
    changed: "Resultaten är inte som Piiri skriver dem. Kanske någon har ändrat i filen.",
    newer: "Filen är gjord med ett nyare Piiri. Ta en nyare sida i bruk.",
    "nothing-told": "Då berättades inga resultat, eftersom svaren var för få.",
  },
  forPrograms: "Som fil för jämförelse (json)",
  paper: {
    heading: "Svaren kom på papper",
    help: "Skriv ut blanketten och be var och en vika sitt svar och lägga det bland de andra. Skriv in papperen här, ett i taget. Om en del svarar på nätet, skriv in papperen i samma blankett, så att alla svar kommer på en gång.",
    form: "Blankett att skriva ut (Word)",
    paper: (number) => `Papper ${number}`,
    paperHelp:
      "Skriv det här numret på papperet. Skriv in numret på den kryssade rutan, den första rutan är 1. Om det står siffror bredvid rutorna, skriv in siffran bredvid den kryssade rutan. Det som ingen svarat på lämnas tomt.",
    next: "Klart, nästa papper",
    takeLastAway: "Ta bort det senaste",
    keep: "Spara de inskrivna som tabell",
    count: (papers) => (papers === 1 ? "Ett papper är inskrivet." : `${papers} papper är inskrivna.`),
  },
  report: "Säsongens rapport",
  reportHelp: "Siffror ur planen och ur träffarnas sammandrag. Responsens resultat är med när de syns här ovan.",
};

function ofState(problem: KeepingProblem["code"]): readonly string[] {
  switch (problem) {
    case "locked":
      return ["Någon annan räknar resultat just nu. Vänta en halv minut och försök igen."];
    case "newer":
      return ["Bokföringen är gjord med ett nyare Piiri. Ta en nyare sida i bruk."];
    case "conflict-copy":
      return [
        "Det finns två versioner av bokföringen bredvid varandra. Se efter vilken som gäller och flytta undan den andra.",
      ];
    case "changed-meanwhile":
      return ["Någon annan ändrade bokföringen under tiden. Den skrevs inte över. Försök igen."];
    case "not-writable":
    case "not-readable":
      return ["Webbläsaren får inte använda mappen. Välj mappen på nytt och ge lov."];
    case "cut-short":
    case "damaged":
    case "failed":
    case "link":
    case "no-room":
    case "not-a-file":
    case "too-large":
    case "wrong-key":
      return ["Bokföringen är skadad, eller så är filen en annan. Hämta en hel kopia från en säkerhetskopia."];
  }
}
