/** What is said wherever people are shown. */
export interface PeopleTexts {
  readonly band: string;
  readonly bandMore: string;
  readonly forget: string;
  readonly forgotten: string;
}
