import { getOrMake } from "../kernel/index.js";
import type { Meetings, SeasonMeeting } from "./findings.js";
import type { SeasonGroup } from "./seasonGroup.js";

/** Runs of meetings, those between the same groups together; by the first time that they meet. */
export function gathered(runs: readonly (readonly SeasonMeeting[])[]): readonly Meetings[] {
  const found = new Map<string, { groups: readonly SeasonGroup[]; runs: (readonly SeasonMeeting[])[] }>();
  for (const run of runs) {
    const groups = groupsOf(run);
    getOrMake(found, groups.map(({ key }) => key).join(" "), () => ({ groups, runs: [] })).runs.push(run);
  }
  return [...found.values()];
}

/** When something meets for the first time. */
export function firstOf({ runs }: Meetings): number {
  return runs[0]?.[0]?.session.start ?? 0;
}

function groupsOf(run: readonly SeasonMeeting[]): readonly SeasonGroup[] {
  const byKey = new Map(run.map(({ group }) => [group.key, group]));
  return [...byKey.values()].sort((one, other) => (one.key < other.key ? -1 : 1));
}
