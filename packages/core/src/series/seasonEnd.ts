import { type LocalDate, lastDate, yearOf } from "../kernel/index.js";

/** The last days of the seasons, `MM-DD`, of any year. */
export interface SeasonEnds {
  readonly spring: string;
  readonly autumn: string;
}

/** The last day of the season, spring or autumn, that a date belongs to. */
export function seasonEnd(date: LocalDate, { spring, autumn }: SeasonEnds): LocalDate {
  const year = yearOf(date);
  const ends = [year, year + 1].flatMap((each) => [`${each}-${spring}`, `${each}-${autumn}`] as LocalDate[]);
  return ends.sort().find((end) => date <= end && end <= lastDate) ?? lastDate;
}
