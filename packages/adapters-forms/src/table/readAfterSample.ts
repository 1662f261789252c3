import type { OpenTable } from "./openTable.js";
import type { TableRow } from "./tableRow.js";

/** From so many rows it is found out what is in a table and how it is written. */
export const sampleRows = 200;

/** What the first rows tell: what comes of them, and how all others are read. */
export interface BegunTable<Item> {
  readonly items: readonly Item[];
  readonly read: (row: TableRow) => Item;
}

/** Where so many rows do not tell it either, no more are waited for. */
const sampledMost = 20_000;

/**
 * Reads a table by what its first rows tell; the others as they come, without keeping them. Where those do not tell enough,
 * nothing is begun, and more are waited for, unless there are no more to be waited for.
 */
export async function* readAfterSample<Item>(
  { batches }: OpenTable,
  begin: (rows: readonly TableRow[], isAll: boolean) => BegunTable<Item> | undefined,
): AsyncGenerator<readonly Item[]> {
  const waiting: TableRow[] = [];
  let wanted = sampleRows;
  let read: BegunTable<Item>["read"] | undefined;
  for await (const batch of batches) {
    if (read !== undefined) {
      yield batch.map(read);
      continue;
    }
    for (const row of batch) waiting.push(row);
    if (waiting.length < wanted) continue;
    const begun = begin(waiting, waiting.length >= sampledMost);
    // Looked at again when there are ten times as many, so that looking stays in proportion.
    wanted *= 10;
    if (begun === undefined) continue;
    read = begun.read;
    yield begun.items;
  }
  if (read === undefined) yield begin(waiting, true)?.items ?? [];
}
