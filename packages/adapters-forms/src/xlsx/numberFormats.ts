import { TableError } from "../table/tableRow.js";
import { readXml } from "./readXml.js";
import type { WorkbookBudget } from "./workbookLimits.js";

/** What the number of a cell is: a number, a moment, or a time without a day (also one that goes on beyond 24 hours). */
export type NumberKind = "number" | "moment" | "time";

/** The ids that mean a day or a time without being written down in the workbook (ECMA-376 part 1, 18.8.30). */
const knownMoments: readonly (readonly [number, number])[] = [
  [14, 17],
  [22, 22],
  [27, 31],
  [34, 36],
  [50, 58],
];
const knownTimes: readonly (readonly [number, number])[] = [
  [18, 21],
  [32, 33],
  [45, 47],
];

/** Excel itself holds 65,490 styles. */
const stylesMost = 70_000;

/** What the numbers of cells are, by the number of their style. */
export function numberFormats(pieces: Iterable<Uint8Array>, budget: WorkbookBudget): readonly NumberKind[] {
  const written = new Map<number, NumberKind>();
  const styles: NumberKind[] = [];
  let isWithinStyles = false;
  readXml(pieces, budget, {
    open(name, attributes) {
      if (name === "numFmt") written.set(Number(attributes["numFmtId"]), kindOf(attributes["formatCode"] ?? ""));
      else if (name === "cellXfs") isWithinStyles = true;
      else if (name === "xf" && isWithinStyles) styles.push(kindOfId(Number(attributes["numFmtId"] ?? 0), written));
      if (Math.max(written.size, styles.length) > stylesMost) throw new TableError("workbook-too-large");
      return name === "xf" || name === "numFmt";
    },
    close(name) {
      if (name === "cellXfs") isWithinStyles = false;
    },
  });
  return styles;
}

function kindOfId(id: number, written: ReadonlyMap<number, NumberKind>): NumberKind {
  const own = written.get(id);
  if (own !== undefined) return own;
  const isWithin = ([from, to]: readonly [number, number]) => id >= from && id <= to;
  if (knownMoments.some(isWithin)) return "moment";
  return knownTimes.some(isWithin) ? "time" : "number";
}

/** What a format's code shows, whichever of its sections: `d.m.yyyy h:mm` a moment, `[h]:mm` a time, `0.00` a number. */
function kindOf(code: string): NumberKind {
  const letters = shownLetters(code);
  if (/[yd]/.test(letters)) return "moment";
  if (/[hs]/.test(letters)) return "time";
  return letters.includes("m") ? "moment" : "number";
}

/** What a code holds that shows no part of a moment: what is escaped or quoted, a colour, a language, a condition, the word General. */
const aside = /\\.|[_*].|"[^"]*"?|\[(?!(?:h+|m+|s+)\])[^\]]*\]?|general/gis;

/** The letters of a code that stand for parts of a moment; brackets around one mean that it goes on beyond a whole. */
function shownLetters(code: string): string {
  return code
    .replace(aside, "")
    .replace(/\[/g, "h")
    .toLowerCase()
    .replace(/[^ymdhs]/g, "");
}
