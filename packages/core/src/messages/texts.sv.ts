import { dateTexts } from "../dates/texts.sv.js";
import type { SpeakerRole } from "../people/index.js";
import { publicityTexts } from "../publicity/texts.sv.js";
import type { SessionChangeFacts, SessionFacts } from "./facts.js";
import type { MessageTexts } from "./texts.js";

const { date, dateTime } = dateTexts;
const when = ({ date: day, time: at }: Pick<SessionFacts, "date" | "time">) => dateTime(day, at);
const where = ({ place }: Pick<SessionFacts, "place">) => (place === undefined ? "" : `, ${place}`);
const listed = (sessions: readonly SessionFacts[]) =>
  sessions.map((session) => `- ${when(session)}${where(session)}`).join("\n");
const clock = (at: SessionFacts["time"]) => at.replace(":", ".");
const fromHereOn = ({ ends, days = [], ...first }: SessionChangeFacts) =>
  [
    `- Träffarna ändras från och med **${when(first)}**${ends === undefined ? "" : `: klockan ${clock(first.time)}–${clock(ends)}`}${where(first)}.`,
    ...(days.length > 1 ? [`  Dagarna: ${days.map((one) => when(one)).join("; ")}.`] : []),
  ].join("\n");

const linkLine = (joinUrl: string | undefined) =>
  joinUrl === undefined
    ? []
    : [`Med den här länken kommer du med: <${joinUrl}>`, "Länken är bara för dig. Ge den inte vidare."];
const placeLine = (place: string | undefined) => (place === undefined ? [] : [`Plats: ${place}.`]);

/** What to do so that one's own calendar is right too; no calendar is promised more than it does. */
const calendarLines = {
  changed: [
    "En ny kalenderfil finns som bilaga. Öppna den och titta sedan i din kalender: många kalendrar byter ut de gamla anteckningarna, men inte alla.",
    "Om en gammal tid finns kvar, ta bort den själv. I Outlook kan de nya tiderna komma bredvid de gamla: ta då bort de gamla.",
  ],
  off: ({ date: day }: Pick<SessionFacts, "date">) => [
    "En ny kalenderfil finns som bilaga. Öppna den och titta sedan i din kalender: ur många kalendrar försvinner träffen eller märks som inställd, men inte ur alla.",
    `Om anteckningen finns kvar (${date(day)}), ta bort den själv. I Outlook måste man oftast göra det.`,
  ],
} as const;

/** What somebody comes for, said to them. */
const comesAs: Readonly<Record<SpeakerRole, string>> = {
  storyteller:
    "Som erfarenhetsberättare talar du om ditt eget liv, precis så mycket som du själv vill. För den som lyssnar är det viktigaste att någon annan har klarat sig.",
  expert: "Som sakkunnig berättar du om det som du känner från ditt arbete, och de som lyssnar får fråga.",
  guest: "Som gäst berättar du om vad du eller din förening gör.",
};

