import { dateTexts } from "../dates/texts.sv.js";
import type { FeedbackTexts } from "./texts.js";

/** What is asked and said of answers, in Swedish. */
export const feedbackTexts: FeedbackTexts = {
  titles: { participants: "Respons på gruppen", facilitators: "Ledarnas respons" },
  resultsTitle: "Vad man sade om gruppen",
  intro: (until, threshold) =>
    `Berätta vad du tycker om gruppen. Vi frågar inte efter ditt namn. Resultaten visas först när det finns minst ${threshold} svar.${
      until === undefined ? "" : ` Du kan svara till och med ${dateTexts.date(until)}.`
    }`,
  items: {
    leading: "Ledarna kunde sin sak.",
    planning: "Träffarna var väl genomtänkta.",
    sharing: "Alla fick plats att tala.",
    safety: "Det kändes tryggt att vara i gruppen.",
    technology: "Teknik och kontakter var inte i vägen.",
    "as-told": "Gruppen var sådan som det berättades.",
    accepted: "Man lyssnade på mig och jag fick vara mig själv.",
    feelings: "Jag fick tala om hur det känns för mig.",
    support: "Jag fick stöd av andra och gav det själv.",
    ways: "Jag hittade sätt att leva med det här.",
    strength: "Jag orkar bättre än före gruppen.",
    grade: "Vilket skolvitsord ger du gruppen?",
    sessions: "Hur många träffar var du med på?",
    "effects-more": "Vill du berätta mer om vad gruppen gav dig?",
    expectations: "Vad väntade du dig av gruppen, och hur gick det?",
    worked: "Vad var bäst med gruppen?",
    improve: "Vad skulle du göra annorlunda?",
    anything: "Vad vill du säga annars?",
    "time-enough": "Min tid räckte till för att leda gruppen.",
    "shared-work": "Arbetet delades rättvist mellan ledarna.",
    prepared: "Jag visste före varje träff vad jag skulle göra.",
    backed: "Jag fick hjälp när jag behövde det.",
    tools: "Teknik och kontakter fungerade.",
    "well-being": "Att leda gav mig mer än det tog.",
    "go-on": "Jag leder gärna en grupp till.",
    noticed: "Vad lade du märke till i gruppen?",
    "improve-leading": "Vad gör vi annorlunda nästa gång?",
    "help-wished": "Vilken hjälp eller utbildning önskar du?",
  },
  agreement: {
    disagree: "Helt av annan åsikt",
    "rather-disagree": "Delvis av annan åsikt",
    neither: "Varken av samma eller annan åsikt",
    "rather-agree": "Delvis av samma åsikt",
    agree: "Helt av samma åsikt",
  },
  effect: {
    none: "Inte alls",
    little: "Lite",
    "quite-a-lot": "Ganska mycket",
    "a-lot": "Mycket",
    "very-much": "Väldigt mycket",
  },
  effectStem: "I hur hög grad blev det så för dig?",
  headings: {
    agreement: "Hur gruppen fungerade",
    effect: "Vad gruppen gav",
    grade: "Vitsord",
    sessions: "De som var med",
    own: "Övriga frågor",
    goals: "Målen",
    strengths: "Vad som lyckades",
    develop: "Vad som kan utvecklas",
    publicity: "Förväntningar och information",
    compared: "Jämfört med tidigare (0 = svagast, 100 = bäst)",
    open: "Med egna ord",
    "how-to-read": "Så läser du resultaten",
  },
  columns: {
    statement: "Påstående",
    mean: "Medeltal",
    answers: "Svar",
    classes: "Hur svaren fördelades",
    "best-two": "De två bästa svaren",
    median: "Det mellersta svaret",
    earlier: "Tidigare",
    now: "Nu",
    change: "Förändring",
    goal: "Mål",
    state: "Hur det gick",
  },
  answered: (answers) => `Det kom ${answers} svar.`,
  tooFew: (answers, threshold) =>
    `Det kom ${answers} svar. Resultaten visas först när det finns minst ${threshold}, så att ingens svar känns igen. Tala med gruppen om vad som fungerade och vad man önskar mer av.`,
  itemHidden: "för få svar",
  itemAnswers: (answered, missing) => (missing === 0 ? `${answered}` : `${answered}, tomma ${missing}`),
  coded: (is, value, to) =>
    ({ about: value, "at-least": `${value} eller mer`, "at-most": `${value} eller mindre`, between: `${value}–${to}` })[
      is
    ],
  bestTwo: (percent, from, to) => `ungefär ${percent} % (${from}–${to} %)`,
  noClasses: "visas inte",
  goalStates: {
    reached: "nåddes",
    partly: "nåddes delvis",
    "not-reached": "nåddes inte ännu",
    open: "går inte att säga",
  },
  changes: { better: "bättre", worse: "svagare", same: "som förut", open: "går inte att säga" },
  nothingToDevelop: "Ingen punkt blev tydligt svag.",
  developLead: "De här fick de svagaste omdömena. Fundera tillsammans på vad ni kan göra något åt och vad inte.",
  strengthsLead: "De här kan ni glädjas åt och berätta om.",
  sharpenPublicity:
    "För många var gruppen något annat än de väntade sig. Berätta noggrannare i inbjudan vad man gör i gruppen och vad man inte gör.",
  openLead:
    "Läs de här själv innan någon annan ser dem. Personbeteckningar, adresser, nummer och länkar är borttagna, men namn finns kvar. Ta bort allt som någon kan kännas igen av.",
  howToRead: [
    "Medeltal och andelar är avrundade. Andelarna är avrundade uppåt eller nedåt i steg om fem procent, så att andelarna för en fråga blir 100 % tillsammans. Om det exakta medeltalet skulle avslöja enskilda svar ser du bara vad det är minst eller högst, eller vilka tal det ligger mellan. Så avslöjas ingens eget svar.",
    "Svar bredvid varandra har räknats ihop tills det finns tillräckligt många. Om det inte går visas fördelningen inte. Halva vitsord räknas till det vitsord som man kallar dem: åtta och ett halvt är en åtta, nio minus är en nia.",
    "Intervallet inom parentes berättar vad andelen kunde vara om det fanns många likadana som svarade. Dra inte för stora slutsatser av få svar.",
  ],
  picture: (title) => `${title}: svarens fördelning som staplar. Samma siffror finns i tabellen.`,
  sessionsMean: (mean) => `De som svarade var i medeltal med på så här många träffar: ${mean}.`,
  inOtherLanguage: (language, questions) =>
    `De här frågorna har ingen text på enkätens språk. De är på ett annat språk (${language}): ${questions.join(" ")}`,
  decimalPoint: ",",
};
