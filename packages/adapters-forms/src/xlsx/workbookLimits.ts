import { TableError } from "../table/tableRow.js";

/**
 * What a workbook may hold at most, whatever it says of itself: parts of the archive, bytes when unpacked, rows, cells
 * (gaps within a row count as cells), columns, texts that cells share, elements of XML (those that no table consists of count twenty times), and characters of all cells together.
 */
export const workbookLimits = {
  parts: 2000,
  bytes: 50_000_000,
  rows: 100_000,
  cells: 1_000_000,
  columns: 500,
  strings: 400_000,
  elements: 4_200_000,
  characters: 20_000_000,
} as const;

/** What may be counted up while a workbook is read. */
type Counted = "bytes" | "cells" | "strings" | "elements" | "characters";

/** One budget for all parts of a workbook: what is taken from it is gone, whichever part took it. */
export interface WorkbookBudget {
  /** Ends the reading where more is taken than there is. */
  readonly spend: (counted: Counted, amount: number) => void;
}

/** A full budget. */
export function workbookBudget(): WorkbookBudget {
  const { bytes, cells, strings, elements, characters } = workbookLimits;
  const left: Record<Counted, number> = { bytes, cells, strings, elements, characters };
  return {
    spend(counted: Counted, amount: number): void {
      left[counted] -= amount;
      if (left[counted] < 0) throw new TableError("workbook-too-large");
    },
  };
}
