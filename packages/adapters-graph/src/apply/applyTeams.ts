import { resultOf } from "@piiri/core";
import type { Redacted } from "@piiri/core/privacy";
import type { ResultAsync } from "neverthrow";
import type { GraphClient } from "../client/graphClient.js";
import { GraphError, type GraphProblem } from "../client/graphRequest.js";
import type { DesiredTeams } from "../desired/desiredTeams.js";
import type { MeetingSetting } from "../plan/meetingPayload.js";
import { planTeams, type TeamsOperation } from "../plan/planTeams.js";
import { type FoundTeams, observeTeamsOrThrow } from "./observeTeams.js";

/** What is not as it is to be, after all was done that could be. */
export interface Drift {
  readonly session: string;
  /**
   * `no-online-meeting`: the event stands in the calendar, but Teams made no meeting of it. `no-meeting`: there is a
   * meeting, whose settings cannot be read. `made-before`: the event was made once and is not there any more.
   */
  readonly kind: TeamsOperation["kind"] | "no-meeting" | "no-online-meeting" | "made-before";
  readonly changes: readonly string[];
  /** What Graph said, where it said something. */
  readonly error?: GraphError | undefined;
}

/** What came of it. */
export interface AppliedTeams {
  readonly done: readonly { readonly session: string; readonly kind: TeamsOperation["kind"] }[];
  readonly drift: readonly Drift[];
  /** By session: for the welcome message, and for nobody else. */
  readonly links: ReadonlyMap<string, Redacted<string>>;
  /** How everything was found at the end. */
  readonly found: FoundTeams;
}

/** Events first, then the settings of their meetings; and once more for what becomes visible late. */
const roundsMost = 4;

/**
 * Makes Outlook and Teams as they are to be, reads everything back, and says what did not take. Said again it does nothing
 * more; stopped in the middle it goes on.
 *
 * Errors: as `GraphProblem` says.
 *
 * @example
 * ```ts
 * import { applyTeams, desiredTeamsOrThrow, graphClient } from "@piiri/adapters-graph";
 * import { resolvePlanOrThrow } from "@piiri/core";
 * import { goodPlans } from "@piiri/core/rule-examples";
 *
 * const desired = desiredTeamsOrThrow(resolvePlanOrThrow(goodPlans["closed-group"]), { organiser: "group@example.org" });
 * const refusing = async () => new Response("{}", { status: 403 });
 * const applied = await applyTeams(graphClient({ token: async () => "token", fetch: refusing }), desired);
 * applied.isErr() && applied.error.code; // => "refused"
 * ```
 */
export function applyTeams(client: GraphClient, desired: DesiredTeams): ResultAsync<AppliedTeams, GraphProblem> {
  return resultOf(applyTeamsOrThrow(client, desired), GraphError);
}

/**
 * `applyTeams` for those who would rather catch.
 *
 * @throws GraphError where the calendar cannot be read at all
 * @example
 * ```ts
 * import { applyTeamsOrThrow, desiredTeamsOrThrow, graphClient } from "@piiri/adapters-graph";
 * import { resolvePlanOrThrow } from "@piiri/core";
 * import { goodPlans } from "@piiri/core/rule-examples";
 *
 * const desired = desiredTeamsOrThrow(resolvePlanOrThrow(goodPlans["closed-group"]), { organiser: "group@example.org" });
 * const refusing = async () => new Response("{}", { status: 403 });
 * const client = graphClient({ token: async () => "token", fetch: refusing });
 * await applyTeamsOrThrow(client, desired).catch(({ problem }) => problem.code); // => "refused"
 * ```
 */
export async function applyTeamsOrThrow(client: GraphClient, desired: DesiredTeams): Promise<AppliedTeams> {
  const done: { session: string; kind: TeamsOperation["kind"] }[] = [];
  const errors = new Map<string, GraphError>();
  const tried = new Set<string>();
  let found = await observeTeamsOrThrow(client, desired);
  for (let round = 1; round <= roundsMost; round += 1) {
    const operations = planTeams(desired, found).filter((operation) => isWorthTrying(operation));
    if (operations.length === 0) break;
    const answers = await client.sendAll(operations.map(({ request }) => request));
    for (const [index, operation] of operations.entries()) {
      const answer = answers[index];
      const key = nameOf(operation);
      tried.add(key);
      if (answer instanceof GraphError) errors.set(key, answer);
      else done.push({ session: operation.session, kind: operation.kind });
    }
    found = await observeTeamsOrThrow(client, desired);
  }
  const settled = planTeams(desired, found);
  const withMeeting = new Set(found.meetings.map(({ session }) => session));
  return {
    done,
    drift: [
      ...settled.map(
        (operation): Drift => ({
          session: operation.session,
          kind: isMadeBefore(operation, errors.get(nameOf(operation))) ? "made-before" : operation.kind,
          changes: "changes" in operation ? operation.changes : [],
          error: errors.get(nameOf(operation)),
        }),
      ),
      ...found.events
        .filter(({ session, isCancelled }) => !isCancelled && !withMeeting.has(session))
        .map(
          ({ session }): Drift => ({
            session,
            kind: found.links.has(session) ? "no-meeting" : "no-online-meeting",
            changes: [],
          }),
        ),
    ],
    links: found.links,
    found,
  };

  /** Settings that did not take are not set again and again; what was refused is not asked again. */
  function isWorthTrying(operation: TeamsOperation): boolean {
    const key = nameOf(operation);
    if (errors.has(key)) return false;
    return operation.kind !== "set-meeting" || !tried.has(key);
  }
}

/** Graph knows an event by its transaction for a while, also when somebody has deleted it. */
function isMadeBefore({ kind }: TeamsOperation, error: GraphError | undefined): boolean {
  return kind === "create-event" && error?.problem.status === conflict;
}

const conflict = 409;

function nameOf(operation: TeamsOperation): string {
  const changes: readonly (MeetingSetting | string)[] = "changes" in operation ? operation.changes : [];
  return [operation.kind, operation.request.path, ...changes].join(" ");
}
