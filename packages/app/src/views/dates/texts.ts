/** What the days are spoken of with, in one language. */
export interface DatesTexts {
  readonly weekdays: readonly [string, string, string, string, string, string, string];
  readonly session: (number: number) => string;
  readonly break: string;
  readonly today: string;
  readonly clocks: Readonly<Record<"forward" | "back", string>>;
  readonly tasks: (tasks: readonly string[]) => string;
  /** The signs of the months, explained below them. */
  readonly signs: Readonly<
    Record<"session" | "cancelled" | "postponed" | "holiday" | "break" | "clocks" | "task", string>
  >;
  readonly list: string;
  readonly choose: string;
  readonly theme: string;
  readonly move: string;
  readonly newDate: string;
  readonly newTime: string;
  readonly newDuration: string;
  readonly newPlace: string;
  readonly only: string;
  readonly following: string;
  readonly howMany: string;
  readonly moveBack: string;
  readonly cancel: string;
  readonly cancelHelp: string;
  readonly postpone: string;
  readonly postponeHelp: string;
  /** Gives a postponed session its day. */
  readonly giveDate: string;
  readonly skip: string;
  readonly skipHelp: string;
  readonly remove: string;
  readonly removeHelp: string;
  readonly hold: string;
  readonly holdHelp: string;
  /** Makes what was chosen, once it is seen what follows. */
  readonly doIt: string;
  /** Lets it be. */
  readonly leaveIt: string;
  readonly wasMoved: (from: string) => string;
  readonly close: string;
  readonly add: string;
  readonly addHelp: string;
  readonly pause: string;
  readonly pauseHelp: string;
  readonly from: string;
  readonly to: string;
  readonly noEnd: string;
  /** Ends a pause whose end was not known. */
  readonly goOn: string;
  readonly goOnFrom: string;
  readonly makePause: string;
  readonly removePause: (when: string) => string;
  readonly date: string;
  readonly time: string;
  /** A poll of times: which weekday and part of the day suit. */
  readonly poll: string;
  readonly pollHelp: string;
  readonly pollForm: string;
  readonly pollAnswers: string;
  readonly pollNotRead: string;
  readonly polled: (answers: number) => string;
  readonly pollUnclear: (rows: readonly number[]) => string;
}
