import type { Delimiter } from "./delimiter.js";

/** Before the text of a cell whose quotation marks do not fit: a sign that stands in no text. */
export const misquoted = "\ufdd0";

/**
 * Text of a table in which every quotation mark that begins a cell also ends it, so that none takes the rows below into the cell.
 * Marks about a word at the beginning, as in `"Bo" Example`, are part of the cell. Where it is not clear what was meant, the cell
 * is marked; and where it is not even clear where it ends, it takes the rest of its line. Of unfinished text a cell may end in
 * what comes, and is left alone.
 */
export function mendedQuotes(text: string, delimiter: Delimiter, isUnfinished: boolean): string {
  const parts: string[] = [];
  let kept = 0;
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at)) {
    if (!beginsCell(text, at, delimiter)) {
      at += 1;
      continue;
    }
    const end = endOfQuoted(text, at);
    if (end === text.length && isUnfinished) break;
    if (endsCell(text, end, delimiter)) {
      at = end + 1;
      continue;
    }
    const { mended, length } = mendedCell(text.slice(at, endOfLine(text, at)), delimiter);
    parts.push(text.slice(kept, at), mended);
    at += length;
    kept = at;
  }
  return parts.length === 0 ? text : [...parts, text.slice(kept)].join("");
}

function beginsCell(text: string, at: number, delimiter: Delimiter): boolean {
  const before = text.charAt(at - 1);
  return before === "" || before === "\n" || before === delimiter;
}

/** A mark, and up to the next that is not doubled; at the end of the text where there is none. */
function endOfQuoted(text: string, at: number): number {
  quoted.lastIndex = at;
  return quoted.test(text) ? quoted.lastIndex : at;
}

const quoted = /"[^"]*(?:""[^"]*)*/y;

function endsCell(text: string, at: number, delimiter: Delimiter): boolean {
  if (at >= text.length) return false;
  let after = at + 1;
  while (text.charAt(after) === " ") after += 1;
  const sign = text.charAt(after);
  return sign === "" || sign === "\n" || sign === delimiter;
}

function endOfLine(text: string, at: number): number {
  const end = text.indexOf("\n", at);
  return end < 0 ? text.length : end;
}

/** The first cell of what is left of a line, and how much of the line it was. */
function mendedCell(rest: string, delimiter: Delimiter): { readonly mended: string; readonly length: number } {
  const next = rest.indexOf(delimiter);
  const cell = next < 0 ? rest : rest.slice(0, next);
  const written = cell.trimEnd();
  const marks = written.split('"').length - 1;
  if (written.endsWith('"') && marks > 1) {
    return { mended: `"${misquoted}${paired(written.slice(1, -1))}"`, length: cell.length };
  }
  if (marks % 2 === 0) return { mended: `"${written.replaceAll('"', '""')}"`, length: cell.length };
  return { mended: `"${misquoted}${rest.replaceAll('"', '""')}"`, length: rest.length };
}

function paired(text: string): string {
  return text.replace(/(?<!")"+/g, (run) => '"'.repeat(run.length + (run.length % 2)));
}
