import { resultOf } from "@piiri/core";
import type { ResultAsync } from "neverthrow";
import type { GraphClient } from "../client/graphClient.js";
import { GraphError, type GraphProblem, type GraphRequest, reading } from "../client/graphRequest.js";
import type { DesiredTeams } from "../desired/desiredTeams.js";

/** A channel of a team, by Graph's ids. */
export interface Channel {
  readonly team: string;
  readonly channel: string;
}

/** A file to put into a session's folder: the programme and the division of work. */
export interface FolderFile {
  /** The folder's name, as the desired state has it. */
  readonly folder: string;
  readonly name: string;
  readonly content: Uint8Array;
}

interface DriveItem {
  readonly id?: string;
  readonly parentReference?: { readonly driveId?: string };
}

/**
 * Makes the season's folder in a channel, in it one for each session, and puts files there. What is there already stays; a
 * file of the same name is replaced, and keeps its history.
 *
 * Errors: as `GraphProblem` says.
 *
 * @see guide, 4
 * @example
 * ```ts
 * import { graphClient, makeFolders } from "@piiri/adapters-graph";
 *
 * const refusing = async () => new Response("{}", { status: 403 });
 * const client = graphClient({ token: async () => "token", fetch: refusing });
 * const folders = { season: "Peer group", sessions: [{ session: "s1", name: "1. 2027-03-02" }] };
 * const made = await makeFolders(client, { team: "t", channel: "c" }, { folders });
 * made.isErr() && made.error.status; // => 403
 * ```
 */
export function makeFolders(
  client: GraphClient,
  into: Channel,
  desired: Pick<DesiredTeams, "folders">,
  files: readonly FolderFile[] = [],
): ResultAsync<readonly string[], GraphProblem> {
  return resultOf(makeFoldersOrThrow(client, into, desired, files), GraphError);
}

/**
 * `makeFolders` for those who would rather catch.
 *
 * @throws GraphError
 * @example
 * ```ts
 * import { graphClient, makeFoldersOrThrow } from "@piiri/adapters-graph";
 *
 * const answers = async () => new Response('{"id":"1","parentReference":{"driveId":"d"}}');
 * const client = graphClient({ token: async () => "token", fetch: answers });
 * const folders = { season: "Peer group", sessions: [{ session: "s1", name: "1. 2027-03-02" }] };
 * await makeFoldersOrThrow(client, { team: "t", channel: "c" }, { folders }); // => ["1. 2027-03-02"]
 * ```
 */
export async function makeFoldersOrThrow(
  client: GraphClient,
  { team, channel }: Channel,
  { folders }: Pick<DesiredTeams, "folders">,
  files: readonly FolderFile[] = [],
): Promise<readonly string[]> {
  const root = (
    await client.send(reading(`/teams/${encodeURIComponent(team)}/channels/${encodeURIComponent(channel)}/filesFolder`))
  ).body as DriveItem;
  const drive = root.parentReference?.driveId ?? "";
  const season = await folder(root.id ?? "", folders.season);
  const made: string[] = [];
  for (const { name } of folders.sessions) {
    const id = await folder(season, name);
    made.push(name);
    for (const file of files.filter((each) => each.folder === name)) await put(id, file);
  }
  return made;

  async function folder(parent: string, name: string): Promise<string> {
    const request: GraphRequest = {
      method: "POST",
      path: `/drives/${encodeURIComponent(drive)}/items/${encodeURIComponent(parent)}/children`,
      body: { name, folder: {}, "@microsoft.graph.conflictBehavior": "fail" },
      // A second one of the same name is refused, so it may be asked for again.
      isRepeatable: true,
    };
    try {
      return ((await client.send(request)).body as DriveItem).id ?? "";
    } catch (error) {
      if (!(error instanceof GraphError) || error.problem.status !== 409) throw error;
      const path = `/drives/${encodeURIComponent(drive)}/items/${encodeURIComponent(parent)}:/${encodeURIComponent(name)}`;
      return ((await client.send(reading(path))).body as DriveItem).id ?? "";
    }
  }

  async function put(parent: string, { name, content }: FolderFile): Promise<void> {
    await client.send({
      method: "PUT",
      path: `/drives/${encodeURIComponent(drive)}/items/${encodeURIComponent(parent)}:/${encodeURIComponent(name)}:/content`,
      body: content,
      headers: { "Content-Type": "application/octet-stream" },
      isRepeatable: true,
    });
  }
}
