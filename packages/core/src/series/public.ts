export { type ClockChangeDay, clockChangeDays } from "./clockChangeDays.js";
export { dateSessions, dateSessionsOrThrow } from "./dateSessions.js";
export {
  type FinnishHolidayId,
  finnishHolidayIds,
  finnishHolidays,
  type Holiday,
  type HolidayCalendar,
} from "./holidays.js";
export { isHeld } from "./isHeld.js";
export type { MonthlyByDatePhase, MonthlyByWeekdayPhase, Phase, Rhythm, WeeklyPhase } from "./rhythm.js";
export type {
  Break,
  DatedSession,
  Extent,
  LocalDateTime,
  Onwards,
  OnwardsFrom,
  Series,
  SeriesProblem,
  SessionChange,
  SessionStatus,
} from "./series.js";
