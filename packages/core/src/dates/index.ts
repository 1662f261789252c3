export { type CalendarMonth, calendarMonths } from "./calendarMonths.js";
export type { DateTexts } from "./texts.js";
