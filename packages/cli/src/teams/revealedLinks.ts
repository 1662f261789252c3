import type { AppliedTeams } from "@piiri/adapters-graph";
import { reveal } from "@piiri/core/privacy";

/** The meeting links by session, for the file that exists to carry them. */
export function revealedLinks({ links }: Pick<AppliedTeams, "links">): Readonly<Record<string, string>> {
  return Object.fromEntries([...links].map(([session, link]) => [session, reveal(link)]));
}
