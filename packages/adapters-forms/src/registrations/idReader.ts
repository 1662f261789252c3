import { SeenNumbers } from "../feedback/seenNumbers.js";

const figures = /^\d+$/;
/** What has no more can be told from the next. */
const figuresMost = 15;

/**
 * By a number that the system gave; anything else might tell of the person. An export that was put together of two may have a
 * number twice: these are not one registration.
 */
export function idReader(): (written: string, row: number) => string {
  const seen = new SeenNumbers();
  return (written, row) => (isNumber(written) && seen.add(Number(written)) ? `id-${written}` : `row-${row}`);
}

function isNumber(written: string): boolean {
  return written.length <= figuresMost && figures.test(written);
}
