import { createHash } from "node:crypto";
import { mkdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { DesiredTeams, ObservedTeams } from "@piiri/adapters-graph";
import type { Group } from "@piiri/core";
import { writeFileAtomically } from "../output/writeFileAtomically.js";
import type { Texts } from "../texts/texts.js";

/** Where it is kept what was last seen of a group's meetings: no link, no token, no address in clear. */
export function teamsFile(planFile: string, { id }: Group): string {
  return join(planFile === "-" ? "." : dirname(planFile), ".piiri", id, "teams.json");
}

/** What was last seen; nothing where nothing was. Addresses that the plan knows are told by themselves again. */
export async function readTeams(file: string, desired: DesiredTeams): Promise<ObservedTeams> {
  const text = await readFile(file, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return '{"events":[],"meetings":[]}';
    throw error;
  });
  const hosts = [...desired.events.flatMap(({ attendees }) => attendees), ...desired.settings.coOrganisers];
  const known = new Map(hosts.map(({ upn }) => [hashOf(upn, desired), upn]));
  return withAddresses(JSON.parse(text) as ObservedTeams, (hash) => known.get(hash) ?? hash);
}

/** Of a meeting only what we decide: its link stands among its other values. */
export async function writeTeams(
  file: string,
  { events, meetings }: ObservedTeams,
  desired: DesiredTeams,
  texts: Texts,
): Promise<void> {
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
      participants: settings.participants,
    },
  }));
  const kept = withAddresses({ events, meetings: ours }, (address) => hashOf(address, desired));
  await writeFileAtomically(file, `${JSON.stringify(kept, undefined, 2)}\n`, texts);
}

/** With another text in place of each address, and of participants only the co-organisers. */
function withAddresses({ events, meetings }: ObservedTeams, told: (address: string) => string): ObservedTeams {
  return {
    events: events.map((event) => ({ ...event, attendees: event.attendees.map(told) })),
    meetings: meetings.map(({ settings, ...meeting }) => ({
      ...meeting,
      settings: {
        ...settings,
        participants: {
          attendees: (settings.participants?.attendees ?? []).flatMap(({ upn, role }) =>
            role === "coorganizer" && typeof upn === "string" ? [{ upn: told(upn), role }] : [],
          ),
        },
      },
    })),
  };
}

/** Of one group: the same address in another group's file is another hash. */
function hashOf(address: string, { group }: DesiredTeams): string {
  return createHash("sha256").update(`${group}\n${address.toLowerCase()}`).digest("hex");
}
