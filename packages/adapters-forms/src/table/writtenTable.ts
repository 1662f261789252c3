import type { Encoding } from "../text/decodeText.js";
import type { LegacyEncoding } from "../text/legacyEncodings.js";
import type { Delimiter } from "./delimiter.js";
import type { SheetPlace } from "./sheetPlace.js";

/** What is told of a table that was read, whatever is read of it. */
export interface ToldOfTable {
  /** Of a workbook: which of the sheets that are seen was read. */
  readonly sheet: SheetPlace | undefined;
  /** Its letters had been misread as this by the program that saved it, `Ã¤` for ä, and were mended. */
  readonly misread: LegacyEncoding | undefined;
}

/** How a table turns out to be written: told, so that a wrong guess is seen. */
export interface WrittenTable extends ToldOfTable {
  readonly encoding: Encoding | undefined;
  readonly delimiter: Delimiter | undefined;
}

/** The same of a table that is still being read: what is known so far. */
export interface TableBeingRead {
  readonly encoding?: () => Encoding;
  readonly delimiter?: () => Delimiter;
  readonly sheet?: SheetPlace;
  readonly misread?: () => LegacyEncoding | undefined;
}

/** How a table that was opened is written, as far as that is known by now. */
export function writtenTable({ encoding, delimiter, sheet, misread }: TableBeingRead): WrittenTable {
  return { encoding: encoding?.(), delimiter: delimiter?.(), sheet, misread: misread?.() };
}
