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
    texts: "egna meddelandetexter",
    form: "blankettfil",
    mail: "sparat e-postmeddelande",
    journal: "bokföring över erbjudna platser",
    told: "vad som har berättats av responsen",
    results: "resultat av responsen",
    tip: "bokföringens slutmärke",
    other: "en tabell där du behöver berätta vilken kolumn som är vilken",
  },
  takeAway: (file) => `Ta bort ${file}`,
  attended: "Hur många kom?",
  whichMeeting: "Vilken träff?",
  summedUp: (participants) => `${participants} i sammandraget`,
  sumUp: "Skriv in i sammandraget",
  isSummedUp: "Antalet finns nu i sammandraget.",
  attendedBy: (file, count) =>
    count === undefined
      ? `${file}: rapporten gick inte att läsa`
      : `${file}: ${count} deltagare, ledarna inte medräknade`,
  reading: (rows) => `${rows} rader lästa.`,
  stop: "Avbryt",
  stopped: "Läsningen avbröts. Ingenting finns kvar i minnet.",
  state: "Läget",
  outcomes: {
    understood: "Alla rader förstods.",
    partly: "Om en del av raderna berättas nedan. De andra har använts.",
    unusable: "Ingenting användes.",
  },
  show: "Visa namnen",
  hide: "Dölj namnen",
  showing: "Nu syns människors namn och adresser. Se till att ingen annan ser dem.",
  showHelp: "Namnen syns först när du väljer Visa namnen. Då kan du också anteckna avbokningar och svar.",
  keepCounts: "Spara antalen (JSON)",
  howRead: "Så här lästes filen",
  people: "Anmälda",
  row: (row) => `rad ${row ?? "?"}`,
  all: (count) => `Visa alla ${count}`,
  can: { cancelled: "Avbokade", accepted: "Tar platsen", declined: "Tackar nej" },
  said: (count) =>
    count === 1
      ? "Du har antecknat en sak. Den finns inte i någon fil än."
      : `Du har antecknat ${count} saker. De finns inte i någon fil än.`,
  keepEvents: "Spara händelsefilen",
  undoSaid: "Ångra den sista",
  offers: "Att erbjuda platser",
  offersHelp:
    "I den här gruppen erbjuds platsen först. Sidan antecknar vem som har erbjudits, så att ingen blir förbigången. I bokföringen står människor bara som kännetecken som inte går att läsa utan nyckeln.",
  noJournal:
    "Om platser redan har erbjudits, ge också bokföringen: filerna journal.jsonl och journal.jsonl.tip i mappen .piiri bredvid planen.",
  key: "Nyckel",
  keyHelp: "Ett lösenord på minst 16 tecken, samma varje gång. Sidan sparar det inte. Förvara det bland dina lösenord.",
  keyProblems: {
    short: "Nyckeln är för kort. Den ska ha minst 16 tecken.",
    "not-read": "Bokföringen går inte att läsa. Kontrollera nyckeln, och ge båda filerna.",
  },
  record: "Anteckna svaren och erbjud lediga platser",
  recorded:
    "Antecknat. Flytta filerna journal.jsonl och journal.jsonl.tip till mappen .piiri bredvid planen, i gruppens egen undermapp.",
  offerProblems: {
    key: "Ge först en nyckel på minst 16 tecken.",
    journal: "Bokföringen går inte att läsa, så ingenting erbjöds. Kontrollera nyckeln, och ge båda filerna.",
    "answers-without-journal":
      "Någon har redan svarat på ett erbjudande, men bokföringen saknas. Ingenting erbjöds. Ge filerna journal.jsonl och journal.jsonl.tip.",
    "clock-behind": "Datorns klocka går efter det som står i filerna. Ingenting erbjöds. Kontrollera klockan.",
  },
  whichColumns: "Vilken kolumn är vilken?",
  whichColumnsHelp: "Visa i vilken kolumn varje sak står. I exemplen är 9 någon siffra och a någon bokstav.",
  fields: {
    at: "När anmälan kom",
    name: "Namn",
    email: "E-post",
    sessions: "Vilka träffar",
    consent: "Får vi berätta om nya grupper",
  },
  none: "Ingenstans",
  readSo: "Läs så här",
  showExamples: "Visa exemplen som de är",
  maskExamples: "Dölj exemplen",
  keepChoice: "Blankettfilen minns ditt val. Ge den nästa gång tillsammans med svaren, eller åt kommandot med --form.",
  forgetting: {
    title: "När det är dags att glömma",
    undecided: "I planen står inte hur länge anmälningarna sparas. Skriv dagen vid Anmälan.",
    kept: (until) => `Anmälningarna sparas till ${until}. Därefter glöms de här.`,
    over: (until) => `Anmälningarna sparades till ${until}, så nu är det dags att glömma.`,
    written: "Vad Piiri har antecknat",
    giveJournals:
      "Ge ovan bokföringens filer ur mappen .piiri bredvid planen: journal.jsonl, outbox.jsonl och slutmärket till båda (.tip). Finns de inte är ingenting antecknat.",
    nothingWritten: "Bredvid planen är ingenting nedskrivet om någon.",
    keyNeeded: "Skriv nyckeln, så ser du vad som skulle glömmas.",
    notRead: "Bokföringen går inte att läsa, så ingenting glömdes. Kontrollera nyckeln, och ge alla filer.",
    message: (key, people, on) => `${key}: skickat till ${people}, senast ${on}. Till vem, det glöms.`,
    offers: (count) => `Erbjudna platser: ${count}. Till vem, det glöms.`,
    forget: "Glöm människorna för gott",
    forgotten: "Glömt. Det som skickades skickas inte på nytt, och enkätens resultat är kvar så som de berättades.",
    putBack: "Flytta filerna som du sparade till mappen .piiri, i gruppens egen undermapp, i stället för de gamla.",
    byHand: "Vad du tar bort själv",
    exports: "Ta bort de här filerna från din dator, en i taget. Sidan kan inte ta bort dem.",
    noExports: "Ge ovan filerna med människor, så räknas de upp här. Sidan kan inte ta bort dem.",
    elsewhere: "Hit når inget program. När du har tagit bort, märk det som gjort:",
  },
};
