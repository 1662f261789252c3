import { type JsonPointer, pointerSteps } from "../kernel/index.js";
import { type ProblemCode, type ProblemTexts, tellProblem } from "../problem/index.js";
import type { GroupPlan } from "./groupPlan.js";
import { parsePlan } from "./parsePlan.js";

/** One thing that is wrong with a plan, as Standard Schema tells it, and what it is for programs. */
export interface PlanIssue {
  /** The sentence, in the language that was asked for. */
  readonly message: string;
  /** Where: keys, and places in lists. */
  readonly path: readonly (string | number)[];
  /** What kind of problem it is. */
  readonly code: ProblemCode;
  /** The same place as a JSON Pointer. */
  readonly pointer: JsonPointer;
}

/** A Standard Schema (version 1) of plans whose issues are told in a language. */
export interface SpokenPlanSchema {
  /** What Standard Schema asks for. */
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: "piiri";
    readonly validate: (
      value: unknown,
    ) => { readonly value: GroupPlan; readonly issues?: undefined } | { readonly issues: readonly PlanIssue[] };
    readonly types?: { readonly input: GroupPlan; readonly output: GroupPlan } | undefined;
  };
}

/**
 * The plan as a [Standard Schema](https://standardschema.dev), for form libraries and servers that take one: what is wrong is
 * told in a language, with the code and the place of `parsePlan`. `planSchema`, zod's own, knows neither.
 *
 * @example
 * ```ts
 * import { planSchemaIn } from "@piiri/core";
 * import { sv } from "@piiri/core/locale/sv";
 *
 * const { issues = [] } = planSchemaIn(sv)["~standard"].validate({ format: "single-event", title: "" });
 * issues.find(({ pointer }) => pointer === "/title");
 * // => { message: "Det står inget här. Skriv något. Om uppgiften inte är obligatorisk kan du också ta bort den.", path: ["title"], code: "blank", pointer: "/title" }
 * ```
 */
export function planSchemaIn({ problems }: { readonly problems: ProblemTexts }): SpokenPlanSchema {
  const validate: SpokenPlanSchema["~standard"]["validate"] = (value) =>
    parsePlan(value).match(
      (plan) => ({ value: plan }),
      (found) => ({
        issues: found.map((each) => ({
          message: tellProblem(each, problems),
          path: stepsIn(value, each.path),
          code: each.code,
          pointer: each.path,
        })),
      }),
    );
  return { "~standard": { version: 1, vendor: "piiri", validate } };
}

/** A pointer's steps; those into a list are numbers. */
function stepsIn(value: unknown, pointer: JsonPointer): readonly (string | number)[] {
  let at = value;
  return pointerSteps(pointer).map((step) => {
    const isPlace = Array.isArray(at);
    at = (at as Readonly<Record<string, unknown>> | null | undefined)?.[step];
    return isPlace ? Number(step) : step;
  });
}
