export { type ClockChangeDay, clockChangeDays } from "./clockChangeDays.js";
export { clockChanges } from "./clockChanges.js";
export { dateSessions } from "./dateSessions.js";
export {
  type FinnishHolidayId,
  finnishHolidayIds,
  finnishHolidays,
  type Holiday,
  type HolidayCalendar,
} from "./holidays.js";
export { intervalInWeeks } from "./intervalInWeeks.js";
export { holidayOn } from "./placeSlots.js";
export type { MonthlyByDatePhase, MonthlyByWeekdayPhase, Phase, Rhythm, WeeklyPhase } from "./rhythm.js";
export { seasonEnd } from "./seasonEnd.js";
export type {
  Break,
  DatedSession,
  Extent,
  LocalDateTime,
  Series,
  SeriesProblem,
  SessionChange,
  SessionStatus,
} from "./series.js";
export { unevenGaps } from "./unevenGaps.js";
export { walkRhythm } from "./walkRhythm.js";
