import { type JsonPointer, pointerSteps } from "../kernel/index.js";
import { planFieldSections } from "../plan/index.js";
import type { Finding, Severity } from "./finding.js";

const weights: readonly Severity[] = ["error", "warning", "info"];

/** What weighs most first; what weighs alike as the plan's parts follow each other, and within a part as they are counted. */
export function inOrderOfWeight(findings: readonly Finding[]): readonly Finding[] {
  if (findings.length === 0) return findings;
  return findings
    .map((finding) => ({ finding, weight: weights.indexOf(finding.severity), place: placeOf(finding.path) }))
    .sort((a, b) => a.weight - b.weight || compared(a.place, b.place))
    .map(({ finding }) => finding);
}

const places = new Map<string, number>(
  Object.values(planFieldSections)
    .flat()
    .map((field, index) => [field, index]),
);

/** Each step of a place as a number: where the field stands in the plan, or which of several it is. */
function placeOf(path: JsonPointer): readonly number[] {
  const steps = pointerSteps(path);
  return steps.map((step, index) => {
    const number = Number(step.replace(/^s(?=\d)/, ""));
    if (!Number.isNaN(number)) return number;
    const name = steps.slice(0, index + 1).filter((each) => Number.isNaN(Number(each)));
    return places.get(name.join(".")) ?? places.size;
  });
}

function compared(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((step, index) => step !== other[index]);
  if (at < 0) return one.length - other.length;
  return (one[at] ?? 0) - (other[at] ?? -1);
}
