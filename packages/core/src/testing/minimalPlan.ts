import type { Format } from "../format/index.js";
import type { GroupPlan } from "../plan/index.js";

/**
 * The least that a plan of a format says: what a test changes one thing of.
 *
 * @example
 * ```ts
 * import { parsePlan } from "@piiri/core";
 * import { minimalPlan } from "@piiri/core/testing";
 *
 * parsePlan(minimalPlan("single-event")).isOk(); // => true
 * parsePlan({ ...minimalPlan("closed-group"), language: "sv" }).isOk(); // => true
 * ```
 */
export function minimalPlan<Name extends Format>(format: Name): Extract<GroupPlan, { readonly format: Name }> {
  const plan = {
    format,
    id: "walkers",
    title: "Walking with a bad back",
    publicName: "Peer group, spring 2027",
    organiser: { name: "Example Association", domain: "example.org" },
    schedule: { start: "2027-03-02", time: "18:00" },
  };
  return plan as unknown as Extract<GroupPlan, { readonly format: Name }>;
}
