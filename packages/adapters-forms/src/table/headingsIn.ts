import { plainName } from "../form/columnsOf.js";
import { knownHeadings } from "../form/knownHeadings.js";

/** No heading that is known is longer. */
const headingMost = 100;

/** How many cells of a row are headings that are known of some system. */
export function headingsIn(cells: readonly string[]): number {
  return cells.filter((cell) => cell.length < headingMost && knownHeadings.has(plainName(cell))).length;
}
