export { assert } from "./assert.js";
export type { Brand } from "./brand.js";
export type { DeepReadonly } from "./deepReadonly.js";
export { getOrMake } from "./getOrMake.js";
export { type Instant, instantOf, isInstant, millisecondsOf } from "./instant.js";
export { domainPattern, isDomain, isHttpsAddress } from "./internetAddress.js";
export { type JsonPointer, jsonPointer, pointerSteps, valueAt } from "./jsonPointer.js";
export { type Language, languages } from "./language.js";
export {
  addDays,
  daysBetween,
  type EpochDay,
  epochDay,
  epochDayOf,
  isLocalDate,
  type LocalDate,
  lastDate,
  localDateOf,
  type Weekday,
  weekdayIndex,
  weekdayOf,
  weekdays,
  yearOf,
} from "./localDate.js";
export { isLocalTime, type LocalTime, minutesOfDay } from "./localTime.js";
export {
  type GuideSection,
  guide,
  guideSections,
  type HandbookSection,
  handbookSections,
  ours,
  type Source,
} from "./source.js";
export { isTimeZone, momentOf, type TimeZone, wallClockAt } from "./timeZone.js";
