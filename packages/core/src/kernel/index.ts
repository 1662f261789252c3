export { assert } from "./assert.js";
export type { Brand } from "./brand.js";
export type { DeepReadonly } from "./deepReadonly.js";
export { getOrMake } from "./getOrMake.js";
export { type Instant, instantOf, isInstant, millisecondsOf, utcTimeOf } from "./instant.js";
export { instantAt } from "./instantAt.js";
export { domainPattern, isDomain, isExampleAddress, isHttpsAddress } from "./internetAddress.js";
export { type JsonPointer, jsonPointer, pointerSteps, valueAt } from "./jsonPointer.js";
export { type Language, languages } from "./language.js";
export { canonicalLanguageTag, isLanguageTag, languageTagPattern, nearestLanguage } from "./languageTag.js";
export {
  addDays,
  daysBetween,
  type EpochDay,
  earlierOf,
  epochDay,
  epochDayOf,
  isLocalDate,
  type LocalDate,
  lastDate,
  laterOf,
  localDateOf,
  monthOf,
  type Weekday,
  weekdayIndex,
  weekdayOf,
  weekdays,
  yearOf,
} from "./localDate.js";
export { isLocalTime, type LocalTime, localTimeOf, minutesOfDay } from "./localTime.js";
export { isMailAddress, type MailAddressProblem, readMailAddress, type WrittenMailAddress } from "./mailAddress.js";
export { isRatio, type Ratio, ratioParts } from "./ratio.js";
export { rememberingLast } from "./rememberingLast.js";
export {
  type GuideSection,
  guide,
  guideSections,
  type HandbookSection,
  handbook,
  handbookSections,
  law,
  lawSections,
  ours,
  type Source,
} from "./source.js";
export { steeringCharacter, withoutSteering } from "./steering.js";
export { textHash } from "./textHash.js";
export { type ClockChange, clockChangesOf, isTimeZone, momentOf, type TimeZone, wallClockAt } from "./timeZone.js";
export {
  centuryInDays,
  dayInMilliseconds,
  dayInMinutes,
  dayInSeconds,
  half,
  hourInMinutes,
  kilobyteInCharacters,
  longestMonthInDays,
  longestMonthInWeeks,
  minuteInMilliseconds,
  monthInWeeks,
  oneInTenths,
  weekInDays,
  wholeInPercent,
  yearInMonths,
} from "./units.js";
