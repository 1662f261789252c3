import type { OpenTable } from "./openTable.js";
import type { TableRow } from "./tableRow.js";

/** From so many rows it is found out what is in a table and how it is written. */
export const sampleRows = 200;

/** What the first rows tell: what comes of them, and how all others are read. */
export interface BegunTable<Item> {
  readonly items: readonly Item[];
  readonly read: (row: TableRow) => Item;
}

/** Reads a table by what its first rows tell; the others as they come, without keeping them. */
export async function* readAfterSample<Item>(
  { batches }: OpenTable,
  begin: (rows: readonly TableRow[]) => BegunTable<Item>,
): AsyncGenerator<readonly Item[]> {
  const waiting: TableRow[] = [];
  let read: BegunTable<Item>["read"] | undefined;
  for await (const batch of batches) {
    if (read !== undefined) {
      yield batch.map(read);
      continue;
    }
    for (const row of batch) waiting.push(row);
    if (waiting.length < sampleRows) continue;
    const begun = begin(waiting);
    read = begun.read;
    yield begun.items;
  }
  if (read === undefined) yield begin(waiting).items;
}
