import type { SeasonViewTexts } from "./texts.js";

/** Vad vyn för en säsong med många grupper säger, på svenska. */
export const seasonTexts: SeasonViewTexts = {
  folder: "Välj en mapp",
  files: "Välj planer",
  chooseHelp:
    "Alla planer i mappen läses, också i undermapparna. Inget ändras och inget skickas. Du kan också släppa flera planer på sidan.",
  from: "Första dagen",
  to: "Sista dagen",
  daysHelp: "Lämna tomt om du vill se alla träffar.",
  wrongDays: "Sista dagen är före den första. Rätta den ena.",
  reading: (read, all) => `Planer läses: ${read} / ${all}`,
  stop: "Avbryt",
  stopped: "Läsningen avbröts.",
  read: (groups, others) =>
    [
      groups === 1 ? "En grupp är med." : `${groups} grupper är med.`,
      ...(others > 0 ? [others === 1 ? "En fil är ingen plan." : `${others} filer är inga planer.`] : []),
    ].join(" "),
  noPlans: "Ingen av filerna är en grupps plan.",
  leftOut: (count) => (count === 1 ? "En plan lämnades bort" : `${count} planer lämnades bort`),
  twice: (file) => `Samma grupp finns redan i filen ${file}. Ta bort den ena eller byt dess id.`,
  tooLong: "Det tog för lång tid att läsa filen.",
  openPlan: (file) => `Öppna ${file}`,
  parts: {
    planning: "Krockar och belastning",
    report: "Siffror",
    calendars: "Kalendrar och sidor för alla",
    suggest: "Plats för en ny grupp",
    changes: "Ändringar sedan sist",
  },
  choosePart: "Vad vill du se",
  feedback: "Av responsen räknas det som redan har berättats. Välj hela mappen, så är responsen med.",
  toldUnread: (groups) =>
    `Det som har berättats av responsen ${groups === 1 ? "i en grupp" : `i ${groups} grupper`} kunde inte läsas och saknas i siffrorna. Hämta en hel feedback.json ur säkerhetskopian.`,
  table: "Siffrorna som tabell (CSV)",
  rows: "Grupperna som rader (CSV)",
  rowsMore: (more) => `… och ${more} rader till. Alla finns i filen som du kan spara.`,
  calendarFor: {
    public: {
      name: "För alla",
      help: "Publicerade grupper med sina offentliga namn: inga teman, inga namn, inga länkar.",
    },
    facilitators: { name: "För gruppledarna", help: "Alla grupper, och vem som leder. Inga möteslänkar." },
  },
  weekly: {
    name: "Träffar varje vecka för appar",
    help: "De publicerade grupper som träffas varje vecka och som vem som helst får komma till: för appar och sidor där man söker träffar (Meeting Guide). Er egen fil med rum ger adresserna.",
    make: "Spara flödet",
    leftOut: (count) => (count === 1 ? "En grupp är inte med i flödet:" : `${count} grupper är inte med i flödet:`),
  },
  everyone: {
    finder: {
      name: "En sida där man hittar en grupp",
      help: "Publicerade grupper som webbsida: man kan välja efter ort, tema, språk och tid och lägga till träffarna i kalendern. Lägg den på er webbplats.",
    },
    booklet: {
      name: "Ett häfte om grupperna",
      help: "Publicerade grupper som ett häfte i A5 att skriva ut och dela ut. Välj häfte i skrivarens inställningar, så viks det på mitten.",
    },
    calendar: { name: "Träffarna månad för månad", help: "Publicerade gruppers kommande träffar som webbsida." },
  },
  changes: {
    help: "Ge planerna så som de var förra gången. Du ser vilka grupper som är nya, borta eller ändrade, och vad granskningen säger bara om dem.",
    folder: "Välj förra gångens mapp",
    files: "Välj förra gångens planer",
    mendFirst:
      "Inget jämfördes: en grupp vars plan fattas skulle se ny eller borttagen ut. Rätta först de här planerna.",
    kinds: { new: "ny", gone: "inte längre med", changed: "ändrad" },
    stages: { published: "Gruppen är nu publicerad.", draft: "Gruppen är ett utkast igen." },
    toCome: (count) =>
      `${count === 1 ? "En träff finns" : `${count} träffar finns`} ännu i människors kalendrar. Ta tillbaka planen och ställ in träffarna, så får människor veta det.`,
    found: "Granskningen säger nu:",
    counts: ({ new: added, gone, changed, unchanged }) =>
      `Nya ${added}, borta ${gone}, ändrade ${changed}. Som förr ${unchanged}.`,
  },
  suggestNeedsPlan:
    "Öppna först planen för den grupp som du söker tid och ledare till. Kom sedan tillbaka: säsongen finns kvar.",
  suggestHelp:
    "Om du ger första och sista dagen ovan föreslås också dagar. Annars söks ledare till gruppens egna dagar.",
  backToBegin: "Tillbaka till början",
};
