import { dateTexts } from "../../../dates/texts.sv.js";
import { exerciseNames } from "../../../exercises/texts.sv.js";
import type { LocalDate } from "../../../kernel/index.js";
import type { Stretch } from "../../../session/index.js";
import type { TopicTexts } from "../../rule.js";
import type { sessionRules } from "./index.js";

/** The date in brackets, when it is a matter of one session. */
const on = (dates: readonly LocalDate[]) =>
  dates.length === 1 ? dates.map((date) => ` (${dateTexts.date(date)})`).join("") : "";

const stretchNames: Readonly<Record<Stretch, string>> = {
  welcome: "välkomstord",
  theme: "samtal om temat",
  stories: "berättelser ur livet",
  conversation: "samtal i smågrupper eller frågor och svar",
  closing: "slutord",
};

const itemNames = { when: "tidpunkt", theme: "tema", participants: "antal deltagare" } as const;

/** What the rules about what a session is made of say, in Finland's Swedish. */
export const sessionFindings: TopicTexts<typeof sessionRules> = {
  "session/theme": {
    title: "Varje träff har ett tema.",
    messages: {
      open: ({ date }) =>
        `Träffen ${dateTexts.date(date)} har inget tema ännu. När temat är känt är det lättare att komma med och lättare att planera träffen. Välj ett tema, eller anteckna att deltagarna väljer det.`,
    },
  },
  "session/distinct-themes": {
    title: "Samma tema kommer inte två gånger.",
    messages: {
      again: ({ theme, date }) =>
        `Temat ”${theme}” finns redan på träffen ${dateTexts.date(date)}. Ett nytt tema ger samtalet något nytt. Byt det ena temat, eller precisera det om samma ämne fortsätter.`,
    },
  },
  "session/segments-fill": {
    title: "Programpunkterna fyller träffen, och den slutar i tid.",
    messages: {
      over: ({ minutes, dates }) =>
        `Enligt tidsplanen${on(dates)} håller programmet på ${minutes} min efter att träffen ska sluta. Deltagarna litar på att träffen slutar i tid. Förkorta någon programpunkt, eller förläng träffen.`,
      short: ({ minutes, dates }) =>
        `Enligt tidsplanen${on(dates)} är programmet slut ${minutes} min före träffens slut. När hela tiden är planerad blir slutet inte tomt. Förläng någon programpunkt, eller förkorta träffen.`,
    },
  },
  "session/segments-overlap": {
    title: "Programpunkterna går inte in i varandra.",
    messages: {
      tooEarly: ({ minutes, dates }) =>
        `Den här programpunkten börjar i tidsplanen${on(dates)} ${minutes} min innan en tidigare är slut. Gruppen hinner bara med en sak åt gången. Låt den börja senare, eller förkorta den tidigare programpunkten.`,
    },
  },
  "session/required-segments": {
    title: "Tidsplanen har alla programpunkter som hör till gruppformen.",
    messages: {
      lacking: ({ stretches, dates }) =>
        `I tidsplanen${on(dates)} saknas: ${stretches.map((each) => stretchNames[each]).join(", ")}. En bekant ram ger trygghet och hjälper samtalet i gång. Lägg till det som saknas, som en egen programpunkt eller i samband med en annan.`,
    },
  },
  "session/segment-order": {
    title: "Programpunkterna kommer i bekant ordning.",
    messages: {
      group: ({ dates }) =>
        `I tidsplanen${on(dates)} kommer programpunkterna i en annan ordning än vanligt. När ordningen är densamma varje gång vet deltagarna vad som kommer härnäst. Lägg dem så här: välkommen och spelregler, presentationsrunda, tema, önskemål, avslutningsrunda.`,
      event: ({ dates }) =>
        `I tidsplanen${on(dates)} kommer programpunkterna i en annan ordning än vanligt. Berättelserna ger samtalet en grund, och slutorden knyter ihop det man har hört. Lägg dem så här: välkommen, eventuell sakkunnig, berättelser ur livet, frågor eller smågrupper, slutord.`,
    },
  },
  "session/ground-rules-read": {
    title: "Spelreglerna läses upp i början av varje träff.",
    messages: {
      unread: ({ dates }) =>
        `I tidsplanen${on(dates)} läses spelreglerna inte upp. När alla hör reglerna varje gång kan var och en lita på dem och tala om sitt eget. Lägg till spelreglerna i samband med välkomstorden.`,
    },
  },
  "session/confidentiality-first": {
    title: "Man kommer överens om förtrolighet på den första träffen.",
    messages: {
      notAgreed: ({ dates }) =>
        `I tidsplanen för den första träffen${on(dates)} saknas överenskommelsen om förtrolighet. Det är tryggt att tala om sitt eget först när man vet att det stannar i gruppen. Ta en stund för detta genast i början.`,
    },
  },
  "session/everyone-heard-at-start": {
    title: "I början av träffen får alla komma till tals.",
    messages: {
      none: ({ dates }) =>
        `I tidsplanen${on(dates)} finns ingen presentationsrunda. Den som har sagt något genast i början har lättare att tala senare också. Lägg till en presentationsrunda före temat.`,
    },
  },
  "session/everyone-heard-at-end": {
    title: "I slutet av träffen blir alla hörda.",
    messages: {
      none: ({ dates }) =>
        `I tidsplanen${on(dates)} finns ingen avslutningsrunda. Då får var och en berätta hur det känns just nu, och träffen får ett tydligt slut. Lägg till en avslutningsrunda sist.`,
    },
  },
  "session/rounds-long-enough": {
    title: "Rundorna har tid för alla.",
    messages: {
      introductions: ({ minutes, people, advised, dates }) =>
        `Presentationsrundan${on(dates)} tar ${minutes} min, och ${people} personer kan vara med. När det är bråttom blir de tystaste lätt ohörda. Reservera minst ${advised} min för rundan.`,
      "closing-round": ({ minutes, people, advised, dates }) =>
        `Avslutningsrundan${on(dates)} tar ${minutes} min, och ${people} personer kan vara med. När det är bråttom blir de tystaste lätt ohörda. Reservera minst ${advised} min för rundan.`,
    },
  },
  "session/exercise": {
    title: "En övning som nämns går att göra där den står.",
    messages: {
      unknown: ({ written, meant, dates }) =>
        `I tidsplanen${on(dates)} finns övningen ”${written}”, som inte finns i samlingen. ${meant === "" ? "Alla övningar ser du så här: piiri exercises." : `Menade du ${meant}?`}`,
      short: ({ exercise, minutes, advised, people, dates }) =>
        `I tidsplanen${on(dates)} har övningen ”${exerciseNames[exercise]}” ${minutes} min. Med ${people} personer tar den ungefär ${advised} min. Ge den mer tid eller välj en kortare.`,
      crowded: ({ exercise, people, most, dates }) =>
        `I tidsplanen${on(dates)} är övningen ”${exerciseNames[exercise]}” gjord för högst ${most} personer, och ni kan vara ${people}. Gör den i små grupper eller välj en annan.`,
      place: ({ exercise, dates }) =>
        `I tidsplanen${on(dates)} görs övningen ”${exerciseNames[exercise]}” i samma rum. På nätet går den inte. Välj en annan.`,
    },
  },
  "session/break": {
    title: "Träffen har en paus.",
    messages: {
      none: ({ advised, dates }) =>
        `I tidsplanen${on(dates)} finns ingen paus. Det är tröttsamt att sitta och lyssna länge. Lägg till en paus på minst ${advised} min.`,
      short: ({ minutes, advised, dates }) =>
        `Pausen${on(dates)} är bara ${minutes} min. Då hinner man inte stiga upp, sträcka på sig och hämta något att dricka. Ge pausen minst ${advised} min.`,
    },
  },
  "session/break-near-middle": {
    title: "Pausen är ungefär i mitten av träffen.",
    messages: {
      far: ({ from, duration, dates }) =>
        `Pausen${on(dates)} börjar när det har gått ${from} min, och hela träffen är ${duration} min. Med pausen i mitten blir ingendera halvan för lång. Flytta pausen närmare mitten.`,
    },
  },
  "session/wishes": {
    title: "Deltagarna får berätta vad de önskar av kommande träffar.",
    messages: {
      notAsked: ({ dates }) =>
        `I tidsplanen${on(dates)} finns ingen stund för deltagarnas önskemål. När du vet vad de önskar är kommande träffar lättare att planera. Fråga efter önskemål till exempel strax före avslutningsrundan.`,
    },
  },
  "session/preparation-before": {
    title: "Gruppledarna samlas före träffen.",
    messages: {
      short: ({ minutes, advised }) =>
        `Gruppledarna har ${minutes} min tillsammans före träffen. På den tiden är det svårt att i lugn och ro gå igenom programmet, materialet och vem som gör vad. Reservera minst ${advised} min för förberedelserna.`,
    },
  },
  "session/admission-before": {
    title: "Deltagarna kommer in redan före början.",
    messages: {
      short: ({ minutes, advised }) =>
        `Deltagarna släpps in ${minutes} min före början. Många vill prova förbindelsen i lugn och ro, och lite småprat lättar upp stämningen. Släpp in deltagarna minst ${advised} min före början.`,
    },
  },
  "session/reflection-after": {
    title: "Gruppledarna talar med varandra efter träffen.",
    messages: {
      none: ({ advised }) =>
        `Enligt planen talar gruppledarna inte med varandra efter träffen. En stund tillsammans gör det lättare att se vad som lyckades och att släppa tunga känslor. Reservera till exempel ${advised} min för den.`,
      short: ({ minutes, advised }) =>
        `Gruppledarna har ${minutes} min för avlastning efter träffen. En stund tillsammans gör det lättare att se vad som lyckades och att släppa tunga känslor. Reservera minst ${advised} min för den.`,
    },
  },
  "session/lead-for-each-segment": {
    title: "Varje programpunkt har någon som leder den.",
    messages: {
      unled: ({ count, dates }) =>
        `I tidsplanen${on(dates)} finns ännu programpunkter som ingen leder: ${count}. När det är klart vem som gör vad blir ingen ensam och inget glöms bort. Kom överens om vem som leder vilken programpunkt.`,
    },
  },
  "session/technical-host": {
    title: "Någon sköter tekniken.",
    messages: {
      open: () =>
        "Det är ännu inte bestämt vem som sköter tekniken. När en hjälper deltagarna in och delar skärmen kan en annan koncentrera sig på samtalet. Kom överens om vem som sköter tekniken, och skriv in namnet i planen.",
    },
  },
  "session/summary-form": {
    title: "Sammanställningsblanketten har åtminstone tidpunkt, tema och antal deltagare.",
    messages: {
      lacking: ({ items }) =>
        `På sammanställningsblanketten saknas: ${items.map((item) => itemNames[item]).join(", ")}. När uppgifterna skrivs ner genast blir rapporten senare lätt att göra, och ingen behöver minnas efteråt. Lägg till det som saknas.`,
    },
  },
  "session/participants-shape-later-themes": {
    title: "Den senare halvan har rum för deltagarnas egna teman.",
    messages: {
      noRoom: () =>
        "Alla teman för den senare halvan är redan valda. Gruppen känns som ens egen när man själv får vara med och bestämma vad man talar om. Låt deltagarna välja minst ett av de senare temana.",
    },
  },
  "session/acquaintance-sessions": {
    title: "På de första träffarna finns det tid att lära känna varandra.",
    messages: {
      none: ({ advised, dates }) =>
        `I tidsplanen${on(dates)} finns ingen tid att lära känna varandra. Det är lättare att tala bland bekanta. Ge det tid i början av gruppen, under de ${advised} första träffarna.`,
    },
  },
  "session/event-closing-survey": {
    title: "Responsenkäten hör till slutorden.",
    messages: {
      none: ({ dates }) =>
        `I tidsplanen${on(dates)} finns ingen responsenkät. I slutet är alla ännu på plats, och många hinner svara. Lägg till responsenkäten i samband med slutorden.`,
    },
  },
};
