/** So many rows are named in a message; the rest is counted. */
const listedMost = 10;

/** Numbers of rows for a message: at most ten of them, and how many there are besides. */
export function listedRows(rows: readonly number[], more: (count: number) => string): string {
  const listed = rows.slice(0, listedMost).join(", ");
  return rows.length > listedMost ? `${listed} ${more(rows.length - listedMost)}` : listed;
}
