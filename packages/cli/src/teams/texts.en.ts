import type { TeamsTexts } from "./texts.js";

/** What is said of meetings in Teams, in English. */
export const teamsTexts: TeamsTexts = {
  problems: {
    "not-online": "The group meets in a room, so there are no meetings in Teams.",
    "no-organiser":
      "Say with whose account the meetings are made: --organiser name@association.org, or write platform, organiser into the plan and an e-mail address for that person.",
  },
  errors: {
    refused: "Microsoft did not allow this. Ask your administrator to look at the permissions.",
    "not-signed-in": "The sign-in is not taken. Sign in again.",
    "too-busy": "Microsoft is too busy just now. Try again in a while.",
    unknown: "Microsoft did not answer, so we do not know whether it worked.",
    unreachable: "Microsoft cannot be reached. Check the network and try again.",
    stopped: "Stopped. Give the same command again, and the work goes on from there.",
  },
  details: (details) => `For your administrator: ${details}`,
  tokenNeeded:
    "Signing in takes a token in the environment variable PIIRI_GRAPH_TOKEN, or PIIRI_GRAPH_CLIENT_ID to sign in with your browser.",
  identityMissing: "Signing in with the browser takes a package: npm install @azure/identity",
  offline: "Without signing in: this would be done, by what was seen last.",
  nothing: "Nothing to be done.",
  operation: (kind, session, changes) =>
    `${session}: ${
      {
        "create-event": "a meeting is made",
        "patch-event": `the meeting is changed (${changes.join(", ")})`,
        "cancel-event": "the meeting is cancelled",
        "set-meeting": `the meeting's settings are set (${changes.join(", ")})`,
      }[kind]
    }`,
  done: (count) => `${count} changes were made.`,
  drift: (kind, session, changes) => {
    if (kind === "no-meeting") return `${session}: the meeting's settings could not be read.`;
    if (kind === "no-online-meeting")
      return `${session}: the event is in the calendar, but Teams made no meeting of it. See that the account has a Teams licence, or open the event in Outlook and turn “Teams meeting” on. Then give this command again.`;
    if (kind === "made-before")
      return `${session}: the event was made before and is not in the calendar any more. Bring it back from Outlook's deleted items and give this command again. If it is not there, make the meeting by hand.`;
    return `${session}: did not take${changes.length === 0 ? "" : `: ${changes.join(", ")}`}.`;
  },
  driftLead: "These are not as they should be. Set them by hand in Teams:",
  asItIsToBe: "Everything is as it should be.",
  linksWritten: (file) => `The meeting links are in the file ${file}. Only you can read it. Do not pass it on.`,
  noLinks: "There are no meeting links yet, so no file was written.",
  withoutAddress: (names) =>
    `${names.join(", ")}: no e-mail address in the plan. Without one they cannot be invited or made co-organisers.`,
  howToGetLinks: "You get the meeting links into a file with --links.",
  bothNeeded: "For folders give both: --team and --channel.",
  noChannel:
    "The folders were not made: there is no such channel. In Teams, open the menu of your team and choose Add channel. Its id stands in the link that Get link to channel gives. Then give this command again.",
  foldersMade: (sessions) =>
    `The channel now has folders for ${sessions} sessions, each with its timetable and division of work.`,
  parts: {
    subject: "subject",
    start: "start",
    end: "end",
    attendees: "facilitators",
    lobbyBypassSettings: "lobby",
    allowedLobbyAdmitters: "who admits from the lobby",
    allowedPresenters: "presenters",
    allowMeetingChat: "chat",
    allowRecording: "recording",
    recordAutomatically: "automatic recording",
    allowTranscription: "transcription",
    allowBreakoutRooms: "breakout rooms",
    participants: "co-organisers",
  },
  progress: (done, all) => `Teams: ${done}/${all}`,
};
