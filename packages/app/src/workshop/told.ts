import {
  type Catalogue,
  type Finding,
  type JsonPointer,
  type Problem,
  renderFinding,
  type Severity,
  tellProblem,
} from "@piiri/core";

/** Something that is wrong with a plan's text, in words, and where. */
export interface ToldProblem {
  readonly path: JsonPointer;
  readonly sentence: string;
  /** From 1; absent for what no text holds yet. */
  readonly line?: number;
}

export function toldProblem(
  problem: Problem & { readonly position?: { readonly line: number } },
  { problems }: Catalogue,
): ToldProblem {
  const { path, position } = problem;
  return { path, sentence: tellProblem(problem, problems), ...(position && { line: position.line }) };
}

/** Where a plan departs from good practice, in words. */
export interface ToldFinding {
  readonly rule: string;
  readonly path: JsonPointer;
  readonly severity: Severity;
  readonly kind: Finding["kind"];
  readonly sentence: string;
  /** The condition that the rule looks at. */
  readonly why: string;
  readonly source: string;
}

export function toldFinding(finding: Finding, catalogue: Catalogue): ToldFinding {
  const { ruleId, path, severity, kind, source } = finding;
  const texts: Readonly<Record<string, { readonly title: string }>> = catalogue.findings;
  return {
    rule: ruleId,
    path,
    severity,
    kind,
    sentence: renderFinding(finding, catalogue),
    why: texts[ruleId]?.title ?? ruleId,
    source: catalogue.sources(source),
  };
}
