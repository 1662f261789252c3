import { createHash } from "node:crypto";
import type { DesiredTeams, ObservedTeams } from "@piiri/adapters-graph";
import { type DocumentKind, type KeptDocument, readKept, type StateFiles, writeKept } from "@piiri/core/keeping";

/** What was last seen of a group's meetings: no link, no token, no address in clear. */
export type SeenTeams = KeptDocument<ObservedTeams>;

const name = "teams.json";

const kind: DocumentKind<ObservedTeams> = {
  name: "teams",
  schema: 1,
  content: (data) => {
    const seen = data as Partial<ObservedTeams> | null | undefined;
    return Array.isArray(seen?.events) && Array.isArray(seen.meetings) ? (seen as ObservedTeams) : undefined;
  },
};

/** As it stands in the file. */
export async function seenTeams(state: StateFiles): Promise<SeenTeams> {
  return await readKept(state, name, kind);
}

/** What was last seen; nothing where nothing was. Addresses that the plan knows are told by themselves again. */
export function observedIn({ content }: SeenTeams, desired: DesiredTeams): ObservedTeams {
  const hosts = [...desired.events.flatMap(({ attendees }) => attendees), ...desired.settings.coOrganisers];
  const known = new Map(hosts.map(({ upn }) => [hashOf(upn, desired), upn]));
  return withAddresses(content ?? { events: [], meetings: [] }, (hash) => known.get(hash) ?? hash);
}

/** Of a meeting only what we decide: its link stands among its other values. */
export async function writeTeams(
  state: StateFiles,
  { events, meetings }: ObservedTeams,
  desired: DesiredTeams,
  before: SeenTeams,
): Promise<void> {
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
  await writeKept(state, name, kind, kept, before);
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
