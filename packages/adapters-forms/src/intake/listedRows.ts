/** So many rows are named in a message; the rest is counted. */
const listedMost = 10;

/**
 * Numbers of rows for a message: at most ten of them, and how many there are besides, in the words of `more`.
 *
 * @example
 * ```ts
 * import { listedRows } from "@piiri/adapters-forms/intake";
 * import { reading } from "@piiri/adapters-forms/locale/en";
 *
 * listedRows([2, 3], reading.more); // => "2, 3"
 * listedRows([2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13], reading.more); // => "2, 3, 4, 5, 6, 7, 8, 9, 10, 11 and 2 more"
 * ```
 */
export function listedRows(rows: readonly number[], more: (count: number) => string): string {
  const listed = rows.slice(0, listedMost).join(", ");
  return rows.length > listedMost ? `${listed} ${more(rows.length - listedMost)}` : listed;
}
