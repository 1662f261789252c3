import { plainName } from "../form/columnsOf.js";

/** The highest figure of the scales that forms have most often; a group whose every grade is so low there hardly is. */
const mostOfFive = 5;
/** A single grade beyond the scale may be a slip. */
const beyondMost = 1;

/**
 * Whether figures that should be school grades are of another scale: several lie beyond it, or none is higher than the most of a
 * scale of five, which may be what was asked.
 */
export function areOtherGrades(
  cells: Iterable<string>,
  { least, most }: { readonly least: number; readonly most: number },
): boolean {
  const grades: number[] = [];
  for (const cell of cells) {
    const [, figure] = /^(\d{1,3}(?:[.,]\d{1,2})?)(?: ?\/ ?\d{1,3})?$/.exec(plainName(cell)) ?? [];
    if (figure !== undefined) grades.push(Number(figure.replace(",", ".")));
    // Words and halves are of nothing but school.
    else if (cell.trim() !== "") return false;
  }
  const beyond = grades.filter((grade) => grade < least || grade > most).length;
  return beyond > beyondMost || (grades.length > beyondMost && grades.every((grade) => grade <= mostOfFive));
}
