import type * as z from "zod/mini";
import { jsonPointer, nearest, valueAt } from "../kernel/index.js";
import { type Expected, type Problem, problem } from "../problem/index.js";
import { allowedKeys } from "./allowedKeys.js";
import type { OurIssue } from "./fields.js";

/** What zod found, in terms of the domain: every problem with its place, in the order of the places. */
export function problemsOf(
  issues: readonly z.core.$ZodIssue[],
  input: unknown,
  schema: z.core.$ZodType,
): readonly Problem[] {
  return issues.flatMap((issue) => translate(issue, input, schema));
}

function translate(issue: z.core.$ZodIssue, input: unknown, schema: z.core.$ZodType): readonly Problem[] {
  const path = jsonPointer(...issue.path);
  const value = valueAt(input, issue.path);
  // A name with nothing after it: in YAML that is null.
  const isMissing = value === undefined || (value === null && issue.path.length > 0);
  if (issue.code === "custom") {
    const { problem: code, data, at = [] } = issue.params as OurIssue;
    if (isMissing && at.length === 0) return [problem("missing", path, {})];
    return [problem(code, path, data)];
  }
  if (issue.code === "unrecognized_keys") {
    const allowed = allowedKeys(schema, input, issue.path);
    return issue.keys.map((key) => problem("unknown-key", jsonPointer(...issue.path, key), { key, allowed }));
  }
  if (issue.code === "invalid_key") {
    return issue.issues.map((inner) => {
      const { problem: code, data } = (inner as z.core.$ZodIssueCustom).params as OurIssue;
      return problem(code, path, data);
    });
  }
  return [isMissing ? problem("missing", path, {}) : builtIn(issue, path, value)];
}

type BuiltInIssue = Exclude<z.core.$ZodIssue, { code: "custom" | "unrecognized_keys" | "invalid_key" }>;

function builtIn(issue: BuiltInIssue, path: string, value: unknown): Problem {
  switch (issue.code) {
    case "invalid_type":
      return problem("wrong-type", path, { expected: expectedNames[issue.expected] ?? "section" });
    case "invalid_value":
      return notOneOf(path, issue.values, value);
    case "invalid_union":
      if ("options" in issue) return notOneOf(path, issue.options, value);
      return problem("wrong-type", path, { expected: "section" });
    case "too_big":
      return problem(issue.origin === "array" ? "too-many" : "out-of-range", path, { most: Number(issue.maximum) });
    case "too_small":
      return problem(issue.origin === "array" ? "too-few" : "out-of-range", path, { least: Number(issue.minimum) });
    case "invalid_format":
    case "invalid_element":
    case "not_multiple_of":
      return problem("wrong-type", path, { expected: "section" });
  }
}

function notOneOf(path: string, options: readonly unknown[], value: unknown): Problem {
  const allowed = options.map(written);
  const meant = typeof value === "string" ? nearest(value, allowed.map(String)) : undefined;
  return problem("not-one-of", path, { allowed, ...(meant !== undefined && { meant }) });
}

const expectedNames: Readonly<Record<string, Expected>> = {
  string: "text",
  number: "number",
  boolean: "yes-or-no",
  array: "list",
  tuple: "list",
};

function written(value: unknown): string | number | boolean {
  return typeof value === "number" || typeof value === "boolean" ? value : String(value);
}
