/** What the page of the exercises says beside their own words. */
export interface ExercisesPageTexts {
  readonly title: string;
  readonly intro: string;
  readonly facts: Readonly<Record<"id" | "purpose" | "minutes" | "people" | "place" | "source", string>>;
  /** How long it takes with few and with many; the same where people add nothing. */
  readonly minutes: (least: number, most: number) => string;
  readonly people: (least: number, most: number) => string;
  readonly places: Readonly<Record<"anywhere" | "in-person", string>>;
}
