import type { Problem } from "../problem/index.js";

/** A stretch of a text; lines and columns count from 1, the end lies behind the last character. */
export interface Position {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** Something that is wrong, and where it stands in the text. */
export type LocatedProblem = Problem & { readonly position: Position };

export function inOrderOfText(a: LocatedProblem, b: LocatedProblem): number {
  return a.position.line - b.position.line || a.position.column - b.position.column;
}
