import type { HeadedTable } from "../table/headedTable.js";
import { columnsOf, plainName } from "./columnsOf.js";
import type { FormDefinition } from "./formDefinition.js";
import { knownHeadings } from "./knownHeadings.js";
import { dateStyleOf } from "./writtenMoment.js";

/** What SurveyMonkey writes below a question that has one answer, in Finnish, Swedish and English. */
const idleHeadings: ReadonlySet<string> = new Set([
  ...["response", "open-ended response", "open-ended", "other (please specify)"],
  ...["vastaus", "avoin vastaus", "svar", "öppet svar", "fritextsvar"],
]);

/**
 * A table whose headings stand in two rows, questions above and what is asked of them below, with them made one. Whether they
 * do is seen from the row itself, not from the system that the table is of: people take such rows out. A row with a time, an
 * address or a number of its own is somebody's answer.
 */
export function withSecondHeadings(table: HeadedTable, definition: FormDefinition): HeadedTable {
  const [second, ...rows] = table.rows;
  if (second === undefined || !isSecondHeading(second.cells, table.header, definition)) return table;
  const width = Math.max(table.header.length, second.cells.length);
  // Of what can be chosen every choice has a column, below the one question.
  const sessions = new Set(columnsOf(table.header, definition).sessions.map((place) => table.header[place] ?? ""));
  let question = "";
  const header = Array.from({ length: width }, (_, place) => {
    const [above = "", below = ""] = [table.header[place], second.cells[place]];
    if (above.trim() !== "") question = above;
    const isChoice = below.trim() !== "" && sessions.has(question) && !isIdleHeading(below);
    if (isChoice) return `${question} [${below}]`;
    return below.trim() !== "" && (above.trim() === "" || knownHeadings.has(plainName(below))) ? below : above;
  });
  return { ...table, header, rows };
}

/** Whether a tool writes it below a question that has one answer. */
export function isIdleHeading(cell: string): boolean {
  return idleHeadings.has(plainName(cell));
}

function isSecondHeading(cells: readonly string[], header: readonly string[], definition: FormDefinition): boolean {
  const { at, id } = columnsOf(header, definition);
  const written = cells.map((cell) => cell.trim()).filter((cell) => cell !== "");
  const isOfNobody =
    [...at, ...id].every((place) => (cells[place] ?? "").trim() === "") &&
    at.length > 0 &&
    !written.some((cell) => cell.includes("@") || dateStyleOf([cell]) !== undefined);
  if (!isOfNobody || written.length === 0) return false;
  const isHeading = (cell: string) => knownHeadings.has(plainName(cell)) || isIdleHeading(cell);
  return (
    definition.headerRows === 2 ||
    cells.some((cell, place) => (header[place] ?? "").trim() === "" && isHeading(cell)) ||
    written.every(isHeading)
  );
}
