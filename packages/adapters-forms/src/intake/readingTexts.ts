/** What is said of a file that was read, whoever reads it. Never what stands in its rows. */
export interface ReadingTexts {
  /** Numbers of rows; of many, the first ones and how many more. */
  readonly more: (count: number) => string;
  /** Fewer than half of the rows could be used. */
  readonly unusable: (file: string, used: number, rows: number) => string;
  readonly headings: (headings: readonly string[]) => string;
  /** The form of the first time that could not be read, masked. */
  readonly unreadableTime: (form: string) => string;
}
