/** The first of the columns in which somebody wrote something: Forms has a fixed one that is empty for strangers. */
export function valueIn(cells: readonly string[], places: readonly number[]): string {
  for (const place of places) {
    const value = writtenAt(cells, place);
    if (value !== "") return value;
  }
  return "";
}

/**
 * What somebody wrote in a cell; nothing where a tool wrote that nobody is known. Some tools write a text as a formula, so that a
 * spreadsheet does not make a number of it.
 */
export function writtenAt(cells: readonly string[], place: number): string {
  const value = (cells[place] ?? "").trim();
  // Asked of every cell, so only those are looked at that may be either.
  if (value.startsWith("=")) return value.length > 2 && isFormula.test(value) ? value.slice(2, -1).trim() : value;
  return value.length < longestUnknown && beginnings.has(value[0]) && isUnknown.test(value) ? "" : value;
}

const isFormula = /^="[\s\S]*"$/;
const beginnings: ReadonlySet<string | undefined> = new Set(["a", "A"]);

const isUnknown = /^(?:anonymous|anonyymi|anonym)$/i;
const longestUnknown = 10;
