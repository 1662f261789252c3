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
  const value = trimmed(cells[place] ?? "");
  // Asked of every cell, so only those are looked at that may be either.
  const first = value.charCodeAt(0);
  if (first === equals) return value.length > 2 && isFormula.test(value) ? value.slice(2, -1).trim() : value;
  return (first === smallA || first === largeA) && isUnknown.test(value) ? "" : value;
}

/** Nearly every cell begins and ends with a sign that is seen. */
function trimmed(cell: string): string {
  return isSeen(cell.charCodeAt(0)) && isSeen(cell.charCodeAt(cell.length - 1)) ? cell : cell.trim();
}

function isSeen(sign: number): boolean {
  return sign > space && sign < lastAscii;
}

const [space, equals, largeA, smallA, lastAscii] = [0x20, 0x3d, 0x41, 0x61, 0x7f];
const isFormula = /^="[\s\S]*"$/;
const isUnknown = /^(?:anonymous|anonyymi|anonym)$/i;
