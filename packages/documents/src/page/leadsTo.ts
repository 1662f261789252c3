import type { Cell } from "./page.js";

/** The words of a cell, wherever they lead. */
export function cellText(cell: Cell): string {
  return typeof cell === "string" ? cell : cell.text;
}

/** Where a cell leads; nowhere unless it is a page on the web that one reaches safely: an address could also be a script. */
export function leadsTo(cell: Cell): string | undefined {
  if (typeof cell === "string") return undefined;
  return /^https:\/\/[^\s\p{Cc}]+$/u.test(cell.address) ? cell.address : undefined;
}