/** What messages say, in Swedish. */
export const messageTexts: MessageTexts = {
  confirmation: {
    subject: () => "din anmälan är framme",
    body: ({ publicName, sessions, link, place }) => [
      "Hej!",
      `Tack för att du anmälde dig. Du har en plats i gruppen: **${publicName}**.`,
      sessions.length === 1 ? "Vi träffas då:" : "Vi träffas de här dagarna:",
      listed(sessions),
      ...placeLine(place),
      ...(link === undefined ? [] : [publicityTexts.link(link)]),
      "Om du ändå inte kan komma, berätta det för oss. Då får någon annan platsen.",
    ],
  },
  waiting: {
    subject: () => "du står i kö",
    body: ({ publicName }) => [
      "Hej!",
      `Tack för att du anmälde dig. **${publicName}** är full just nu, och du står i kö. Vi skriver genast om en plats blir ledig.`,
      "Om du inte längre vill ha en plats, berätta det för oss.",
    ],
  },
  "place-offered": {
    subject: () => "det finns en plats för dig",
    body: ({ publicName, until }) => [
      "Hej!",
      `Det blev en plats ledig i **${publicName}**, och vi erbjuder den åt dig.`,
      `Svara på det här meddelandet senast ${dateTime(until.date, until.time)} om du tar platsen. Sedan erbjuder vi den åt följande.`,
    ],
  },
  "waiting-ended": {
    subject: () => "kön är slut",
    body: ({ publicName, informationPage }) => [
      "Hej!",
      `Du väntade på en plats: **${publicName}**. Ingen plats hann bli ledig, och nu tas inga nya med längre. Vi beklagar, och tack för att du orkade vänta.`,
      ...(informationPage === undefined ? [] : [`Om kommande grupper kan du läsa här: <${informationPage}>`]),
      "Om du vill tala med någon redan nu, skriv till oss. Vi hjälper dig att hitta en annan plats.",
    ],
  },
  welcome: {
    subject: () => "välkommen med",
    body: ({ publicName, sessions, joinUrl, link, admission, place }) => [
      "Hej!",
      `Fint att du kommer med. **${publicName}** börjar snart.`,
      sessions.length === 1 ? "Vi träffas då:" : "Vi träffas de här dagarna:",
      listed(sessions),
      ...placeLine(place),
      ...linkLine(joinUrl),
      ...(link === undefined ? [] : [publicityTexts.link(link)]),
      ...(joinUrl === undefined
        ? []
        : [
            `Dörren öppnas ${admission} minuter före starten. Då kan du i lugn och ro prova kameran och ljudet. Hörlurar och ett tyst rum hjälper alla.`,
          ]),
      "Du måste inte tala, du får också bara lyssna. Det som sägs i gruppen stannar i gruppen.",
      "Kalenderfilen finns som bilaga. När du öppnar den kommer träffarna in i din egen kalender.",
    ],
  },
  reminder: {
    subject: ({ session }) => `vi träffas ${date(session.date)}`,
    body: ({ publicName, session, joinUrl, admission, place }) => [
      "Hej!",
      `**${publicName}** träffas ${when(session)}.`,
      ...placeLine(place),
      ...linkLine(joinUrl),
      ...(joinUrl === undefined ? [] : [`Dörren öppnas ${admission} minuter före starten.`]),
      "Om du inte kan komma, berätta det för oss. Vi ses snart!",
    ],
  },
  "after-session": {
    subject: () => "tack för träffen",
    body: ({ session, next }) => [
      "Hej!",
      `Tack för träffen ${date(session.date)}. Kunde du inte komma är du välkommen nästa gång.`,
      ...(next === undefined ? [] : [`Nästa gång träffas vi ${when(next)}${where(next)}.`]),
      "Det som sades i gruppen stannar i gruppen. Är det något som du funderar på, berätta det för oss.",
    ],
  },
  "session-changed": {
    subject: ({ changes }) => {
      const moved = changes.filter(({ change }) => change === "moved").length;
      if (moved > 1 || changes.some(({ change }) => change === "onwards")) return "träffarnas tider ändras";
      if (moved === 1 && changes.length === 1) return "träffen flyttas";
      return changes.every(({ change }) => change === "added") ? "en ny träff" : "uppgifterna om träffarna ändrades";
    },
    body: ({ publicName, changes, joinUrl, place }) => [
      "Hej!",
      `**${publicName}**: det blev en ändring i träffarna.`,
      changes
        .map(
          (one) =>
            ({
              moved: `- ${one.before === undefined ? "" : `${when(one.before)} flyttas. `}Den nya tiden är **${when(one)}**${where(one)}.`,
              added: `- En ny träff är **${when(one)}**${where(one)}.`,
              details: `- Vi träffas ${when(one)}. Övriga uppgifter finns i det här meddelandet.`,
              onwards: fromHereOn(one),
            })[one.change],
        )
        .join("\n"),
      ...placeLine(place),
      ...linkLine(joinUrl),
      ...calendarLines.changed,
      "Om den nya tiden inte passar dig, berätta det för oss.",
    ],
  },
  "session-cancelled": {
    subject: () => "träffen är inställd",
    body: ({ publicName, session, next }) => [
      "Hej!",
      `**${publicName}**: träffen ${when(session)} är inställd. Vi är ledsna för det.`,
      ...(next === undefined ? [] : [`Nästa gång träffas vi ${when(next)}.`]),
      ...calendarLines.off(session),
    ],
  },
  "session-postponed": {
    subject: ({ isPause }) => (isPause ? "träffarna har paus" : "träffen skjuts upp"),
    body: ({ publicName, session, next, isPause }) => [
      "Hej!",
      isPause
        ? `**${publicName}** tar paus. Träffen ${when(session)} och de som följer blir inte av när de skulle. Vi är ledsna för det.`
        : `**${publicName}**: träffen ${when(session)} blir inte av då, utan skjuts upp. Vi är ledsna för det.`,
      isPause
        ? "Det är inte bestämt ännu när vi fortsätter. Vi berättar det så snart vi vet. Din plats finns kvar, och du behöver inte göra något."
        : "Det nya datumet är inte bestämt ännu. Vi berättar det så snart vi vet. Din plats finns kvar, och du behöver inte göra något.",
      ...(next === undefined ? [] : [`De andra träffarna hålls som planerat, nästa gång ${when(next)}.`]),
      ...calendarLines.off(session),
    ],
  },
  "group-cancelled": {
    subject: () => "gruppen blir inte av den här gången",
    body: ({ publicName, informationPage }) => [
      "Hej!",
      `**${publicName}** blir tyvärr inte av den här gången. Vi är ledsna för det, och tack för att du anmälde dig.`,
      ...(informationPage === undefined ? [] : [`Om andra grupper kan du läsa här: <${informationPage}>`]),
      "Om du vill tala med någon redan nu, skriv till oss. Vi hjälper dig att hitta en annan plats.",
    ],
  },
  "feedback-request": {
    subject: () => "vad tyckte du om gruppen?",
    body: ({ publicName, surveyUrl, until, threshold }) => [
      "Hej!",
      `**${publicName}** är slut för den här gången. Vill du berätta vad du tyckte? Det tar ett par minuter.`,
      `Svara här: <${surveyUrl}>`,
      ...(until === undefined ? [] : [`Du kan svara till och med ${date(until)}.`]),
      `Vi frågar inte efter ditt namn. Resultaten tittar vi på bara om det finns minst ${threshold} svar.`,
    ],
  },
  thanks: {
    subject: () => "tack för att du var med",
    body: ({ publicName, informationPage }) => [
      "Hej!",
      `Tack för att du var med: **${publicName}**. Var och en gjorde gruppen till vad den var.`,
      "Det som sades i gruppen stannar i gruppen också nu när träffarna är över.",
      ...(informationPage === undefined ? [] : [`Om kommande grupper kan du läsa här: <${informationPage}>`]),
    ],
  },
  "facilitator-invitation": {
    subject: () => "ledarnas tider",
    body: ({ publicName, sessions, preparation, reflection, joinUrl, place }) => [
      "Hej!",
      `Tack för att du leder. **${publicName}** träffas så här:`,
      listed(sessions),
      ...placeLine(place),
      `Vi samlas alltid ${preparation} minuter före starten. Till slut går vi igenom träffen tillsammans, det tar ${reflection} minuter.`,
      ...(joinUrl === undefined ? [] : [`Möteslänk: <${joinUrl}>`]),
    ],
  },
  "summary-request": {
    subject: () => "hur gick träffen?",
    body: ({ publicName, session, isAgain }) => [
      "Hej!",
      `Tack för att du ledde: **${publicName}**, ${when(session)}.`,
      isAgain
        ? "Träffens sammanställning saknas ännu. Kan du skriva den nu? Det tar fem minuter."
        : "Kan du fylla i träffens sammanställning medan du ännu minns den? Det tar fem minuter.",
      "Skriv hur många deltagare som var på plats. Inga namn behövs. Om gruppen inte träffades, säg det: det är också ett svar. Om ni väntade och ingen kom, skriv 0.",
      "Om något tynger dig efteråt, hör av dig. Vi talar om det.",
    ],
  },
  "speaker-invitation": {
    subject: () => "vill du komma och tala?",
    body: ({ publicName, session, roles, isOnline, place, rehearsedBy, answerBy }) => [
      "Hej!",
      `Vi bjuder in dig att tala: **${publicName}**, ${when(session)}.`,
      ...roles.map((role) => comesAs[role]),
      ...placeLine(place),
      ...(isOnline ? ["Vi träffas på nätet. Tekniken behöver du inte tänka på, den sköter vi."] : []),
      ...(rehearsedBy === undefined
        ? []
        : [`Vi går igenom berättelserna tillsammans före evenemanget, senast ${date(rehearsedBy)}.`]),
      "Vi nämner gärna ditt namn i programmet. Säg till om du inte vill det.",
      "Det som andra berättar på träffen stannar där.",
      answerBy === undefined
        ? "Svara på det här meddelandet om du kan komma."
        : `Svara på det här meddelandet senast ${date(answerBy)} om du kan komma.`,
    ],
  },
  "speaker-thanks": {
    subject: () => "tack för att du kom",
    body: ({ publicName, session, informationPage }) => [
      "Hej!",
      `Tack för att du kom och talade: **${publicName}**, ${date(session.date)}. Det du berättade bär många med sig.`,
      "Om något från träffen tynger dig, hör av dig. Vi pratar om det.",
      ...(informationPage === undefined ? [] : [`Om kommande träffar kan du läsa här: <${informationPage}>`]),
    ],
  },
  "season-call": {
    subject: () => "vi planerar nästa säsong",
    body: ({ answerBy }) => [
      "Hej!",
      "Det är dags att planera nästa säsong. Vi funderar tillsammans på vilka grupper vi ordnar, när, och vem som leder.",
      answerBy === undefined
        ? "Svara på det här meddelandet när det passar dig och om du vill leda."
        : `Svara på det här meddelandet senast ${date(answerBy)} när det passar dig och om du vill leda.`,
    ],
  },
  cancellation: "Avbokning",
  cancelling: ({ isWaiting, mailto }) =>
    `${isWaiting ? "Om du inte längre vill ha en plats" : "Om du vill avstå från din plats"}, [skicka oss det här färdiga meddelandet](${mailto}). Du behöver inte skriva något i det.`,
  closing: ({ contact, organiser }) => [
    ...(contact === undefined ? [] : [`Frågor och avbokningar: ${contact}`]),
    `Hälsningar\\\n${organiser}`,
  ],
};
