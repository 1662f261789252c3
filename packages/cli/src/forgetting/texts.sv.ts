import type { ForgettingTexts } from "./texts.js";

/** What is said when a group's people are forgotten, in Swedish. */
export const forgettingTexts: ForgettingTexts = {
  undecided:
    "I planen står inte hur länge anmälningarna sparas. Skriv dagen vid registration, keptUntil och ge kommandot på nytt.",
  stillKept: (until) => `Anmälningarna sparas till ${until}. Innan dess glöms ingenting.`,
  needsKey: "För bokföringen över sändningar och erbjudanden behövs nyckeln. Ge den i miljövariabeln PIIRI_KEY.",
  title: (until) => `Sparades till ${until}, så nu är det dags att glömma.`,
  message: (key, people, when) => `  ${key}: skickat till ${people}, senast ${when}. Till vem, det glöms.`,
  offers: (count) => `  Erbjudna platser: ${count}. Till vem, det glöms.`,
  nothingKept: "  Bredvid planen är ingenting nedskrivet om någon.",
  file: (file, kilobytes) => `  ${file} (${kilobytes} kB) tas bort.`,
  noFiles: "  Ingen fil nämndes. Nämn filerna som ska tas bort, en i taget: piiri forget grupp.yaml anmalningar.csv",
  notAFile: (file) => `${file}: Filen finns inte, eller den kan inte tas bort. Ingenting gjordes.`,
  isPlan: (file) =>
    `${file}: Det här är planen. I den finns ingen som har anmält sig, så den stannar. Ingenting gjordes.`,
  byHand: "Ta bort de här själv, dit når inget program. De är också uppgifter på tidslinjen:",
  notWritten: "Ingenting har tagits bort ännu. Ge samma kommando med --write när du vill göra det.",
  forgotten: "Glömt. Det som skickades skickas inte på nytt, och enkätens resultat är kvar så som de berättades.",
};
