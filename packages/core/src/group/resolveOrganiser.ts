import type { GroupPlan } from "../plan/index.js";
import type { Organiser } from "./group.js";
import { isAttached } from "./isAttached.js";

/** Who answers for the group: one that citizens keep by themselves is called by its own neutral name, never by somebody's. */
export function resolveOrganiser({ organiser, lifecycle, publicName }: GroupPlan): Organiser {
  const { domain, key, email } = organiser;
  const name = isAttached({ lifecycle }) ? organiser.name : publicName;
  // One by one: engines take long to copy an object into another.
  return { name, domain, key, email, namespace: domain ?? key ?? "" } satisfies Whole<Organiser>;
}

/** With every key, so that none of a plan's is left behind. */
type Whole<Of> = { readonly [Key in keyof Of]-?: Of[Key] };
