import { guideProfile, resultOf } from "@piiri/core";
import { presentIn, type Stay, type WhoLeads } from "@piiri/core/registration";
import type { ResultAsync } from "neverthrow";
import type { GraphClient } from "../client/graphClient.js";
import { GraphError, type GraphProblem, reading } from "../client/graphRequest.js";

interface AttendanceRecord {
  readonly emailAddress?: string | null;
  readonly id?: string | null;
  readonly role?: string | null;
  readonly identity?: { readonly displayName?: string | null } | null;
  readonly attendanceIntervals?: readonly Interval[] | null;
}

interface Interval {
  readonly joinDateTime?: string | null;
  readonly leaveDateTime?: string | null;
}

/** Whose meeting is counted, and who is no participant. */
export interface CountAttendanceOptions {
  readonly organiser: string;
  readonly meeting: string;
  /** Those who lead. The meeting's organisers need not be named. */
  readonly leading: readonly WhoLeads[];
  /** Minutes for which one person may be there twice; the guide profile's unless given. */
  readonly overlapMinutes?: number | undefined;
}

/**
 * How many took part in a meeting, without those who led, told apart as `presentIn` does: who left and came back is one.
 * Names are dropped as they are counted.
 *
 * Errors: as `GraphProblem` says.
 *
 * @example
 * ```ts
 * import { countAttendance, graphClient } from "@piiri/adapters-graph";
 *
 * const refusing = async () => new Response("{}", { status: 401 });
 * const client = graphClient({ token: async () => "token", fetch: refusing });
 * const counted = await countAttendance(client, { organiser: "group@example.org", meeting: "m1", leading: [] });
 * counted.isErr() && counted.error.code; // => "not-signed-in"
 * ```
 */
export function countAttendance(
  client: GraphClient,
  options: CountAttendanceOptions,
): ResultAsync<number, GraphProblem> {
  return resultOf(countAttendanceOrThrow(client, options), GraphError);
}

/**
 * `countAttendance` for those who would rather catch.
 *
 * @throws GraphError
 * @example
 * ```ts
 * import { countAttendanceOrThrow, graphClient } from "@piiri/adapters-graph";
 *
 * const pages = [{ value: [{ id: "r1" }] }, { attendanceRecords: [
 *   { emailAddress: "one@example.org", role: "Organizer" },
 *   { identity: { displayName: "Example Two (Unverified)" } },
 *   { identity: { displayName: "Two, Example" } },
 * ] }];
 * const client = graphClient({ token: async () => "token", fetch: async () => new Response(JSON.stringify(pages.shift())) });
 * await countAttendanceOrThrow(client, { organiser: "group@example.org", meeting: "m1", leading: [] }); // => 1
 * ```
 */
export async function countAttendanceOrThrow(
  client: GraphClient,
  {
    organiser,
    meeting,
    leading,
    overlapMinutes = guideProfile.registration.overlapMinutes.value,
  }: CountAttendanceOptions,
): Promise<number> {
  const base = `/users/${encodeURIComponent(organiser)}/onlineMeetings/${encodeURIComponent(meeting)}/attendanceReports`;
  const reports = (await client.list(reading(base))) as readonly { readonly id?: string }[];
  const stays: Stay[] = [];
  for (const { id } of reports) {
    if (id === undefined) continue;
    const { body } = await client.send(reading(`${base}/${encodeURIComponent(id)}?$expand=attendanceRecords`));
    const { attendanceRecords = [] } = body as { attendanceRecords?: readonly AttendanceRecord[] };
    for (const record of attendanceRecords) stays.push(...staysOf(record));
  }
  return presentIn(stays, { leading, overlapMinutes }).participants;
}

/** One from each joining to the leaving after it; what tells no times is one all the same. */
function staysOf({ emailAddress, id, role, identity, attendanceIntervals }: AttendanceRecord): readonly Stay[] {
  const address = isWritten(emailAddress) ? emailAddress : undefined;
  const name = identity?.displayName ?? "";
  // One record is one person, whatever is or is not known of them.
  const account = address ?? (isWritten(id) && name === "" ? id : undefined);
  const who = {
    name,
    ...(account !== undefined && { address: account }),
    isOrganiser: /^(?:co-?)?organi[sz]er$/i.test(role ?? ""),
  };
  const known = attendanceIntervals ?? [];
  if (known.length === 0) return [who];
  return known.map(({ joinDateTime, leaveDateTime }) => {
    const [from, to] = [Date.parse(joinDateTime ?? ""), Date.parse(leaveDateTime ?? "")];
    return Number.isNaN(from) || Number.isNaN(to) ? who : { ...who, from, to };
  });
}

function isWritten(text: string | null | undefined): text is string {
  return text !== undefined && text !== null && text !== "";
}
