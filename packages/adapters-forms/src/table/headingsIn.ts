import { askedInEveryLanguage } from "../form/askedInEveryLanguage.js";
import { plainName } from "../form/columnsOf.js";
import { knownHeadings } from "../form/knownHeadings.js";
import { reportHeadings } from "../form/ownHeadings.js";
import { eventColumns, feedbackNames } from "../form/tableHeadings.js";

/** No heading that is known is longer. */
const headingMost = 160;

/** Those of forms, and of tables that are no form's. */
const headings: ReadonlySet<string> = new Set([
  ...knownHeadings,
  ...[eventColumns, feedbackNames].flatMap((columns) =>
    Object.values<readonly string[]>(columns).flatMap((names) => names.map(plainName)),
  ),
  ...Object.values<readonly string[]>(reportHeadings).flat(),
  ...askedInEveryLanguage.flatMap(({ feedback }) => Object.values<string>(feedback.items).map(plainName)),
]);

/** How many cells of a row are headings that are known of some table. */
export function headingsIn(cells: readonly string[]): number {
  return cells.filter((cell) => cell.length < headingMost && headings.has(plainName(cell))).length;
}
