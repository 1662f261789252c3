import { SeenNumbers } from "../feedback/seenNumbers.js";

const numberOfSystem = /^\d{1,15}$/;

/**
 * By a number that the system gave; anything else might tell of the person. An export that was put together of two may have a
 * number twice: these are not one registration.
 */
export function idReader(): (written: string, row: number) => string {
  const seen = new SeenNumbers();
  return (written, row) => (numberOfSystem.test(written) && seen.add(Number(written)) ? `id-${written}` : `row-${row}`);
}
