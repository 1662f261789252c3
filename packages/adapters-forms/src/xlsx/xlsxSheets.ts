import { TableError, type TableRow } from "../table/tableRow.js";
import { numberFormats } from "./numberFormats.js";
import { sharedStrings } from "./sharedStrings.js";
import { type CellContext, sheetRows } from "./sheetRows.js";
import { workbookBudget } from "./workbookLimits.js";
import { type SheetVisibility, workbookParts } from "./workbookParts.js";
import { zipArchive } from "./zipArchive.js";

/** A sheet of a workbook. */
export interface XlsxSheet {
  readonly name: string;
  readonly visibility: SheetVisibility;
  /** Reads the rows in which something stands, each with the number that Excel shows; throws a `TableError`. */
  readonly rows: () => readonly TableRow[];
}

/** The first bytes of a zip, which a workbook is, and of a file that Excel has encrypted. */
const zipMark = [0x50, 0x4b];
const firstSign = 0x09;
const encryptedMark = [0xd0, 0xcf, 0x11, 0xe0];

/** Whether bytes are a workbook rather than text. */
export function isWorkbook(bytes: Uint8Array): boolean {
  // A heading may begin with the same two letters; in a zip no letter follows them.
  const isZip = beginsWith(bytes, zipMark) && (bytes[zipMark.length] ?? 0) < firstSign;
  return isZip || beginsWith(bytes, encryptedMark);
}

/**
 * The sheets of a workbook in their order. All that is read of it comes out of one budget, counted while it is unpacked.
 * Dates become `2027-03-02 18:00:05`. Throws a `TableError`.
 */
export function xlsxSheets(bytes: Uint8Array): readonly XlsxSheet[] {
  if (beginsWith(bytes, encryptedMark)) throw new TableError("encrypted-workbook");
  if (!beginsWith(bytes, zipMark)) throw new TableError("not-a-workbook");
  const budget = workbookBudget();
  const archive = zipArchive(bytes, budget);
  const { sheets, strings, styles, isFrom1904 } = workbookParts(archive, budget);
  let context: CellContext | undefined;
  return sheets.map(({ name, visibility, part }) => ({
    name,
    visibility,
    rows: () => {
      context ??= {
        strings: strings === undefined ? [] : sharedStrings(archive.read(strings), budget),
        formats: styles === undefined ? [] : numberFormats(archive.read(styles), budget),
        isFrom1904,
      };
      return sheetRows(archive.read(part), context, budget);
    },
  }));
}

function beginsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}
