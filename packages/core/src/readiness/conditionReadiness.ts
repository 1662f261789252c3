import type { Group } from "../group/index.js";
import type { Source } from "../kernel/index.js";
import type { Finding } from "../review/index.js";
import { type ReadinessState, worstOf } from "./criterion.js";
import { type AskedPeople, informantOf } from "./informantOf.js";
import type { AnyCondition, QualityConditionId, StatedConditionId } from "./qualityConditions.js";
import { statedConditions } from "./statedConditions.js";

/** Whether one condition holds. */
export interface ConditionReadiness {
  readonly id: QualityConditionId;
  readonly state: ReadinessState;
  /** What is wrong or not decided yet. Empty too where no rule covers the condition, or nobody whom it is about is named: then the state says it all. */
  readonly lacking: readonly Finding[];
  /** Who may know more. */
  readonly asked: AskedPeople;
  readonly source: Source;
}

/** What is known of a group beside its plan: which rules a review asks, what they found, and what people have said. */
export interface Known {
  readonly asked: ReadonlySet<string>;
  readonly findings: ReadonlyMap<string, readonly Finding[]>;
  readonly said: readonly QualityConditionId[];
}

/** Whether a condition holds; nothing where it is not asked of such a group. */
export function conditionReadiness(
  group: Group,
  [id, condition]: readonly [QualityConditionId, AnyCondition],
  known: Known,
): ConditionReadiness | undefined {
  if (condition.askedOf?.(group) === false) return undefined;
  const common = { id, asked: informantOf(group, condition.informants), source: condition.source };
  if (!("rules" in condition)) {
    const state = statedConditions[id as StatedConditionId](group);
    return { ...common, state: state === "unknown" && known.said.includes(id) ? "met" : state, lacking: [] };
  }
  if (!condition.rules.some((rule) => known.asked.has(rule))) return undefined;
  if (condition.about?.(group).length === 0) return { ...common, state: "unknown", lacking: [] };
  const lacking = condition.rules
    .flatMap((rule) => known.findings.get(rule) ?? [])
    .filter((finding) => isLack(finding, condition.heedsPossibilities));
  return { ...common, state: worstOf(["met", ...lacking.map(stateFound)]), lacking };
}

/** What is not decided always lacks; going against a mere possibility does only where the condition is that very thing. */
function isLack({ kind, severity }: Finding, heedsPossibilities = false): boolean {
  return kind === "missing" || (kind === "wrong" && (severity !== "info" || heedsPossibilities));
}

function stateFound({ kind }: Finding): ReadinessState {
  return kind === "wrong" ? "not-met" : "unknown";
}
