import { writeCsv } from "../table/writeCsv.js";
import type { FormBlueprint } from "./formBlueprint.js";
import type { FormTexts } from "./texts.js";

/**
 * An empty table into which answers on paper are typed, a row for each: CSV with the questions as headings, which is read
 * back as an export is. A feedback's rows begin with the number that the paper gets when it is typed in, so that none counts
 * twice; a registration's with the time at which it came.
 *
 * @example
 * ```ts
 * import { blueprintTable, formBlueprint } from "@piiri/adapters-forms";
 * import { forms } from "@piiri/adapters-forms/locale/en";
 * import { resolvePlanOrThrow } from "@piiri/core";
 * import { en } from "@piiri/core/locale/en";
 * import { goodPlans } from "@piiri/core/rule-examples";
 *
 * const blueprint = formBlueprint("registration", resolvePlanOrThrow(goodPlans["closed-group"]), { ...en, forms });
 * blueprintTable(blueprint, forms).startsWith("\uFEFFRegistration time;Your name;Your email address"); // => true
 * ```
 */
export function blueprintTable({ kind, questions }: FormBlueprint, { table }: Pick<FormTexts, "table">): string {
  const first = {
    registration: [table.at],
    feedback: [table.paper],
    "facilitator-feedback": [table.paper],
    summary: [],
  };
  return writeCsv([[...first[kind], ...questions.map(({ text }) => text)]]);
}
