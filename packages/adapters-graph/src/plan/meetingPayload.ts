import type { DesiredSettings } from "../desired/desiredTeams.js";
import type { MeetingPayload, ReadMeeting } from "./graphTypes.js";

/** How a meeting is to be set: every value that we decide. */
function meetingSettings(settings: DesiredSettings) {
  return {
    lobbyBypassSettings: { scope: settings.lobby ? "organizer" : "everyone", isDialInBypassEnabled: false },
    allowedLobbyAdmitters: "organizerAndCoOrganizers",
    allowedPresenters: "organizer",
    allowMeetingChat: "enabled",
    allowRecording: settings.recording,
    recordAutomatically: false,
    allowTranscription: settings.transcription,
    allowBreakoutRooms: settings.breakoutRooms,
    participants: {
      attendees: settings.coOrganisers.map(({ upn }) => ({ upn, role: "coorganizer" as const })),
    },
  } satisfies MeetingPayload;
}

/** A setting of a meeting that we decide. */
export type MeetingSetting = keyof MeetingPayload;

/** The settings that are not as they are to be. */
export function differingSettings(settings: DesiredSettings, observed: ReadMeeting): readonly MeetingSetting[] {
  const wanted = meetingSettings(settings);
  return (Object.keys(wanted) as MeetingSetting[]).filter((name) => !isSet(name));

  function isSet(name: MeetingSetting): boolean {
    if (name === "participants") return sameHosts();
    if (name === "lobbyBypassSettings") {
      const { scope, isDialInBypassEnabled } = observed.lobbyBypassSettings ?? {};
      return scope === wanted[name].scope && (isDialInBypassEnabled ?? false) === wanted[name].isDialInBypassEnabled;
    }
    return observed[name] === wanted[name];
  }

  function sameHosts(): boolean {
    const there = (observed.participants?.attendees ?? [])
      .filter(({ role }) => role === "coorganizer")
      .map(({ upn }) => upn?.toLowerCase() ?? "");
    return [...new Set(there)].sort().join() === settings.coOrganisers.map(({ upn }) => upn).join();
  }
}

/** Only the settings that are asked for. */
export function settingsOf(settings: DesiredSettings, names: readonly MeetingSetting[]): MeetingPayload {
  const wanted = meetingSettings(settings);
  return Object.fromEntries(names.map((name) => [name, wanted[name]]));
}
