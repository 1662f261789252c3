/** What is said when a plan is edited by a command. */
export interface EditingTexts {
  /** The plan says already what was asked for. */
  readonly alreadySo: string;
  /** Why the plan would not be one that can be worked with; what is wrong, in sentences. */
  readonly refused: (problems: readonly string[]) => string;
  /** Sessions that people know of would go without being cancelled. */
  readonly gone: string;
  readonly lines: (file: string) => string;
  /** How what was shown is written. */
  readonly notWritten: string;
  readonly written: (file: string) => string;
  readonly raised: (revision: number) => string;
  /** How it is undone: the command. */
  readonly undo: (command: string) => string;
  readonly undone: (file: string) => string;
  readonly nothingToUndo: (file: string) => string;
  /** What people were told is not taken back by that. */
  readonly toldAlready: string;
  readonly fileNeeded: string;
  readonly moveWhere: string;
  readonly onlyFollowing: string;
  readonly dayOrWeekday: string;
  readonly notInRhythm: (session: string) => string;
  readonly cancelledStays: (session: string) => string;
  readonly addWhen: string;
  readonly pauseWhen: string;
  readonly resumeWhen: string;
  readonly noOpenPause: string;
  readonly notASeries: string;
}
