import { textsOfCommands } from "../commands/texts.sv.js";
import type { Texts } from "./texts.js";

/** The command in Finland's Swedish. */
export const commandTexts: Texts = {
  help: {
    about: "Piiri hjälper dig att planera en kamratstödsgrupp och hålla uppgifterna om den aktuella.",
    titles: {
      usage: "Så här:",
      arguments: "Kommandot behöver:",
      options: "Tillval:",
      globalOptions: "Tillval för alla kommandon:",
      commands: "Kommandon:",
      examples: "Exempel:",
    },
    command: "<kommando>",
    options: "[tillval]",
    showHelp: "visar den här hjälpen",
    showVersion: "visar Piiris version",
    helpCommand: "visar hjälp om ett kommando",
    exitCodes: `Slutkoder:
  0  klart
  1  granskningen hittade något att rätta
  2  det finns ett fel i filen eller kommandot
  3  något annat hindrade arbetet, till exempel en full disk`,
    values: {
      file: "fil",
      moment: "tidpunkt",
      date: "dd.mm.åååå",
      time: "tt.mm",
      text: "text",
      id: "id",
      number: "tal",
      link: "länk",
      session: "träff",
      folder: "mapp",
      address: "adress",
      kind: "meddelandets slag",
      weekday: "veckodag",
      minutes: "minuter",
      place: "plats",
    },
    plan: "plan",
    plans: "plan...",
    places: "mappar...",
    format: "gruppform",
    document: "slag",
    calendar: "kalender",
    rule: "regel",
    exercise: "övning",
  },

  globalOptions: {
    json: "ger resultatet som JSON för ett annat program",
    language: "språk: fi, sv eller en (om du inte väljer: planens språk eller datorns språk)",
    profile: "fil med siffrorna i förbundets eller föreningens egen praxis",
    practice:
      "förbundets eller föreningens egen praxis med regler, texter och allt: en fil (.mjs) eller ett installerat paket, vars kod körs",
    now: "räknar som om det vore den här tidpunkten, till exempel 2027-01-10 eller 2027-01-10T12:00Z",
    noColor: "inga färger",
    output: "skriver resultatet i en fil",
    force: "ersätter en fil med samma namn, också om Piiri inte har skrivit den eller någon har ändrat den",
  },

  commands: textsOfCommands,

  usage: {
    unknownCommand: (name, nearest) => `Kommandot ”${name}” finns inte.${nearest ? ` Menade du ”${nearest}”?` : ""}`,
    unknownOption: (flag, nearest) => `Tillvalet ${flag} finns inte.${nearest ? ` Menade du ${nearest}?` : ""}`,
    planNeeded: (example) => `Berätta vilken grupps plan det gäller. Till exempel så här: ${example}`,
    missingArgument: (name) => `I kommandot saknas ${name}. Lägg till det.`,
    missingValue: (flag) => `Efter ${flag} saknas ett värde. Lägg till det.`,
    missingOption: (flag, values) => `Lägg till ${flag} med något av följande: ${values.join(", ")}.`,
    tooManyArguments: "Kommandot har för många delar. Skriv ett namn med mellanslag inom citattecken.",
    notOneOf: (what, values) => `För ${what} passar något av följande: ${values.join(", ")}.`,
    notAWholeNumber: (flag) => `Efter ${flag} skrivs ett helt tal, till exempel 0 eller 5.`,
    notAMoment:
      "Efter --now skrivs en dag, eller en tidpunkt med tidszon, till exempel 2027-01-10, 2027-01-10T12:00Z eller 2027-01-10T14:00+02:00.",
    jsonIsNotFor: "Kalendern är alltid i formen iCalendar. Lämna bort --json.",
    pageIsNoJson: "Sidan är alltid i formen HTML. Lämna bort --json.",
    formatsOfAction: (action, formats) => `Med ordet ${action} är formen en av de här: ${formats.join(", ")}.`,
    needsFile: (program: string, ending: string) =>
      `En ${program}fil kan inte visas här. Ge ett filnamn, till exempel -o sida.${ending}.`,
    seeHelp: (command) => `Hjälp får du så här: ${command} --help`,
  },

  files: {
    "no-such-file": (file) => `${file}: Filen finns inte. Kontrollera namnet och mappen.`,
    "is-an-address": () => "Här behövs namnet på en fil, inte en webbadress. Möteslänken kan du ge med --link.",
    "is-a-directory": (file) => `${file}: Det här är en mapp. Ange en fil.`,
    "not-readable": (file) => `${file}: Filen går inte att läsa. Kontrollera att du har rätt till den.`,
    "not-writable": (file) => `${file}: Filen går inte att skriva. Kontrollera att du har rätt till den.`,
    "no-such-folder": (file) => `${file}: Mappen där filen skulle skrivas finns inte. Skapa mappen först.`,
    "no-room": (file) => `${file}: Det gick inte att skriva filen. Kontrollera om det finns plats på disken.`,
    "not-written": (file) => `${file}: Det gick inte att skriva filen. Ge samma kommando igen.`,
    notWritten: (file) => `Filen ${file} skrevs inte.`,
    alreadyThere: (file) =>
      `Filen ${file} finns redan och har inte ändrats. Ge ett annat namn. Om du vill ersätta den gamla filen, lägg till --force.`,
    notEditable: (file, lines) =>
      `${file}: Filen är skriven så att kommandot inte kan ändra bara det som behövs. Skriv själv in i den: ${lines.join(", ")}`,
    edited: (file) =>
      `Någon har ändrat filen ${file} efter att Piiri skrev den, så den har inte rörts. Ge ett annat namn. Om du vill ersätta filen, lägg till --force.`,
    otherFormat: (file, format) =>
      `${file}: Namnet säger en annan form än ${format}. Ge ett namn med en annan ändelse, eller lämna bort formen: då följer den av namnet.`,
    noSuchFormat: (file, formats) =>
      `${file}: Kommandot gör inte en sådan fil. Det har de här formerna: ${formats.join(", ")}. Ge ett annat namn.`,
    otherLanguage: (file, language) =>
      `${file}: Gruppens språk är ${language}, och på det språket har Piiri inga texter. Texterna är nu på svenska. Ett annat språk väljer du så här: --language fi, sv eller en.`,
    isInput: (file) => `${file}: Filen skrevs inte över, för kommandot läser den. Ge ett annat namn efter -o.`,
  },

  page: {
    kind: (file, kinds) => `Filen ${file} duger inte för sidan. Den kan sluta på ${kinds.join(", ")}.`,
    tooLarge: (file, most) =>
      `Filen ${file} är för stor för sidan. Den får vara högst ${most} kilobyte. Gör den mindre.`,
  },

  problems: {
    standardInput: "<indata>",
    place: "ställe",
    count: (count, again) =>
      `${count === 1 ? "En sak att rätta" : `${count} saker att rätta`}. ` +
      `${count === 1 ? "Rätta den" : "Rätta dem"} ${again ? `och granska sedan på nytt: ${again}` : "och ge kommandot på nytt."}`,
  },

  check: {
    inOrder: (file, sessions, first, last, goesOn) => {
      const days = first === last ? first : `${first} – ${last}`;
      const many = sessions === 1 ? "en träff" : `${sessions} träffar`;
      return `${file}: i sin ordning, ${many}, ${days}${goesOn ? ", och gruppen fortsätter" : ""}.`;
    },
    notes: "Bra att veta",
    open: "Ännu att bestämma",
    fillIn: (open) =>
      open === 1
        ? "En sak är ännu öppen. Fyll i den när den klarnar."
        : `${open} saker är ännu öppna. Fyll i dem när de klarnar.`,
    found: (file, errors, warnings, again) => {
      const toMend = errors === 1 ? "en sak behöver rättas" : `${errors} saker behöver rättas`;
      const advice = warnings === 1 ? "en rekommendation" : `${warnings} rekommendationer`;
      const counts = [...(errors > 0 ? [toMend] : []), ...(warnings > 0 ? [advice] : [])];
      const which = warnings === 1 ? "om rekommendationen" : "vilka rekommendationer som";
      return [
        `${file}: ${counts.join(", ")}.`,
        ...(errors > 0 ? [`Rätta ${errors === 1 ? "den saken" : "de sakerna"}.`] : []),
        ...(warnings > 0 ? [`Fundera på ${which} passar er grupp.`] : []),
        ...(again === undefined ? [] : [`Granska sedan på nytt: ${again}`]),
      ].join(" ");
    },
    more: (rule) => `Mer om en regel: piiri rules ${rule}`,
    tooManyWarnings: (count, most) => `Rekommendationerna är ${count}, och --max-warnings tillåter högst ${most}.`,
  },

  rules: {
    topics: {
      format: "Gruppform",
      series: "Dagar och tider",
      session: "Träffens gång",
      people: "Människorna",
      platform: "Träff på nätet",
      venue: "Platsen",
      organisation: "Föreningen",
      registration: "Anmälan",
      publicity: "Information om gruppen",
      ethics: "Etik",
      feedback: "Respons",
      report: "Rapportering",
      lifecycle: "Gruppens livscykel",
    },
    strengths: { must: "nödvändigt", should: "rekommendation", may: "tips" },
    everyGroup: "alla grupper",
    and: "och",
    venues: { online: "på nätet eller hybrid", "in-person": "på plats" },
    withoutEnd: "utan slut",
    withEnd: "med ett slut",
    attached: "knuten till en organisation",
    associations: "en förenings egen",
    registered: "med anmälan",
    memberships: { closed: "samma deltagare", open: "vem som helst när som helst", replenished: "halvöppen" },
    source: "Källa",
    locked: "Egen praxis kan inte göra den här regeln mildare.",
    practice: (name, severity) =>
      severity === undefined
        ? `I praxis enligt ”${name}” är den här regeln inte i bruk.`
        : `I praxis enligt ”${name}” säger granskningen: ${severity}.`,
    good: "Så här följer planen regeln:",
    bad: "Så här gör den inte det:",
    says: "Då säger granskningen:",
    notInPlan: "finns inte i planen",
    unknown: (rule, nearest) =>
      `Regeln ”${rule}” finns inte. ${nearest ? `Menade du ”${nearest}”? ` : ""}Alla regler ser du så här: piiri rules`,
  },

  agreement: {
    unknownPerson: (person, ids) =>
      `Ingen gruppledare har beteckningen ”${person}”. ${ids.length === 0 ? "Planen nämner ännu ingen gruppledare." : `Beteckningarna är: ${ids.join(", ")}.`}`,
  },

  exercises: {
    unknown: (exercise, nearest) =>
      `Övningen ”${exercise}” finns inte. ${nearest === undefined ? "Se alla: piiri exercises" : `Menade du ${nearest}?`}`,
  },

  poll: {
    answers: (answers) => `Svar: ${answers}. De här tiderna passar, den bästa först:`,
    time: (weekday, part, suits) => `${weekday}, ${part}: ${suits}`,
    none: "Ingen tid passar någon. Fråga om andra tider.",
    unclear: (rows) => `På de här raderna förstods inte allt: ${rows.join(", ")}.`,
  },
  agenda: {
    unknownSession: (session, keys) => `Träffen ”${session}” finns inte. Träffarna är: ${keys.join(", ")}.`,
    chooseSession: (keys) => `Lägg till --session. Träffarna är: ${keys.join(", ")}.`,
  },

  jsonld: {
    htmlIsForPages: "--html är för er egen webbsida. Lämna bort --json och --format linked-events.",
    onlyLinkedEvents: "--publish och --first hör ihop med --format linked-events.",
    lacking: "Stadens evenemangskalender skulle inte visa gruppen än. Ingenting skrevs.",
    notInGuide:
      "Gruppen passar inte i det här flödet: där finns träffar som hålls varje vecka och som vem som helst får komma till.",
  },

  timeline: {
    record: (id, day) =>
      `När något är gjort, skriv dess namn och dagen i planen. Till exempel så här: done: { ${id}: ${day} }`,
  },

  publicity: {
    qrNeedsPage:
      "QR-koden leder till gruppens sida, men sidans adress finns inte i planen. Skriv den i informationPage.",
    qrWritten: (file) => `QR-koden finns i filen ${file}.`,
  },

  readiness: {
    sayKnown: (condition) =>
      `Om något av det öppna redan är i sin ordning, säg det så här: --known ${condition}. Skriv ett komma mellan flera.`,
  },

  sessions: { moved: (status, from) => `${status}, var ${from}` },

  unexpected: (detail) =>
    `Något oväntat hände (${detail}). Din plan har inte ändrats. Försök på nytt. Om det upprepas, sätt miljövariabeln PIIRI_DEBUG=1 och ge kommandot en gång till. Bifoga svaret till en felanmälan på Piiris sida.`,
};
