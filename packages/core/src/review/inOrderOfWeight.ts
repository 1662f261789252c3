import { type JsonPointer, pointerSteps } from "../kernel/index.js";
import { planSchema } from "../plan/index.js";
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

const sections = new Map(Object.keys(planSchema.def.options[0].shape).map((name, index) => [name, index]));

/** Each step of a place as a number: which of the plan's parts it is, or which of several; names within a part stay as told. */
function placeOf(path: JsonPointer): readonly number[] {
  const [section = "", ...steps] = pointerSteps(path);
  return [sections.get(section) ?? -1, ...steps.map(countOf)];
}

function countOf(step: string): number {
  const number = Number(/^s\d/.test(step) ? step.slice(1) : step);
  return Number.isNaN(number) ? 0 : number;
}

function compared(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((step, index) => step !== other[index]);
  if (at < 0) return one.length - other.length;
  return (one[at] ?? 0) - (other[at] ?? -1);
}
