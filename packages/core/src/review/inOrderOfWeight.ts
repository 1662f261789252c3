import { type JsonPointer, once } from "../kernel/index.js";
import { planForms } from "../plan/index.js";
import type { Finding, Severity } from "./finding.js";

const weights: readonly Severity[] = ["error", "warning", "info"];

const sections = once(() => new Map(Object.keys(planForms.def.options[0].shape).map((name, index) => [name, index])));

/** A finding, and where it comes among others. */
export interface PlacedFinding {
  readonly finding: Finding;
  readonly place: Place;
}

/** A place of a plan in numbers. */
export interface Place {
  /** Which of the plan's parts it is in. */
  readonly section: number;
  /** Of each further step, which of several it is; names within a part stay as told. */
  readonly steps: readonly number[];
}

/** What weighs most first; what weighs alike as the plan's parts follow each other, and within a part as they are counted. */
export function inOrderOfWeight(findings: PlacedFinding[]): readonly Finding[] {
  return findings.sort(compared).map(({ finding }) => finding);
}

function compared(a: PlacedFinding, b: PlacedFinding): number {
  if (a.finding.severity !== b.finding.severity) {
    return weights.indexOf(a.finding.severity) - weights.indexOf(b.finding.severity);
  }
  return a.place.section - b.place.section || comparedSteps(a.place.steps, b.place.steps);
}

function comparedSteps(one: readonly number[], other: readonly number[]): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return (one[at] ?? -1) - (other[at] ?? -1);
}

export function placeOf(path: JsonPointer): Place {
  const end = path.indexOf("/", 1);
  const section = sections().get(end < 0 ? path.slice(1) : path.slice(1, end)) ?? -1;
  const steps: number[] = [];
  for (let from = end; from > 0; ) {
    const to = path.indexOf("/", from + 1);
    steps.push(countOf(path.slice(from + 1, to < 0 ? path.length : to)));
    from = to;
  }
  return { section, steps };
}

/** What nearly all steps are, and what is no number: asking whether a text is one takes far longer. */
const isName = /^(?:[a-rt-z]|s(?!\d))/;

function countOf(step: string): number {
  if (isName.test(step)) return 0;
  const number = Number(step.startsWith("s") ? step.slice(1) : step);
  return Number.isNaN(number) ? 0 : number;
}
