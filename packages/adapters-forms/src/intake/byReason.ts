import type { ToldRow } from "../reading/toldRow.js";

/** The rows that were told, by their reason, each reason where it first comes. */
export function byReason<Reason extends string>(
  told: Iterable<ToldRow<Reason>>,
): ReadonlyMap<Reason, readonly number[]> {
  const rows = new Map<Reason, number[]>();
  for (const { row, reason } of told) {
    const known = rows.get(reason);
    if (known === undefined) rows.set(reason, [row]);
    else known.push(row);
  }
  return rows;
}
