import type { GroupPlan } from "../plan/index.js";
import type { Organiser } from "./group.js";
import { isAttached } from "./isAttached.js";

/** Who answers for the group: one that citizens keep by themselves is called by its own neutral name, never by somebody's. */
export function resolveOrganiser({ organiser, lifecycle, publicName }: GroupPlan): Organiser {
  const { domain, key = "" } = organiser;
  const name = isAttached({ lifecycle }) ? organiser.name : publicName;
  return { ...organiser, name, namespace: domain ?? key };
}
