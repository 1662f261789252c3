import { type Finding, renderFinding, reviewGroup, type Severity } from "@piiri/core";
import type { Position } from "@piiri/core/yaml/usual";
import type { Result } from "neverthrow";
import type { FaultyFile } from "../input/faultyFile.js";
import type { LoadedPlan } from "../input/loadPlan.js";
import { textWithoutSecrets } from "../output/withoutSecrets.js";
import { rulesOf } from "../rules/rulesOf.js";

/** A finding told in the plan's language, and where it stands in the file. */
export interface ToldFinding extends Finding {
  readonly message: string;
  readonly position: Position;
  /** False where the plan says nothing of the matter, so that there is no line to show. */
  readonly isWritten: boolean;
}

export interface ReviewedPlan extends LoadedPlan {
  /** What weighs most first; what weighs alike in the order of the file. */
  readonly findings: readonly ToldFinding[];
}

/** What the check of one file came to: a plan that can be worked with, or what is wrong with the file. */
export type Checked = Result<ReviewedPlan, FaultyFile>;

/** Looks at a plan with the guide's rules, as strictly as the practice that it was read with says. */
export function reviewPlan(plan: LoadedPlan): ReviewedPlan {
  const { group, words } = plan;
  const findings = reviewGroup(group, { rules: rulesOf(plan) }).map((finding) => ({
    ...finding,
    message: textWithoutSecrets(renderFinding(finding, words.catalogue)),
    position: placeOf(plan, finding.path),
    isWritten: Object.hasOwn(group.plan, finding.path.split("/")[1] ?? ""),
  }));
  return { ...plan, findings: findings.sort((a, b) => weightOf(a) - weightOf(b) || compare(a.position, b.position)) };
}

/** Of what goes on over several lines, its name. What the practice supplied has no place: the nearest section around it. */
function placeOf({ locate }: LoadedPlan, path: string): Position {
  const place = locate(path);
  return place.endLine > place.line ? locate(path, "key") : place;
}

const weights: readonly Severity[] = ["error", "warning", "info"];

function weightOf({ severity }: Finding): number {
  return weights.indexOf(severity);
}

function compare(a: Position, b: Position): number {
  return a.line - b.line || a.column - b.column;
}
