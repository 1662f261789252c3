import type { GraphErrorCode, TeamsProblem } from "@piiri/adapters-graph";

/** What is said of meetings in Teams: sessions and settings, never a link or a token. */
export interface TeamsTexts {
  readonly problems: Readonly<Record<TeamsProblem["code"], string>>;
  readonly errors: Readonly<Record<GraphErrorCode, string>>;
  /** Graph's own code and the call's id, for the tenant's administrator. */
  readonly details: (details: string) => string;
  readonly tokenNeeded: string;
  readonly identityMissing: string;
  readonly offline: string;
  readonly nothing: string;
  readonly operation: (kind: string, session: string, changes: readonly string[]) => string;
  readonly done: (count: number) => string;
  readonly drift: (kind: string, session: string, changes: readonly string[]) => string;
  readonly driftLead: string;
  readonly asItIsToBe: string;
  readonly linksWritten: (file: string) => string;
  readonly noLinks: string;
  /** Of facilitators who lead, by their names in the plan. */
  readonly withoutAddress: (names: readonly string[]) => string;
  readonly howToGetLinks: string;
  readonly bothNeeded: string;
  readonly foldersMade: (sessions: number) => string;
  /** The channel for the folders is not there, and how one makes it. */
  readonly noChannel: string;
  readonly parts: Readonly<Record<string, string>>;
  readonly progress: (done: number, all: number) => string;
}
