import { otherwise } from "./otherwise.js";
import type { MessageCommandTexts } from "./texts.js";

const rows = (count: number) => (count === 1 ? "rad " : "raderna ");

/** What is said of messages, in Swedish. */
export const messageTexts: MessageCommandTexts = {
  kinds: {
    confirmation: "bekräftelse av anmälan",
    waiting: "besked om kön",
    "place-offered": "erbjudande om ledig plats",
    "waiting-ended": "besked om att kön är slut",
    welcome: "välkomstmeddelande",
    reminder: "påminnelse",
    "after-session": "tack för träffen",
    "session-changed": "besked om en ändring",
    "session-cancelled": "besked om en inställd träff",
    "session-postponed": "besked om en uppskjuten träff",
    "group-cancelled": "besked om att gruppen inte blir av",
    "feedback-request": "begäran om respons",
    thanks: "tack",
    "facilitator-invitation": "tiderna till ledarna",
    "summary-request": "begäran om sammanställning",
    "speaker-invitation": "inbjudan till berättare och talare",
    "speaker-thanks": "tack till berättare och talare",
    "season-call": "kallelse att planera säsongen",
  },
  problems: {
    "unknown-session": "Det finns ingen sådan träff i planen.",
    "session-not-held": "Träffen är inställd eller uppskjuten, så ingen påminns om den.",
    "session-held": "Träffen är inte inställd. Skriv cancelled: true i planen.",
    "session-not-postponed": "Träffen är inte uppskjuten. Skriv postponed: true i planen.",
    "link-needed": "Gruppen träffas på nätet, så meddelandet behöver länken. Ge den med --link.",
    "not-a-link": "Länken är ingen https-adress. Kopiera hela.",
  },
  registrationsNeeded: "Berätta var anmälningarna finns. Till exempel så här: --registrations anmalningar.csv",
  folderNeeded: "Berätta i vilken mapp meddelandet görs. Till exempel så här: -o meddelanden",
  senderNeeded: "Berätta från vilken adress meddelandet skickas: --from, eller skriv registration, contact i planen.",
  offerUntilNeeded: "Ingen har ett erbjudande att svara på. Erbjud platsen först: piiri intake … --record",
  surveyNeeded: "Ge enkätens adress med --link.",
  sessionNeeded: (keys) => `Berätta vilken träff: --session. Träffarna är: ${keys.join(", ")}.`,
  useChange:
    "Ett meddelande om en ändring görs så här: piiri change GAMMAL NY --messages MAPP. Eller säg vilken träff som har fått en ny tid: --session.",
  occasions: { registration: "när någon anmäler sig", full: "när gruppen är full", change: "när en träff ändras" },
  due: (date, kind, session, isDone) =>
    `${date}  ${kind}${session === undefined ? "" : ` (träff ${session})`}${isDone ? ", gjort" : ""}`,
  nothingDue: "Säsongen behöver inga meddelanden.",
  writtenTo: (file) => `Meddelandet finns i filen ${file}. Läs det och ändra om du vill. Det har inga mottagare.`,
  secretInside: "Meddelandet innehåller möteslänken. Ge inte filen vidare.",
  reaches: (people, withoutAddress) =>
    `${people === 1 ? "En person" : `${people} personer`} får meddelandet.${withoutAddress === 0 ? "" : ` ${withoutAddress === 1 ? "En" : withoutAddress} har ingen e-postadress, så berätta på annat sätt.`}`,
  draftWarning: (file, people) =>
    `Filen ${file} har ${people} personers adresser i fältet för dold kopia. Öppna den med e-postprogrammet, skicka och radera filen. Flytta inte adresserna till andra fält.`,
  addressesToPaste: (file) =>
    `Om du skriver din e-post i webbläsaren: adresserna finns i filen ${file}. Klistra in dem i fältet för dold kopia (Bcc) och radera också den filen.`,
  ownTexts: (file, { line, code, name = "", allowed = [] }) =>
    `${file}:${line}: ${
      {
        "not-yaml": "Filen kan inte läsas som YAML.",
        newer: "Det här är gjort med ett nyare Piiri. Uppdatera Piiri: npm install -g piiri",
        "unknown-kind": `”${name}” är inget av meddelandena. De är: ${allowed.join(", ")}.`,
        "not-a-text": `”${name}” är ingen text. Skriv subject eller body för meddelandet.`,
        "unknown-placeholder": `Det här meddelandet känner inte till {{${name}}}. Du kan använda de här: ${allowed.map((each) => `{{${each}}}`).join(", ")}.`,
        "not-a-placeholder": "Mellan klammerparenteser kan bara ett namn stå, till exempel {{publicName}}.",
      }[code]
    }`,
  notAMessage: (file, { line, code, field = "" }) =>
    `${file}:${line}: ${
      {
        "no-header": "Huvudet mellan strecken fattas. Gör meddelandet på nytt med piiri messages.",
        "not-yaml": "Huvudet kan inte läsas. Kontrollera raden.",
        newer: "Det här är gjort med ett nyare Piiri. Uppdatera Piiri: npm install -g piiri",
        "wrong-field": `”${field}” är fel eller fattas.`,
        "too-large": "Filen är för lång för ett meddelande. Gör meddelandet på nytt med piiri messages.",
        "empty-body": "Meddelandet har ingen text.",
      }[code]
    }`,
  otherGroup: (file) => `${file}: Meddelandet hör till en annan grupp. Kontrollera planen.`,
  noMessages: (folder) => `${folder}: Det finns inga meddelanden i mappen. Gör ett först: piiri messages`,
  calendarMissing: (file) => `${file}: Meddelandets kalenderfil fattas. Gör meddelandet på nytt.`,
  smtpNeeded:
    "Berätta genom vilken server meddelandet skickas: --smtp smtps://mail.example.org, eller miljövariabeln PIIRI_SMTP.",
  notSmtp:
    "Serverns adress ska börja med smtp:// eller smtps://, till exempel smtps://namn@mail.example.org. Ett @ i namnet skrivs %40, och lösenordet ges i PIIRI_SMTP_PASSWORD.",
  dkimNotRsa: "Signeringsnyckeln (DKIM) ska vara en RSA-nyckel.",
  dkimNeedsDomain:
    "Signeringen (DKIM) behöver arrangörens domän. Lägg till organiser, domain i planen eller lämna bort --dkim-key.",
  needsKey:
    "Det som skickas skrivs upp, och för det behövs en nyckel. Hitta på ett lösenord på minst 16 tecken och ge det i miljövariabeln PIIRI_KEY. Använd samma varje gång. Piiri sparar den inte.",
  handedOver: (folder) =>
    `${folder}: Meddelanden i den här mappen har redan lämnats till ett utskick, men bokföringen bredvid planen vet inget om det. Planen har kopierats, eller så är bokföringen borta eller äldre. Ingenting skickades. Ange den plan som det skickades med. Om bokföringen inte längre finns, ange --recover: då får ingen något utan ditt beslut.`,
  recovered: (doubtful, aside) =>
    `Bokföringen över det som skickats börjar på nytt. Om ${doubtful} personer vet man inte om de fick meddelandet. De får ingenting innan du bestämmer. De tidigare filerna: ${aside.length === 0 ? "inga" : aside.join(", ")}.`,
  wouldSend: (subject, people, already) =>
    `${subject} – skulle gå till ${people} personer${already === 0 ? "" : `, ${already} har redan fått det`}.`,
  sending: (done, all) => `Skickar: ${done}/${all}`,
  sent: (subject, counts) => [
    subject,
    ...[
      [counts["sent"], "skickades nu"],
      [counts["already"], "hade redan fått det"],
      [counts["refused"], "kom inte fram: servern säger att det inte finns någon sådan postlåda"],
      [counts["deferred"], "väntar: servern bad att få försöka senare"],
      [counts["unsent"], "inte skickat än"],
      [counts["unknown"], "oklart: vi vet inte om det kom fram"],
      [counts["unusable"], "inte skickat: adressen är ingen adress"],
      [counts["addressless"], "utan e-postadress"],
      [counts["bounced"], "skickades inte: många meddelanden har kommit tillbaka"],
    ].flatMap(([count, text]) => (typeof count === "number" && count > 0 ? [`  ${count} ${text}`] : [])),
  ],
  notReached: (reason, who) =>
    `${
      {
        refused: "Ingen sådan postlåda",
        deferred: "Försöks igen senare",
        unsent: "Inte skickat än",
        unknown: "Oklart",
        unusable: "Adressen behöver rättas",
        addressless: "Ingen e-postadress, så berätta på annat sätt",
        bounced: "Många meddelanden har kommit tillbaka, så fråga efter en annan adress",
      }[reason]
    }: ${typeof who[0] === "number" ? rows(who.length) : ""}${who.join(", ")}.`,
  inDoubtBesides: (who, unlisted) =>
    [
      ...(who.length === 0
        ? []
        : [
            `Oklart, fast meddelandet inte skulle gå till dem nu: ${typeof who[0] === "number" ? rows(who.length) : ""}${who.join(", ")}.`,
          ]),
      ...(unlisted === 0 ? [] : [`Oklart, och inte på någon rad i anmälningarna: ${unlisted}.`]),
    ].join(" "),
  answer: ({ stage, code, enhanced, text, trouble }) => {
    const when = {
      connect: "när vi kontaktade den",
      greeting: "när vi kontaktade den",
      EHLO: "när vi hälsade på den",
      STARTTLS: "när förbindelsen skulle krypteras",
      AUTH: "till inloggningen",
      MAIL: "till avsändaren",
      RCPT: "till en mottagare",
      DATA: "till meddelandet",
      text: "till meddelandet",
      sendMail: "till meddelandet",
    }[stage];
    if (trouble === undefined)
      return `Servern sade nej ${when} (${stage}): ${[code, enhanced, text].filter((part) => part !== undefined).join(" ")}`;
    const what = {
      timeout: "Servern svarade inte i tid",
      closed: "Servern avslutade förbindelsen",
      "not-found": "Det finns ingen server med det namnet. Kontrollera adressen",
      "not-reachable": "Servern kan inte nås. Kontrollera adressen och nätet",
      certificate: "Serverns certifikat går inte att lita på. Om det är er egen server, ge certifikatet med --ca",
      "no-encryption": "Förbindelsen kunde inte krypteras",
      "no-sign-in": "Inloggningen lyckades inte",
      "not-a-mail-server": "Det är ingen e-postserver som svarar där",
      "too-large": "Meddelandet är större än vad servern tar emot",
      "needs-smtputf8": "Servern känner inte till adresser med sådana bokstäver",
      busy: "Servern har för mycket att göra just nu",
    }[trouble];
    return `${what} (${stage}).`;
  },
  passwordOnCommandLine:
    "Skriv inte lösenordet i kommandot, för andra som använder datorn kan se det. Skriv bara namnet, --smtp smtps://namn@mail.example.org, och ge lösenordet i miljövariabeln PIIRI_SMTP_PASSWORD eller med --password-file.",
  passwordInAddress:
    "Lösenordet står i adressen i PIIRI_SMTP. Det fungerar ännu, men PIIRI_SMTP_PASSWORD är ett bättre ställe: där får det ha vilka tecken som helst, också % och @.",
  passwordNeeded:
    "Servern behöver ett lösenord. Ge det i miljövariabeln PIIRI_SMTP_PASSWORD eller i en fil med --password-file. För Microsoft 365 och Google ges en token i PIIRI_SMTP_TOKEN.",
  userNeeded:
    "Det finns ett lösenord men inget namn att logga in med. Skriv det i adressen: smtps://namn@mail.example.org. Ett @ i namnet skrivs %40.",
  askPassword: (user) => `Lösenord för ${user}: `,
  refusedLeft:
    "Rätta adresserna i anmälningarna och ge kommandot igen. Om en adress ändå är rätt, säg --again refused.",
  cutShort:
    "Servern kunde inte nås, bröt förbindelsen eller tar inte emot det här. Det beror inte på någons adress. Ge samma kommando igen när saken är ordnad, så fortsätter sändningen därifrån.",
  unknownLeft:
    "De oklara skickas inte igen, så att ingen får meddelandet två gånger. Fråga någon om det kom fram. Säg sedan: --unknown sent (det kom) eller --unknown again (skicka igen).",
  change: {
    none: "Planerna är likadana.",
    told: (change, number, date) => {
      switch (change.kind) {
        case "session-moved":
          return `${number(change.session)}: ${date(change.before.date, change.before.time)} → ${date(change.after.date, change.after.time)}`;
        case "session-added":
          return `${number(change.session)}: ny, ${date(change.after.date, change.after.time)}`;
        case "session-cancelled":
          return `${number(change.session)}: inställd (${date(change.before.date, change.before.time)})`;
        case "session-postponed":
          return `${number(change.session)}: uppskjuten, det nya datumet är inte känt (${date(change.before.date, change.before.time)})`;
        case "session-restored":
          return `${number(change.session)}: hålls ändå, ${date(change.after.date, change.after.time)}`;
        case "session-gone":
          return `${number(change.session)}: borttagen (${date(change.before.date, change.before.time)})`;
        case "sessions-onwards":
          return `Från och med ${number(change.session)}, ${change.sessions.length} ${change.sessions.length === 1 ? "träff" : "träffar"}: ${otherwise(change, date)}`;
        case "paused":
          return `Paus utan slut från och med ${number(change.session)}: ${change.sessions.length} träffar skjuts upp`;
        case "session-theme":
          return `${number(change.session)}: ett annat tema`;
        case "session-facilitators":
          return `${number(change.session)}: andra ledare`;
        case "duration":
          return `Längd: ${change.before} → ${change.after} min`;
        case "cap":
          return `Anmälningar högst: ${change.before ?? "–"} → ${change.after ?? "–"}`;
        case "place":
          return "En annan plats";
        case "name":
          return "Ett annat namn på gruppen";
        case "contact":
          return "En annan kontakt";
        case "facilitators":
          return "Andra ledare";
        case "registration":
          return "En annan anmälningstid";
      }
    },
    problem: (problem, number) =>
      problem.code === "other-group"
        ? "Planerna gäller olika grupper: id eller arrangörens domän är en annan."
        : `${number(problem.session)} har tagits bort ur planen. Märk den i stället som inställd (cancelled: true), så att den försvinner ur människors kalendrar.`,
    calendar: (sessions) => `I kalendern ändras: ${sessions.join(", ")}.`,
    message: (kind, sessions) => `Berätta för människor: ${kind}, ${sessions.join(", ")}.`,
    nobodyTold: "Ingen behöver få veta.",
    tasks: (count) => `Uppgifter vars dag ändras: ${count}.`,
    needsRevision: "Höj ännu planens version, så att kalendrarna märker ändringen. Piiri gör det med --write.",
    raised: (file, revision) => `${file}: versionen är nu ${revision}.`,
    notPublished: "Planen är ett utkast, så versionen behöver inte höjas.",
    linkForMessages: "Ge möteslänken med --link, så kommer den med i meddelandena.",
  },
};
