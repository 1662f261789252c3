import Papa from "papaparse";
import { writeCsv } from "../table/writeCsv.js";
import type { FormBlueprint } from "./formBlueprint.js";
import type { FormTexts } from "./texts.js";

/**
 * A table into which answers on paper are typed, a row for each, empty unless rows are given: CSV with the questions as headings, which is read
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
export function blueprintTable(
  { kind, questions }: FormBlueprint,
  { table }: Pick<FormTexts, "table">,
  rows: readonly (readonly string[])[] = [],
): string {
  const first = {
    registration: [table.at],
    feedback: [table.paper],
    "facilitator-feedback": [table.paper],
    summary: [],
    debrief: [],
    times: [table.paper],
  };
  return writeCsv([[...first[kind], ...questions.map(({ text }) => text)], ...rows]);
}

/**
 * The rows of a table that `blueprintTable` wrote, without its headings: to type in more.
 *
 * @example
 * ```ts
 * import { rowsOfBlueprintTable, writeCsv } from "@piiri/adapters-forms";
 *
 * rowsOfBlueprintTable(writeCsv([["Paper number", "What was best?"], ["1", "Talking; and coffee"]]));
 * // => [["1", "Talking; and coffee"]]
 * ```
 */
export function rowsOfBlueprintTable(csv: string): readonly (readonly string[])[] {
  const { data } = Papa.parse<readonly string[]>(csv.replace(/^\uFEFF/, ""), { delimiter: ";", skipEmptyLines: true });
  return data.slice(1);
}
