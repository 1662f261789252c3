import type { Delimiter } from "./delimiter.js";

/**
 * The rows of whole lines where every quotation mark that begins a cell ends right before a delimiter or the line's end, as in nearly
 * all tables; nothing of any others. They are those that papaparse reads, which a property holds, in less time; and what it does for
 * others who use it slows nobody down here.
 */
export function plainRows(text: string, delimiter: Delimiter): string[][] | undefined {
  const rows: string[][] = [];
  let cells: string[] = [];
  let nextDelimiter = placeFrom(text, delimiter, 0);
  let nextLine = placeFrom(text, "\n", 0);
  for (let at = 0; at < text.length; ) {
    const isQuoted = text.charCodeAt(at) === markCode;
    if (nextDelimiter < at) nextDelimiter = placeFrom(text, delimiter, at);
    if (nextLine < at) nextLine = placeFrom(text, "\n", at);
    const end = isQuoted ? endOfQuoted(text, at) : Math.min(nextDelimiter, nextLine);
    const sign = text[end];
    if (sign !== delimiter && sign !== "\n") return undefined;
    cells.push(isQuoted ? unquoted(text.slice(at + 1, end - 1)) : text.slice(at, end));
    if (sign === "\n") {
      rows.push(cells);
      cells = [];
    }
    at = end + 1;
  }
  return cells.length === 0 ? rows : undefined;
}

const mark = '"';
const markCode = 0x22;

/** Where something stands next; where it stands no more, beyond the end. */
function placeFrom(text: string, sign: string, from: number): number {
  const place = text.indexOf(sign, from);
  return place < 0 ? text.length : place;
}

/** Behind the mark that ends a cell, which is the next that is not doubled. */
function endOfQuoted(text: string, at: number): number {
  let end = placeFrom(text, mark, at + 1);
  while (text.charCodeAt(end + 1) === markCode) end = placeFrom(text, mark, end + 2);
  return end + 1;
}

function unquoted(written: string): string {
  return written.includes(mark) ? written.replaceAll('""', mark) : written;
}
