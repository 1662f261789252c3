import { plainName } from "../form/columnsOf.js";
import { headingsIn } from "./headingsIn.js";
import type { TableRow } from "./tableRow.js";

/** Why a row below the headings is nobody's answer. */
export type RestingReason = "headings-again" | "other-headings" | "total";

/** Below its headings a table may have rows that are nobody's answer: those above them once more, and sums. */
export interface RestingRows {
  /** Titles and headings of the table, as they stand in its rows. */
  readonly above: readonly TableRow[];
  /** Whether a row has all headings that are needed. */
  readonly isHeader: (cells: readonly string[]) => boolean;
}

/** Tells of a row why it is nobody's answer, and whether other headings have been met that hold for it. */
export interface RestingReader {
  readonly reasonOf: (row: TableRow) => RestingReason | undefined;
  readonly isBelowOthers: () => boolean;
}

/**
 * Tells of rows that are no answers what they are: where files were put together, the headings come again, and where they are
 * others, all below them stands in other columns than before; sums stand below what they are of. To be asked of rows that
 * could not be read alone, and of all that follow other headings.
 */
export function restingReader({ above, isHeader }: RestingRows): RestingReader {
  const known = new Set(above.map(({ cells }) => plainRow(cells)));
  // Few rows begin as a heading does, and only those are looked at as a whole.
  const beginnings = new Set(above.map(({ cells }) => plainCell(cells[0] ?? "")));
  let isBelowOthers = false;
  return { reasonOf, isBelowOthers: () => isBelowOthers };

  function reasonOf({ cells }: TableRow): RestingReason | undefined {
    const isKnown = beginnings.has(plainCell(cells[0] ?? "")) && known.has(plainRow(cells));
    if (isKnown || delimiterRow.test(cells[0] ?? "")) {
      isBelowOthers = false;
      return "headings-again";
    }
    if (headingsIn(cells) > 1 && !cells.some((cell) => cell.includes("@")) && isHeader(cells)) isBelowOthers = true;
    if (isBelowOthers) return "other-headings";
    return isTotal(cells) ? "total" : undefined;
  }
}

/** No heading that is looked for is longer. In characters. */
const headingMost = 300;
const delimiterRow = /^\W{0,2}sep=.?"?$/i;

function plainCell(cell: string): string {
  return plainName(cell.slice(0, headingMost).replaceAll('"', ""));
}

/** A row of headings however it was quoted and however many cells follow it. */
function plainRow(cells: readonly string[]): string {
  return cells.map(plainCell).join("\n").trimEnd();
}

/** What stands before a sum, a count or a mean, in Finnish, Swedish and English. */
const totalWords: ReadonlySet<string> = new Set([
  ...[
    "yhteensä",
    "yht",
    "yhteensa",
    "kaikki yhteensä",
    "summa",
    "välisumma",
    "loppusumma",
    "keskiarvo",
    "ka",
    "lukumäärä",
  ],
  ...["lkm", "kpl", "määrä", "ilmoittautuneita", "ilmoittautuneita yhteensä", "osallistujia yhteensä"],
  ...["totalt", "total", "totalsumma", "delsumma", "sammanlagt", "medelvärde", "medeltal", "antal", "antal anmälda"],
  ...["totals", "grand total", "subtotal", "sum", "average", "mean", "count", "total responses", "total registrations"],
]);

/** A sum has its word in the first cell that is written, alone or before its figure, and beside it nothing but figures. */
function isTotal(cells: readonly string[]): boolean {
  const [first = "", ...others] = cells.map((cell) => cell.trim()).filter((cell) => cell !== "");
  if (first.length > longestTotal || !others.every((cell) => isFigure.test(cell) || isWord(cell))) return false;
  return isWord(first) || (isFigure.test(first) && others.some(isWord));
}

const longestTotal = 60;
const isFigure = /^[\d\s.,:;%/()+-]{1,40}$/;

/** What is counted, behind a figure. */
const unit =
  / (?:kpl|st|hlö|henkilöä|vastausta|ilmoittautunutta|osallistujaa|svar|anmälda|anmälningar|deltagare|personer|people|responses|registrations|participants)$/;

function isWord(cell: string): boolean {
  if (cell.length > longestTotal) return false;
  const plain = plainName(cell).replace(unit, "");
  let end = plain.length;
  while (end > 0 && " 0123456789.,%=:".includes(plain.charAt(end - 1))) end -= 1;
  return totalWords.has(plain.slice(0, end));
}
