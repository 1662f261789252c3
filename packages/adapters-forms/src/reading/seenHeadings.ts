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
 * somebody's answers, and a damaged one may have them anywhere: shown is what is a known heading, a question, or stands above
 * answers of another kind, and of all else only the form.
 */
export function seenHeadings([first, ...below]: readonly TableRow[]): readonly string[] {
  if (first === undefined) return [];
  const places = [...first.cells.keys()].filter((place) => (first.cells[place] ?? "").trim() !== "");
  const answered = places.filter((place) => isAboveAnswers(place, below.slice(0, comparedRows)));
  const cells = places.map((place) => ({ cell: (first.cells[place] ?? "").trim(), isAbove: answered.includes(place) }));
  const isHeading =
    !cells.some(({ cell }) => isAnswer(cell)) && (answered.length > 0 || cells.some(({ cell }) => isKnown(cell)));
  const shown = cells.slice(0, shownMost).map(({ cell, isAbove }) => {
    const isShown = isHeading && (isKnown(cell) || isAbove || /\S \S.*\?$/.test(cell));
    return isShown ? withoutPeople(cell) : maskedForm(cell);
  });
  return cells.length > shownMost ? [...shown, "…"] : shown;
}

/** A heading may name somebody all the same: words with a capital letter that no sentence begins with show their form only. */
function withoutPeople(cell: string): string {
  const plain = cell.replace(/\s+/g, " ");
  if (isKnown(plain)) return plain;
  const shown = plain.slice(0, headingMost);
  // What is surely personal has a figure, an address or a link in it; looking for it takes long.
  const isSuspect = /[\d@]|:\/\/|www\./.test(shown);
  const scrubbed = isSuspect ? scrub(shown, "en").replace(/\[[^\]]{1,40} removed\]/g, "…") : shown;
  const masked = scrubbed
    .split(" ")
    .map((word, place) => ((place > 0 || isName(plain)) && /^\P{L}*\p{Lu}/u.test(word) ? maskedForm(word) : word))
    .join(" ");
  return plain.length > headingMost ? `${masked}…` : masked;
}

/** Words that all begin with a capital letter, as headings in Finnish and Swedish do not. */
function isName(plain: string): boolean {
  const words = plain.split(" ");
  return words.length > 1 && words.every((word) => /^\P{L}*\p{Lu}/u.test(word));
}

function isKnown(cell: string): boolean {
  return knownHeadings.has(plainName(cell));
}

/** An address or a time is somebody's answer. */
function isAnswer(cell: string): boolean {
  return /\S@\S/.test(cell) || dateStyleOf([cell]) !== undefined || /^[\d\s+.,:/-]{4,}$/.test(cell);
}

function isAboveAnswers(place: number, below: readonly TableRow[]): boolean {
  const answered = below.map(({ cells }) => (cells[place] ?? "").trim()).filter((cell) => cell !== "");
  return answered.length > 0 && answered.filter(isAnswer).length * 2 > answered.length;
}
