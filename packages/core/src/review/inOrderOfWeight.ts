import { type JsonPointer, pointerSteps } from "../kernel/index.js";
import { planSchema } from "../plan/index.js";
import type { Finding, Severity } from "./finding.js";

const weights: readonly Severity[] = ["error", "warning", "info"];

const sections = new Map(Object.keys(planSchema.def.options[0].shape).map((name, index) => [name, index]));

/** What weighs most first; what weighs alike as the plan's parts follow each other, and within a part as they are counted. */
export function inOrderOfWeight(findings: readonly Finding[]): readonly Finding[] {
  if (findings.length <= 1) return findings;
  return findings
    .map(placed)
    .sort((a, b) => a.rank - b.rank || compared(a, b))
    .map(({ finding }) => finding);
}

interface Placed {
  readonly finding: Finding;
  /** By weight first, by the plan's part then. */
  readonly rank: number;
  /** Where within the part, looked at only beside others of it. */
  steps?: readonly number[];
}

function placed(finding: Finding): Placed {
  return { finding, rank: weights.indexOf(finding.severity) * (sections.size + 1) + placeOf(finding.path) };
}

/** Which of the plan's parts a place is in. */
function placeOf(path: JsonPointer): number {
  const end = path.indexOf("/", 1);
  return sections.get(end < 0 ? path.slice(1) : path.slice(1, end)) ?? -1;
}

function compared(a: Placed, b: Placed): number {
  if (a.finding.path === b.finding.path) return 0;
  return comparedSteps(stepsOf(a), stepsOf(b));
}

/** Each step of a place as a number: which of several it is; names within a part stay as told. */
function stepsOf(each: Placed): readonly number[] {
  each.steps ??= pointerSteps(each.finding.path).slice(1).map(countOf);
  return each.steps;
}

function countOf(step: string): number {
  const number = Number(/^s\d/.test(step) ? step.slice(1) : step);
  return Number.isNaN(number) ? 0 : number;
}

function comparedSteps(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((step, index) => step !== other[index]);
  if (at < 0) return one.length - other.length;
  return (one[at] ?? 0) - (other[at] ?? -1);
}
