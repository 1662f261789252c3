/** The first of the columns in which somebody wrote something: Forms has a fixed one that is empty for strangers. */
export function valueIn(cells: readonly string[], places: readonly number[]): string {
  for (const place of places) {
    if (isWritten(cells[place])) return (cells[place] ?? "").trim();
  }
  return "";
}

export function isWritten(cell: string | undefined = ""): boolean {
  const value = cell.trim();
  return value !== "" && !/^anonymous$/i.test(value);
}
