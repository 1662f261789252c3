import {
  type Catalogue,
  type Finding,
  isLocalDate,
  isLocalTime,
  type JsonPointer,
  type Mending,
  type MendingValue,
  mendingOn,
  type Problem,
  renderFinding,
  type Severity,
  tellProblem,
  tellSources,
} from "@piiri/core";
import { today as localDay } from "./today.js";

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
  /** Whose advice it is. */
  readonly source: string;
  readonly mending?: ToldMending;
}

/** What mends a finding by the press of a button. */
interface ToldMending {
  readonly path: JsonPointer;
  readonly value: MendingValue;
  /** A day or a time as one says it; other values are told as the answers of their question. */
  readonly said?: string;
}

/** A finding in words; a day that is past by today mends nothing. */
export function toldFinding(finding: Finding, catalogue: Catalogue, today: string): ToldFinding {
  const { ruleId, path, severity, kind, sources } = finding;
  const mending = mendingOn(finding, localDay(today));
  const texts: Readonly<Record<string, { readonly title: string }>> = catalogue.findings;
  return {
    rule: ruleId,
    path,
    severity,
    kind,
    sentence: renderFinding(finding, catalogue),
    why: texts[ruleId]?.title ?? ruleId,
    source: tellSources(sources, catalogue),
    ...(mending !== undefined && { mending: toldMending(mending, catalogue) }),
  };
}

function toldMending({ path, value }: Mending, { dates }: Catalogue): ToldMending {
  if (typeof value !== "string") return { path, value };
  if (isLocalDate(value)) return { path, value, said: dates.date(value) };
  return isLocalTime(value) ? { path, value, said: dates.time(value) } : { path, value };
}
