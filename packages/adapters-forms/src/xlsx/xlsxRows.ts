import type { TableRow } from "../table/tableRow.js";
import { xlsxSheets } from "./xlsxSheets.js";

/** The rows of a workbook's first sheet that is seen; of the first where none is. Throws a `TableError`. */
export function xlsxRows(bytes: Uint8Array): readonly TableRow[] {
  const sheets = xlsxSheets(bytes);
  return (sheets.find(({ visibility }) => visibility === "visible") ?? sheets[0])?.rows() ?? [];
}
