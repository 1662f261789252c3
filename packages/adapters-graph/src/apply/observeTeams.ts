import { resultOf } from "@piiri/core";
import { type Redacted, redact, reveal } from "@piiri/core/privacy";
import type { ResultAsync } from "neverthrow";
import type { GraphClient } from "../client/graphClient.js";
import { GraphError, type GraphProblem, type GraphRequest } from "../client/graphRequest.js";
import type { DesiredTeams } from "../desired/desiredTeams.js";
import { propertyIds } from "../plan/eventPayload.js";
import type { ReadEvent, ReadMeeting } from "../plan/graphTypes.js";
import type { ObservedEvent, ObservedMeeting, ObservedTeams } from "../plan/planTeams.js";

/** What was found, with the meeting links: they are secrets, so they come redacted. */
export interface FoundTeams extends ObservedTeams {
  /** By session. */
  readonly links: ReadonlyMap<string, Redacted<string>>;
}

/**
 * Finds the group's own events in the organiser's calendar, and their meetings.
 *
 * Errors: as `GraphProblem` says.
 *
 * @example
 * ```ts
 * import { desiredTeamsOrThrow, graphClient, observeTeams } from "@piiri/adapters-graph";
 * import { resolvePlanOrThrow } from "@piiri/core";
 * import { goodPlans } from "@piiri/core/rule-examples";
 *
 * const desired = desiredTeamsOrThrow(resolvePlanOrThrow(goodPlans["closed-group"]), { organiser: "group@example.org" });
 * const empty = async () => new Response('{"value":[]}');
 * const found = await observeTeams(graphClient({ token: async () => "token", fetch: empty }), desired);
 * found.isOk() && found.value.events; // => []
 * ```
 */
export function observeTeams(client: GraphClient, desired: DesiredTeams): ResultAsync<FoundTeams, GraphProblem> {
  return resultOf(observeTeamsOrThrow(client, desired), GraphError);
}

/**
 * `observeTeams` for those who would rather catch.
 *
 * @throws GraphError where the calendar cannot be read
 * @example
 * ```ts
 * import { desiredTeamsOrThrow, graphClient, observeTeamsOrThrow } from "@piiri/adapters-graph";
 * import { resolvePlanOrThrow } from "@piiri/core";
 * import { goodPlans } from "@piiri/core/rule-examples";
 *
 * const desired = desiredTeamsOrThrow(resolvePlanOrThrow(goodPlans["closed-group"]), { organiser: "group@example.org" });
 * const empty = async () => new Response('{"value":[]}');
 * const client = graphClient({ token: async () => "token", fetch: empty });
 * (await observeTeamsOrThrow(client, desired)).events; // => []
 * ```
 */
export async function observeTeamsOrThrow(
  client: GraphClient,
  { organiser, group }: DesiredTeams,
): Promise<FoundTeams> {
  const mailbox = `/users/${encodeURIComponent(organiser)}`;
  const found = (await client.list(eventsOf(mailbox, group))) as readonly ReadEvent[];
  const events = found.flatMap((event) => observed(event) ?? []);
  const links = new Map<string, Redacted<string>>();
  for (const { event, link } of events)
    if (link !== undefined && !event.isCancelled) links.set(event.session, redact(link));
  const meetings = await meetingsOf(client, mailbox, links);
  return { events: events.map(({ event }) => event), meetings, links };
}

function eventsOf(mailbox: string, group: string): GraphRequest {
  const own = `id eq '${propertyIds.session}'`;
  const query = new URLSearchParams({
    $filter: `singleValueExtendedProperties/Any(ep: ep/id eq '${propertyIds.group}' and ep/value eq '${group.replaceAll("'", "''")}')`,
    $expand: `singleValueExtendedProperties($filter=${own})`,
    $select: "id,subject,start,end,attendees,isCancelled,onlineMeeting",
    $top: "100",
  });
  return {
    method: "GET",
    path: `${mailbox}/events?${query}`,
    headers: { Prefer: 'outlook.timezone="UTC"' },
    isRepeatable: true,
  };
}

function observed(event: ReadEvent): { readonly event: ObservedEvent; readonly link: string | undefined } | undefined {
  const session = event.singleValueExtendedProperties?.find(({ id }) => id === propertyIds.session)?.value;
  if (typeof event.id !== "string" || typeof session !== "string") return undefined;
  return {
    event: {
      id: event.id,
      session,
      subject: event.subject ?? "",
      start: instantOf(event.start?.dateTime),
      end: instantOf(event.end?.dateTime),
      attendees: (event.attendees ?? []).map(({ emailAddress }) => emailAddress?.address?.toLowerCase() ?? ""),
      isCancelled: event.isCancelled ?? false,
    },
    link: event.onlineMeeting?.joinUrl ?? undefined,
  };
}

/** Graph writes seven decimals of a second. */
function instantOf(dateTime: string | null | undefined): string {
  return `${(dateTime ?? "").replace(/\.\d+$/, "").replace(/Z$/, "")}Z`;
}

/** A meeting is found by its link. Where that fails the settings are not known, and are told as not set. */
async function meetingsOf(
  client: GraphClient,
  mailbox: string,
  links: ReadonlyMap<string, Redacted<string>>,
): Promise<readonly ObservedMeeting[]> {
  const sessions = [...links];
  const answers = await client.sendAll(
    sessions.map(([, link]): GraphRequest => {
      const filter = `JoinWebUrl eq '${reveal(link).replaceAll("'", "''")}'`;
      const query = new URLSearchParams({ $filter: filter });
      return {
        method: "GET",
        path: `${mailbox}/onlineMeetings?${query}`,
        headers: { Prefer: "include-unknown-enum-members" },
        isRepeatable: true,
      };
    }),
  );
  return answers.flatMap((answer, index): readonly ObservedMeeting[] => {
    const [session] = sessions[index] ?? [];
    if (answer instanceof GraphError || session === undefined) return [];
    const [meeting] = (answer.body as { value?: readonly ReadMeeting[] } | undefined)?.value ?? [];
    return typeof meeting?.id === "string" ? [{ session, id: meeting.id, settings: meeting }] : [];
  });
}
