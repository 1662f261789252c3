import { match } from "ts-pattern";
import type { DateTexts } from "../dates/index.js";
import type { LeftOut, RRuleProblem } from "./problems.js";
import type { ImportedTexts } from "./texts.js";

/** In which words it is told how a series becomes a plan. */
export interface ImportedWords {
  readonly imported: ImportedTexts;
  readonly dates: DateTexts;
}

/**
 * Why a series does not become a schedule and what to do, in the words of a language.
 *
 * @example
 * ```ts
 * import { en } from "@piiri/core/locale/en";
 * import { tellRRuleProblem } from "@piiri/core/rrule";
 *
 * tellRRuleProblem({ code: "no-such-series", series: 3, of: 2 }, en); // => "There is no series 3. The calendar has 2."
 * ```
 */
export function tellRRuleProblem(problem: RRuleProblem, { imported: { problems }, dates }: ImportedWords): string {
  return match(problem)
    .with({ code: "several-series" }, ({ code, starts }) => problems[code](starts.map((date) => dates.date(date))))
    .with({ code: "no-such-series" }, ({ code, series, of }) => problems[code](series, of))
    .with({ code: "not-carried" }, ({ code, part }) => problems[code][part])
    .with({ code: "too-long" }, ({ code, most }) => problems[code](most))
    .otherwise(({ code }) => problems[code]);
}

/**
 * What was left out of a calendar's series, with how many there were; nothing where nothing was.
 *
 * @example
 * ```ts
 * import { en } from "@piiri/core/locale/en";
 * import { fromRRuleOrThrow, tellLeftOut } from "@piiri/core/rrule";
 *
 * const { left } = fromRRuleOrThrow("DTSTART;TZID=Europe/Helsinki:20270302T180000\nRRULE:FREQ=WEEKLY;COUNT=6\nLOCATION:A room");
 * tellLeftOut(left, en); // => ["1 place"]
 * ```
 */
export function tellLeftOut(left: LeftOut, { imported }: Pick<ImportedWords, "imported">): readonly string[] {
  return (Object.keys(imported.left) as (keyof LeftOut)[]).flatMap((what) =>
    left[what] > 0 ? [imported.left[what](left[what])] : [],
  );
}
