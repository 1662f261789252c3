import { match } from "ts-pattern";
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
  return match(issue)
    .with({ code: "custom" }, ({ params }) => {
      const { problem: code, data, at = [] } = params as OurIssue;
      if (isMissing && at.length === 0) return [problem("missing", path, {})];
      return [problem(code, jsonPointer(...issue.path), data)];
    })
    .with({ code: "unrecognized_keys" }, ({ keys }) => {
      const allowed = allowedKeys(schema, input, issue.path);
      return keys.map((key) => problem("unknown-key", jsonPointer(...issue.path, key), { key, allowed }));
    })
    .with({ code: "invalid_key" }, ({ issues }) =>
      issues.map((inner) => {
        const { problem: code, data } = (inner as z.core.$ZodIssueCustom).params as OurIssue;
        return problem(code, path, data);
      }),
    )
    .otherwise((other) => [isMissing ? problem("missing", path, {}) : builtIn(other, path, value)]);
}

type BuiltInIssue = Exclude<z.core.$ZodIssue, { code: "custom" | "unrecognized_keys" | "invalid_key" }>;

function builtIn(issue: BuiltInIssue, path: string, value: unknown): Problem {
  return match(issue)
    .with({ code: "invalid_type" }, ({ expected }) =>
      problem("wrong-type", path, { expected: expectedNames[expected] ?? "section" }),
    )
    .with({ code: "invalid_value" }, ({ values }) => notOneOf(path, values, value))
    .with({ code: "invalid_union" }, (union) =>
      "options" in union
        ? notOneOf(path, union.options as readonly unknown[], value)
        : problem("wrong-type", path, { expected: "section" }),
    )
    .with({ code: "too_big", origin: "array" }, ({ maximum }) => problem("too-many", path, { most: Number(maximum) }))
    .with({ code: "too_small", origin: "array" }, ({ minimum }) => problem("too-few", path, { least: Number(minimum) }))
    .with({ code: "too_big" }, ({ maximum }) => problem("out-of-range", path, { most: Number(maximum) }))
    .with({ code: "too_small" }, ({ minimum }) => problem("out-of-range", path, { least: Number(minimum) }))
    .otherwise(() => problem("wrong-type", path, { expected: "section" }));
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
