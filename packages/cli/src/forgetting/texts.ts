/** What is said when a group's people are forgotten: counts and files, never anybody's name. */
export interface ForgettingTexts {
  /** Nobody has decided until when they are kept. */
  readonly undecided: string;
  readonly stillKept: (until: string) => string;
  readonly needsKey: string;
  readonly title: (until: string) => string;
  /** What stays of a message: that it was sent, to how many, and when last. */
  readonly message: (key: string, people: number, when: string) => string;
  readonly offers: (count: number) => string;
  readonly nothingKept: string;
  readonly file: (file: string, kilobytes: string) => string;
  readonly noFiles: string;
  readonly notAFile: (file: string) => string;
  readonly isPlan: (file: string) => string;
  /** Copies lie where no program of this computer reaches: to delete them are tasks of their own. */
  readonly byHand: string;
  readonly notWritten: string;
  readonly forgotten: string;
}
