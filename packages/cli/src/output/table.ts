import { displayWidth, padded } from "./displayWidth.js";
import { legible } from "./legible.js";

/** Rows with their columns one under another, numbers to the right; a column that is empty throughout is left out. */
export function table(rows: readonly (readonly string[])[]): string {
  const clean = rows.map((row) => row.map(legible));
  const widths = (clean[0] ?? []).map((_, column) => widest(clean.map((row) => row[column] ?? "")));
  const lines = clean.map((row) =>
    row
      .map((cell, column) =>
        /^\d+$/.test(cell) ? cell.padStart(widths[column] ?? 0) : padded(cell, widths[column] ?? 0),
      )
      .filter((_, column) => widths[column] !== 0)
      .join("  ")
      .trimEnd(),
  );
  return lines.map((line) => `${line}\n`).join("");
}

function widest(cells: readonly string[]): number {
  return cells.reduce((most, cell) => Math.max(most, displayWidth(cell)), 0);
}
