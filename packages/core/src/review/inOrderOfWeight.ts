import type { JsonPointer } from "../kernel/index.js";
import { planForms } from "../plan/index.js";
import type { Finding, Severity } from "./finding.js";

const weights: readonly Severity[] = ["error", "warning", "info"];

const sections = new Map(Object.keys(planForms.def.options[0].shape).map((name, index) => [name, index]));

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
  steps: readonly number[] | undefined;
}

function placed(finding: Finding): Placed {
  const rank = weights.indexOf(finding.severity) * (sections.size + 1) + placeOf(finding.path);
  return { finding, rank, steps: undefined };
}

/** Which of the plan's parts a place is in. */
function placeOf(path: JsonPointer): number {
  const end = path.indexOf("/", 1);
  return sections.get(end < 0 ? path.slice(1) : path.slice(1, end)) ?? -1;
}

function compared(a: Placed, b: Placed): number {
  if (a.finding.path === b.finding.path) return 0;
  a.steps ??= stepsIn(a.finding.path);
  b.steps ??= stepsIn(b.finding.path);
  return comparedSteps(a.steps, b.steps);
}

/** Each further step of a place as a number: which of several it is; names within a part stay as told. */
function stepsIn(path: JsonPointer): readonly number[] {
  const steps: number[] = [];
  for (let from = path.indexOf("/", 1); from > 0; ) {
    const to = path.indexOf("/", from + 1);
    steps.push(countOf(path.slice(from + 1, to < 0 ? path.length : to)));
    from = to;
  }
  return steps;
}

/** What nearly all steps are, and what is no number: asking whether a text is one takes far longer. */
const isName = /^(?:[a-rt-z]|s(?!\d))/;

function countOf(step: string): number {
  if (isName.test(step)) return 0;
  const number = Number(step.startsWith("s") ? step.slice(1) : step);
  return Number.isNaN(number) ? 0 : number;
}

function comparedSteps(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((step, index) => step !== other[index]);
  if (at < 0) return one.length - other.length;
  return (one[at] ?? 0) - (other[at] ?? -1);
}
