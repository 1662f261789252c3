import { type LocalDate, lastDate, yearOf } from "../kernel/index.js";

/** The last days of the seasons, `MM-DD`, of any year. */
export interface SeasonEnds {
  readonly spring: string;
  readonly autumn: string;
}

/** The last day of the season, spring or autumn, that a date belongs to. */
export function seasonEnd(date: LocalDate, { spring, autumn }: SeasonEnds): LocalDate {
  const monthDay = date.slice(date.indexOf("-") + 1);
  const [first, second] = spring < autumn ? [spring, autumn] : [autumn, spring];
  const year = yearOf(date);
  const end = monthDay <= second ? ending(year, monthDay <= first ? first : second) : ending(year + 1, first);
  return end <= lastDate ? end : lastDate;
}

function ending(year: number, monthDay: string): LocalDate {
  return `${year}-${monthDay}` as LocalDate;
}
