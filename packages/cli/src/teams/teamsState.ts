import { mkdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { ObservedTeams } from "@piiri/adapters-graph";
import type { Group } from "@piiri/core";
import { writeFileAtomically } from "../output/writeFileAtomically.js";
import type { Texts } from "../texts/texts.js";

/** Where it is kept what was last seen of a group's meetings: no link, no token, nobody who registered. */
export function teamsFile(planFile: string, { id }: Group): string {
  return join(planFile === "-" ? "." : dirname(planFile), ".piiri", id, "teams.json");
}

/** What was last seen; nothing where nothing was. */
export async function readTeams(file: string): Promise<ObservedTeams> {
  const text = await readFile(file, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return '{"events":[],"meetings":[]}';
    throw error;
  });
  return JSON.parse(text) as ObservedTeams;
}

/** Of a meeting only what we decide: its link stands among its other values. */
export async function writeTeams(file: string, { events, meetings }: ObservedTeams, texts: Texts): Promise<void> {
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  const ours = meetings.map(({ session, id, settings }) => ({
    session,
    id,
    settings: {
      lobbyBypassSettings: settings.lobbyBypassSettings,
      allowedLobbyAdmitters: settings.allowedLobbyAdmitters,
      allowedPresenters: settings.allowedPresenters,
      allowMeetingChat: settings.allowMeetingChat,
      allowRecording: settings.allowRecording,
      recordAutomatically: settings.recordAutomatically,
      allowTranscription: settings.allowTranscription,
      allowBreakoutRooms: settings.allowBreakoutRooms,
      participants: {
        attendees: (settings.participants?.attendees ?? []).flatMap(({ upn, role }) =>
          role === "coorganizer" ? [{ upn, role }] : [],
        ),
      },
    },
  }));
  await writeFileAtomically(file, `${JSON.stringify({ events, meetings: ours }, undefined, 2)}\n`, texts);
}
