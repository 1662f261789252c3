import type { Group } from "../group/index.js";
import { checkGiven, type LocalDate } from "../kernel/index.js";
import { isHeld } from "../series/index.js";
import { type DiffOptions, diffGroups, type GroupDiff } from "./diffGroups.js";

/** A group that is otherwise than before; groups are known by their id and who organises them. */
export type SeasonChange =
  | { readonly kind: "new"; readonly group: string; readonly after: Group }
  /** The plan is there no more; `toCome`: the sessions of a published one that are still in people's calendars, by key. */
  | { readonly kind: "gone"; readonly group: string; readonly before: Group; readonly toCome: readonly string[] }
  | {
      readonly kind: "changed";
      readonly group: string;
      readonly before: Group;
      readonly after: Group;
      readonly diff: GroupDiff;
    };

/** What differs between two states of a season: each group that is new, gone or changed, in order of their identities. */
export interface SeasonDiff {
  readonly changes: readonly SeasonChange[];
  /** How many groups are as they were. */
  readonly unchanged: number;
}

/**
 * What differs between two states of many groups, as when associations hand in changed plans: which groups are new, which are
 * gone, and of each that is changed what `diffGroups` tells.
 *
 * @example
 * ```ts
 * import { parsePlanOrThrow, resolvePlanOrThrow } from "@piiri/core";
 * import { diffSeasons } from "@piiri/core/change";
 * import { goodPlans } from "@piiri/core/rule-examples";
 *
 * const plan = goodPlans["closed-group"];
 * const before = resolvePlanOrThrow(plan);
 * const after = resolvePlanOrThrow(parsePlanOrThrow({ ...plan, sessions: { s3: { cancelled: true } } }));
 * const other = resolvePlanOrThrow({ ...plan, id: "another" });
 * const { changes, unchanged } = diffSeasons([before], [after, other], { today: "2027-01-20" });
 * changes.map(({ kind, group }) => `${group} ${kind}`);
 * // => ["another.groups.test new", "closed-group.groups.test changed"]
 * unchanged; // => 0
 * ```
 */
export function diffSeasons(before: readonly Group[], after: readonly Group[], options: DiffOptions): SeasonDiff {
  checkGiven("options", options, { today: "day" });
  const { today } = options;
  const [earlier, later] = [byIdentity(before), byIdentity(after)];
  const identities = [...new Set([...earlier.keys(), ...later.keys()])].sort();
  const changes = identities.flatMap((group) => changeOf(group, earlier.get(group), later.get(group), today));
  return { changes, unchanged: identities.length - changes.length };
}

function byIdentity(groups: readonly Group[]): ReadonlyMap<string, Group> {
  return new Map(groups.map((group) => [`${group.id}.${group.organiser.namespace}`, group]));
}

function changeOf(
  group: string,
  before: Group | undefined,
  after: Group | undefined,
  today: LocalDate,
): readonly SeasonChange[] {
  if (before === undefined) return after === undefined ? [] : [{ kind: "new", group, after }];
  if (after === undefined) return [{ kind: "gone", group, before, toCome: toCome(before, today) }];
  const diff = diffGroups(before, after, { today });
  const isSame = diff.changes.length === 0 && before.stage === after.stage;
  return isSame ? [] : [{ kind: "changed", group, before, after, diff }];
}

function toCome({ stage, sessions }: Group, today: LocalDate): readonly string[] {
  if (stage !== "published") return [];
  return sessions.filter((session) => isHeld(session) && session.local.date >= today).map(({ key }) => key);
}
