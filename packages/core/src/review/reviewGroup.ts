import type { Group } from "../group/index.js";
import { type AskedRule, askedMessage, askedRules, yieldingRules } from "./askedRules.js";
import type { Finding, FindingOf } from "./finding.js";
import { inOrderOfWeight, type PlacedFinding } from "./inOrderOfWeight.js";
import type { AnyRule, CheckReport, Messages } from "./rule.js";
import { severityOf } from "./severity.js";

/** What a review asks: the guide's rules, a federation's own, or both. */
export interface ReviewOptions<Rules extends readonly AnyRule[] = readonly AnyRule[]> {
  readonly rules: Rules;
}

/**
 * Looks at a group with the eyes of good practice. What weighs most comes first, and what weighs
 * alike in the order of the plan; the same group gives the same findings. Knows no clock: whether something is late, the timeline
 * tells.
 *
 * @example
 * ```ts
 * import { guideRules, parsePlanOrThrow, resolvePlanOrThrow, reviewGroup } from "@piiri/core";
 *
 * const group = resolvePlanOrThrow(parsePlanOrThrow({
 *   id: "walkers", format: "closed-group", title: "Walking with a bad back", publicName: "Peer group, spring 2027",
 *   organiser: { name: "Example Association", domain: "example.org" },
 *   schedule: { start: "2027-03-02", time: "18:00", count: 5 },
 * }));
 * const findings = reviewGroup(group, { rules: guideRules });
 * findings.filter(({ severity }) => severity === "warning").map(({ ruleId, path }) => `${path} ${ruleId}`);
 * // => ["/schedule/count format/session-count"]
 *
 * const count = findings.find((finding) => finding.ruleId === "format/session-count");
 * count?.messageId === "other" && count.data.count; // => 5
 * ```
 */
export function reviewGroup<const Rules extends readonly AnyRule[]>(
  group: Group,
  { rules }: ReviewOptions<Rules>,
): readonly FindingOf<Rules>[] {
  const findings: PlacedFinding[] = [];
  let asked: AskedRule;
  const say =
    (kind: Finding["kind"]): CheckReport<Messages>["wrong"] =>
    (messageId, path, data, mending) => {
      const { id: ruleId } = asked.rule;
      const { strength, sourcesIn, placeOf } = askedMessage(asked, messageId);
      const severity = severityOf(asked.rule, strength, kind, group);
      if (severity === "off") return;
      const sources = sourcesIn(group);
      const finding =
        mending === undefined
          ? { ruleId, messageId, data, path, sources, severity, kind }
          : { ruleId, messageId, data, path, sources, severity, kind, mending: { path, value: mending } };
      findings.push({ finding, place: placeOf(path) });
    };
  const report = { wrong: say("wrong"), missing: say("missing"), noted: say("noted") };
  for (asked of askedRules(rules, group)) asked.rule.check(group, report);
  // What each rule reports, its check was held to when it was compiled.
  return inOrderOfWeight(withoutYielding(findings, rules)) as readonly FindingOf<Rules>[];
}

function withoutYielding(findings: PlacedFinding[], rules: readonly AnyRule[]): PlacedFinding[] {
  const reports = (id: string): boolean => findings.some(({ finding }) => finding.ruleId === id);
  const yielding = yieldingRules(rules).filter(({ id, to }) => reports(id) && reports(to));
  if (yielding.length === 0) return findings;
  return findings.filter(({ finding }) => !yielding.some(({ id }) => id === finding.ruleId));
}
