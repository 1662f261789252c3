import { renderFinding } from "@piiri/core";
import { type Readiness, type ReadinessWords, statedConditionIds, tellLacking } from "@piiri/core/readiness";

/** Readiness for programs. `ask` is what people are asked where no rule covers a condition, null elsewhere. */
export function jsonReadiness({ overall, counts, criteria }: Readiness, words: ReadinessWords): unknown {
  return {
    overall,
    counts,
    criteria: criteria.map(({ criterion, state, conditions }) => ({
      criterion,
      state,
      conditions: conditions.map((condition) => ({
        id: condition.id,
        state: condition.state,
        lacking: condition.lacking.map((finding) => ({
          ruleId: finding.ruleId,
          kind: finding.kind,
          severity: finding.severity,
          path: finding.path,
          message: renderFinding(finding, words),
        })),
        ask: statedConditionIds.some((id) => id === condition.id) ? (tellLacking(condition, words)[0] ?? null) : null,
        asked: { as: condition.asked.as, people: condition.asked.people.map(({ name }) => name) },
        source: { document: condition.source.document, section: condition.source.section },
      })),
    })),
  };
}
