import type { Group } from "../group/index.js";
import type { Finding, Severity } from "./finding.js";
import type { Rule, Strength } from "./rule.js";

const ofStrength: Readonly<Record<Strength, Severity>> = { must: "error", should: "warning", may: "info" };
const strengths = ["may", "should", "must"] as const satisfies readonly Strength[];
const ranks = ["off", "info", "warning", "error"] as const;

/**
 * How a finding counts in a group: by the rule's strength, unless the profile says otherwise, which it may of a locked
 * rule only upwards. What people have not decided yet is no fault of a draft.
 */
export function severityOf(
  { id, locked }: Pick<Rule, "id" | "locked">,
  strength: Strength,
  kind: Finding["kind"],
  { stage, profile }: Pick<Group, "stage" | "profile">,
): Severity | "off" {
  const usual = ofStrength[strength];
  const wanted = profile.severities[id]?.value ?? usual;
  const severity = locked && ranks.indexOf(wanted) < ranks.indexOf(usual) ? usual : wanted;
  const isMild = kind === "noted" || (kind === "missing" && stage === "draft");
  return isMild && severity !== "off" ? "info" : severity;
}

/** The weaker of what a scope and a clause of a rule say. */
export function weakerOf(scope: Strength, clause: Strength = scope): Strength {
  return strengths.indexOf(clause) < strengths.indexOf(scope) ? clause : scope;
}
