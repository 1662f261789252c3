import type { GraphClient } from "../client/graphClient.js";
import type { GraphRequest } from "../client/graphRequest.js";

interface AttendanceRecord {
  readonly emailAddress?: string | null;
  readonly id?: string | null;
}

/**
 * How many took part in a meeting, without those who led. Names are dropped as they are read.
 *
 * Throws a `GraphError`.
 *
 * @example
 * ```ts
 * import { countAttendance, graphClient } from "@piiri/adapters-graph";
 *
 * const pages = [{ value: [{ id: "r1" }] }, { attendanceRecords: [{ emailAddress: "one@example.org" }, { emailAddress: null, id: "x" }] }];
 * const client = graphClient({ token: async () => "token", fetch: async () => new Response(JSON.stringify(pages.shift())) });
 * await countAttendance(client, { organiser: "group@example.org", meeting: "m1", except: ["one@example.org"] }); // => 1
 * ```
 */
export async function countAttendance(
  client: GraphClient,
  {
    organiser,
    meeting,
    except,
  }: { readonly organiser: string; readonly meeting: string; readonly except: readonly string[] },
): Promise<number> {
  const base = `/users/${encodeURIComponent(organiser)}/onlineMeetings/${encodeURIComponent(meeting)}/attendanceReports`;
  const reports = (await client.list(read(base))) as readonly { readonly id?: string }[];
  const leading = new Set(except.map((address) => address.toLowerCase()));
  const people = new Set<string>();
  for (const { id } of reports) {
    if (id === undefined) continue;
    const { body } = await client.send(read(`${base}/${encodeURIComponent(id)}?$expand=attendanceRecords`));
    for (const [index, record] of (
      (body as { attendanceRecords?: AttendanceRecord[] }).attendanceRecords ?? []
    ).entries()) {
      const who = record.emailAddress?.toLowerCase() ?? record.id ?? `${id} ${index}`;
      if (!leading.has(who)) people.add(who);
    }
  }
  return people.size;
}

function read(path: string): GraphRequest {
  return { method: "GET", path, isRepeatable: true };
}
