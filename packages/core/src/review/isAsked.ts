import type { Group } from "../group/index.js";
import { type AnyRule, fits } from "./rule.js";

/** Whether a review asks a rule of a group: it holds for such groups, and the practice has not turned it off. */
export function isAsked({ id, scopes, locked }: AnyRule, group: Group): boolean {
  const isOff = !locked && group.profile.severities[id]?.value === "off";
  return !isOff && scopes.some((scope) => fits(scope, group));
}
