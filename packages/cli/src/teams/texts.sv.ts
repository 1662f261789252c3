import type { TeamsTexts } from "./texts.js";

/** What is said of meetings in Teams, in Swedish. */
export const teamsInSwedish: TeamsTexts = {
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
  drift: (kind, session, changes) =>
    kind === "no-meeting"
      ? `${session}: mötets inställningar kunde inte läsas.`
      : `${session}: tog inte${changes.length === 0 ? "" : `: ${changes.join(", ")}`}.`,
  driftLead: "De här är inte som de ska. Gör dem för hand i Teams:",
  asItIsToBe: "Allt är som det ska.",
  linksWritten: (file) => `Möteslänkarna finns i filen ${file}. Bara du kan läsa den. Ge den inte vidare.`,
  howToGetLinks: "Möteslänkarna får du i en fil med --links.",
  bothNeeded: "Ge båda för mapparna: --team och --channel.",
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
