import { type AnyRule, guideRules } from "@piiri/core";
import type { Invocation } from "../invocation.js";

/** The rules by which plans are looked at: the guide's, and a federation's own. */
export function rulesOf({ own }: Pick<Invocation, "own">): readonly AnyRule[] {
  return own?.rules ?? guideRules;
}
