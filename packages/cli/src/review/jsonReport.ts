import type { Checked } from "./reviewPlan.js";

/** The review for programs; a file that could not be read has no findings, and one that could has no problems. */
export function jsonReport(checked: readonly Checked[]): unknown {
  return checked.map((one) =>
    one.match(
      ({ file, findings }) => ({
        file,
        findings: findings.map(({ ruleId, severity, path, message, sources, position: { line, column } }) => ({
          ruleId,
          severity,
          path,
          message,
          source: sources[0],
          sources,
          line,
          column,
        })),
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
