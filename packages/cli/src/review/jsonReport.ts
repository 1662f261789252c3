import { type Finding, type LocalDate, type Mending, mendingOn } from "@piiri/core";
import { textWithoutSecrets } from "../output/withoutSecrets.js";
import type { Checked } from "./reviewPlan.js";

/** The review for programs; a file that could not be read has no findings, and one that could has no problems. */
export function jsonReport(checked: readonly Checked[]): unknown {
  return checked.map((one) =>
    one.match(
      ({ file, findings, today }) => ({
        file,
        findings: findings.map((finding) => {
          const { ruleId, severity, path, message, sources, position } = finding;
          const { line, column } = position;
          const mending = shownMending(finding, today());
          return { ruleId, severity, path, message, source: sources[0], sources, line, column, mending };
        }),
        problems: [],
      }),
      ({ file, problems }) => ({
        file,
        findings: [],
        problems: problems.map(({ code, path, position: { line, column }, message }) => ({
          code,
          path,
          line,
          column,
          message,
        })),
      }),
    ),
  );
}

/** Where one answer is right, the change of the plan that gives it; not one that would repeat a meeting link. */
function shownMending(finding: Finding, today: LocalDate): Mending | undefined {
  const mending = mendingOn(finding, today);
  const repeated = JSON.stringify(mending?.value) ?? "";
  return textWithoutSecrets(repeated) === repeated ? mending : undefined;
}
