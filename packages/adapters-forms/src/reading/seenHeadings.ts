import { plainName } from "../form/columnsOf.js";
import { knownHeadings } from "../form/knownHeadings.js";
import { dateStyleOf } from "../form/writtenMoment.js";
import { scrub } from "../scrub/scrub.js";
import type { TableRow } from "../table/tableRow.js";
import { maskedForm } from "./maskedForm.js";

/** So many headings are told, and so much of each, in characters. */
const shownMost = 20;
const headingMost = 60;
/** From so many rows below it is seen whether the first differs from them. */
const comparedRows = 20;

/**
 * The headings of a table, to be told where what is looked for is not among them. A file without headings begins with
 * somebody's answers: unless the first row differs from those below, or has a heading that is known, only its form is told.
 */
export function seenHeadings([first, ...below]: readonly TableRow[]): readonly string[] {
  if (first === undefined) return [];
  const cells = first.cells.map((cell) => cell.trim()).filter((cell) => cell !== "");
  const isDifferent = differs(first, below.slice(0, comparedRows));
  const isHeading = !cells.some(isAnswer) && (isDifferent || cells.some(isKnown));
  const shown = cells
    .slice(0, shownMost)
    .map((cell) =>
      isHeading && (isKnown(cell) || mayBeShown(cell, isDifferent)) ? withoutPeople(cell) : maskedForm(cell),
    );
  return cells.length > shownMost ? [...shown, "…"] : shown;
}

/** A heading may name somebody all the same: what looks like a name is not shown, nor a single word above what may be the like. */
function mayBeShown(cell: string, isDifferent: boolean): boolean {
  const plain = cell.replace(/\s+/g, " ");
  return !looksLikeName.test(plain) && (isDifferent || plain.includes(" "));
}

function withoutPeople(cell: string): string {
  const plain = cell.replace(/\s+/g, " ");
  const shown = plain.slice(0, headingMost);
  // What is surely personal has a figure, an address or a link in it; looking for it takes long.
  const isSuspect = /[\d@]|:\/\/|www\./.test(shown);
  const scrubbed = isSuspect ? scrub(shown, "en").replace(/\[[^\]]{1,40} removed\]/g, "…") : shown;
  return plain.length > headingMost ? `${scrubbed}…` : scrubbed;
}

/** Two to four words that all begin with a capital letter, as headings in Finnish and Swedish do not. */
const looksLikeName = /^\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){1,3}$/u;

function isKnown(cell: string): boolean {
  return knownHeadings.has(plainName(cell));
}

/** An address or a time is somebody's answer. */
function isAnswer(cell: string): boolean {
  return /\S@\S/.test(cell) || dateStyleOf([cell]) !== undefined || /^[\d\s+.,:/-]{4,}$/.test(cell);
}

function differs({ cells }: TableRow, below: readonly TableRow[]): boolean {
  return cells.some((_, place) => {
    const answered = below.map((row) => (row.cells[place] ?? "").trim()).filter((cell) => cell !== "");
    return answered.length > 0 && answered.filter(isAnswer).length * 2 > answered.length;
  });
}
