import * as fc from "fast-check";
import type { Result } from "neverthrow";
import { type Group, resolvePlan } from "../../group/index.js";
import type { GroupPlan } from "../../plan/index.js";
import type { Problem } from "../../problem/index.js";
import { guideProfile, type Profile } from "../../profile/index.js";
import { plan } from "./plan.js";
import { profile } from "./profile.js";

/** From which plans and practices groups come about. */
export interface GroupOptions {
  /** Which plans; of any format unless given. */
  readonly plans?: fc.Arbitrary<GroupPlan>;
  /** Whose practice; the guide's or a federation's own unless given. */
  readonly profiles?: fc.Arbitrary<Profile>;
}

/**
 * A group with its sessions dated: what the functions of the library take. A group without an end is dated as far ahead
 * of its first session as its profile looks. What a plan says of sessions that the group has not, because the profile
 * gives it fewer, is left out.
 *
 * @example
 * ```ts
 * import { guideProfile } from "@piiri/core";
 * import { arbitraries, laws } from "@piiri/core/testing";
 * import * as fc from "fast-check";
 *
 * fc.assert(fc.property(arbitraries.group(), laws.sessionsAreInOrder));
 *
 * const closed = arbitraries.group({ plans: arbitraries.closedGroup(), profiles: fc.constant(guideProfile) });
 * fc.assert(fc.property(closed, (group) => group.format === "closed-group" && group.profile.name === "guide"));
 * ```
 */
export function group({ plans = plan(), profiles = anyProfile }: GroupOptions = {}): fc.Arbitrary<Group> {
  return (
    fc
      .tuple(plans, profiles)
      .map(([written, practice]) => resolveKnown(written, practice))
      // Left to chance: that a session falls into the hour that the clocks jump over, or that skips leave no session.
      .filter((resolved) => resolved.isOk())
      .map((resolved) => resolved._unsafeUnwrap())
  );
}

const anyProfile: fc.Arbitrary<Profile> = fc.oneof(fc.constant(guideProfile), profile());

function resolveKnown(written: GroupPlan, practice: Profile): Result<Group, readonly Problem[]> {
  const options = { today: written.schedule.start };
  return resolvePlan(written, practice, options).orElse((problems) => {
    const unknown = new Set(problems.flatMap(({ code, data }) => (code === "unknown-session" ? [data.key] : [])));
    const known = Object.entries(written.sessions ?? {}).filter(([key]) => !unknown.has(key));
    return resolvePlan({ ...written, sessions: Object.fromEntries(known) }, practice, options);
  });
}
