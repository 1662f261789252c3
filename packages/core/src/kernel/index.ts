export { assert } from "./assert.js";
export { compareTexts } from "./compareTexts.js";
export { isMarkedAs, markAs } from "./failureKind.js";
export { getOrMake } from "./getOrMake.js";
export { instantOf, millisecondsOf, utcTimeOf } from "./instant.js";
export { domainPattern, isDomain, isExampleAddress, isHttpsAddress } from "./internetAddress.js";
export { isRecord } from "./isRecord.js";
export { isSameData } from "./isSameData.js";
export { jsonPointer, pointerSteps, valueAt } from "./jsonPointer.js";
export { languageTagPattern } from "./languageTag.js";
export {
  addDays,
  daysBetween,
  type EpochDay,
  earlierOf,
  epochDay,
  epochDayOf,
  lastDate,
  laterOf,
  localDateOf,
  monthOf,
  weekdayCodes,
  weekdayIndex,
  weekdayOf,
  weekend,
  yearOf,
} from "./localDate.js";
export { localTimeOf, minutesOfDay, twoDigits } from "./localTime.js";
export { once } from "./once.js";
export * from "./public.js";
export { ratioParts } from "./ratio.js";
export { rememberingLast } from "./rememberingLast.js";
export { roomKey } from "./roomKey.js";
export { guide, handbook, law, lawSections, ours } from "./source.js";
export { steeringCharacter } from "./steering.js";
export { textHash } from "./textHash.js";
export { TextIndex } from "./textIndex.js";
export { type ClockChange, clockChangesOf, momentOf, steadyOffset, wallClockAt } from "./timeZone.js";
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
  minuteInSeconds,
  monthInWeeks,
  oneInTenths,
  secondInMilliseconds,
  weekInDays,
  wholeInPercent,
  yearInMonths,
} from "./units.js";
