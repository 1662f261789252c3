/** What the evenings are spoken of with, in one language. */
export interface SessionsTexts {
  readonly timetable: string;
  readonly slides: string;
  readonly programme: string;
  readonly edit: string;
  readonly editHelp: string;
  readonly forWhich: string;
  readonly forThis: string;
  readonly forAll: string;
  readonly from: string;
  readonly part: string;
  readonly minutes: string;
  readonly lead: string;
  readonly nobody: string;
  readonly exercise: string;
  readonly noExercise: string;
  readonly exerciseOf: (name: string, minutes: number) => string;
  readonly title: string;
  readonly row: (number: number, part: string) => string;
  readonly earlier: string;
  readonly later: string;
  readonly remove: string;
  readonly add: string;
  readonly sum: (minutes: number, duration: number) => string;
  readonly over: (minutes: number) => string;
  readonly left: (minutes: number) => string;
  readonly usual: string;
  readonly isUsual: string;
  readonly isCommon: string;
  readonly isOwn: string;
  readonly changed: string;
  /** What the facilitators' debriefs came to. */
  readonly debriefed: {
    readonly choose: string;
    readonly openAnswers: string;
    readonly notRead: string;
    readonly came: string;
  };
  /** How many came to an evening that is over. */
  readonly came: {
    readonly title: string;
    readonly unknown: string;
    readonly came: (people: number) => string;
    readonly didNotMeet: string;
    readonly howMany: string;
    readonly write: string;
  };
  /** Looking for somebody to step in. */
  readonly substitute: string;
  readonly substituteHelp: string;
  /** How many other groups were looked at. */
  readonly looked: (groups: number) => string;
  readonly requestTo: (name: string) => string;
}
