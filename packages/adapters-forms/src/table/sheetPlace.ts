/** Which sheet of a workbook was read, of how many that are seen when it is opened. */
export interface SheetPlace {
  readonly number: number;
  readonly of: number;
  /** The others that are seen and hold a table too, of which nothing is read. */
  readonly unread?: readonly UnreadSheet[] | undefined;
}

/** A sheet with a table of which nothing is read. */
export interface UnreadSheet {
  readonly number: number;
  /** How many rows stand below its headings. */
  readonly rows: number;
}
