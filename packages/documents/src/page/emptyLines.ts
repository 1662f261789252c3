import { ArgumentError } from "@piiri/core";

/** Some sheets full of lines: more than that nobody writes upon by hand. */
const linesMost = 200;

/** As many as a block of empty lines asks for. An `ArgumentError` where that is no such number: each line takes room in the file. */
export function emptyLines<Line>(count: number, line: () => Line): Line[] {
  const isCount = Number.isInteger(count) && count >= 0 && count <= linesMost;
  if (!isCount) throw new ArgumentError("block.count", `a whole number up to ${linesMost}`);
  return Array.from({ length: count }, line);
}
