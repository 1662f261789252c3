import type { TeamsTexts } from "./texts.js";

/** What is said of meetings in Teams, in Swedish. */
export const teamsTexts: TeamsTexts = {
  problems: {
    "not-online": "Gruppen träffas på plats, så det görs inga Teams-möten.",
    "no-organiser":
      "Berätta med vems konto mötena görs: --organiser namn@forening.fi, eller skriv platform, organiser i planen och en e-postadress för den personen.",
  },
  errors: {
    refused: "Microsoft tillät inte det här. Be administratören kontrollera rättigheterna.",
    "not-signed-in": "Inloggningen duger inte. Logga in på nytt.",
    "too-busy": "Microsoft har för mycket att göra just nu. Försök igen om en stund.",
    unknown: "Microsoft svarade inte, så vi vet inte om det lyckades.",
    unreachable: "Microsoft kan inte nås. Kontrollera nätet och försök igen.",
    stopped: "Avbröts. Ge samma kommando igen, så fortsätter arbetet därifrån.",
  },
  details: (details) => `Till administratören: ${details}`,
  tokenNeeded:
    "För att logga in behövs en token i miljövariabeln PIIRI_GRAPH_TOKEN, eller PIIRI_GRAPH_CLIENT_ID för att logga in i webbläsaren.",
  identityMissing: "För att logga in i webbläsaren behövs ett paket: npm install @azure/identity",
  offline: "Utan inloggning: så här skulle göras enligt det som senast sågs.",
  nothing: "Inget att göra.",
  operation: (kind, session, changes) =>
    `${session}: ${
      {
        "create-event": "ett möte görs",
        "patch-event": `mötet ändras (${changes.join(", ")})`,
        "cancel-event": "mötet ställs in",
        "set-meeting": `mötets inställningar sätts (${changes.join(", ")})`,
      }[kind]
    }`,
  done: (count) => `${count} ändringar gjordes.`,
  drift: (kind, session, changes) => {
    if (kind === "no-meeting") return `${session}: mötets inställningar kunde inte läsas.`;
    if (kind === "no-online-meeting")
      return `${session}: händelsen finns i kalendern, men Teams gjorde inget möte av den. Kontrollera att kontot har en Teams-licens, eller öppna händelsen i Outlook och slå på Teams-möte. Ge sedan det här kommandot igen.`;
    if (kind === "made-before")
      return `${session}: händelsen har gjorts tidigare men finns inte längre i kalendern. Återställ den från Outlooks borttagna objekt och ge det här kommandot igen. Om den inte finns där, gör mötet för hand.`;
    return `${session}: tog inte${changes.length === 0 ? "" : `: ${changes.join(", ")}`}.`;
  },
  driftLead: "De här är inte som de ska. Gör dem för hand i Teams:",
  asItIsToBe: "Allt är som det ska.",
  linksWritten: (file) => `Möteslänkarna finns i filen ${file}. Bara du kan läsa den. Ge den inte vidare.`,
  noLinks: "Det finns inga möteslänkar än, så ingen fil skrevs.",
  withoutAddress: (names) =>
    `${names.join(", ")}: ingen e-postadress i planen. Utan den kan man inte bjudas in eller bli medarrangör.`,
  howToGetLinks: "Möteslänkarna får du i en fil med --links.",
  bothNeeded: "Ge båda för mapparna: --team och --channel.",
  noChannel:
    "Mapparna blev inte gjorda, för kanalen finns inte. Öppna teamets meny i Teams och välj Add channel (Lägg till kanal). Kanalens id finns i länken som du får med Hämta länk till kanal. Ge sedan kommandot på nytt.",
  foldersMade: (sessions) =>
    `Kanalen har nu en mapp för ${sessions} träffar, med program och arbetsfördelning i var och en.`,
  parts: {
    subject: "rubrik",
    start: "början",
    end: "slut",
    attendees: "ledarna",
    lobbyBypassSettings: "lobbyn",
    allowedLobbyAdmitters: "vem som släpper in",
    allowedPresenters: "presentatörer",
    allowMeetingChat: "chatten",
    allowRecording: "inspelning",
    recordAutomatically: "automatisk inspelning",
    allowTranscription: "textning",
    allowBreakoutRooms: "smågrupper",
    participants: "övriga arrangörer",
  },
  progress: (done, all) => `Teams: ${done}/${all}`,
};
