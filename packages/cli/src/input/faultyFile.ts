import type { ProblemCode } from "@piiri/core";
import type { Position } from "@piiri/core/yaml/usual";
import type { FileProblemCode, Texts } from "../texts/texts.js";
import type { CommandWords } from "../texts/words.js";

/** One thing that is wrong with a file, told in a language. */
export interface ToldProblem {
  readonly code: ProblemCode | FileProblemCode | "unknown-rule" | "same-identity";
  /** JSON Pointer into the document; empty for the document as a whole. */
  readonly path: string;
  readonly position: Position;
  readonly message: string;
}

/** A file that cannot be worked with, and all that is wrong with it in the order of the text. */
export interface FaultyFile {
  readonly file: string;
  readonly words: CommandWords;
  readonly text: string;
  readonly problems: readonly ToldProblem[];
}

/** What a file is called to people. */
export function fileName(file: string, texts: Texts): string {
  return file === "-" ? texts.problems.standardInput : file;
}
