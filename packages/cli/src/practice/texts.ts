import type { PracticePart } from "@piiri/core/practice";

/** What is said of a federation's own practice that is no good. */
export interface PracticeTexts {
  readonly notFound: (name: string) => string;
  readonly notLoaded: (name: string, place: string | undefined, said: string) => string;
  /** The file exports no practice. */
  readonly nothingGiven: (name: string) => string;
  readonly broke: (name: string, part: PracticePart, id: string, place: string | undefined, said: string) => string;
  readonly onlyOne: string;
  /** The page takes in one file alone. */
  readonly notWhole: (file: string) => string;
}
