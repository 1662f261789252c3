import { openTable, type TableSource } from "../table/openTable.js";
import { sampleRows } from "../table/readAfterSample.js";
import type { TableRow } from "../table/tableRow.js";

/** So many rows of a file as tell what it is; the rest is not read. */
export async function firstRows(source: TableSource): Promise<readonly TableRow[]> {
  const rows: TableRow[] = [];
  for await (const batch of (await openTable(source)).batches) {
    for (const row of batch) rows.push(row);
    if (rows.length >= sampleRows) break;
  }
  return rows.slice(0, sampleRows);
}
