/**
 * What the units of time and share are made of, the only numbers outside a profile. Wall-clock units: on the days on which
 * the clocks change, the world's clock counts an hour less or more.
 */
export const half = 0.5;
export const wholeInPercent = 100;
/** In tenths a mean is told: to one decimal. */
export const oneInTenths = 10;

export const minuteInSeconds = 60;
export const hourInMinutes = 60;
const dayInHours = 24;
export const weekInDays = 7;
export const yearInMonths = 12;

/** As people count it. */
export const monthInWeeks = 4;
/** From a weekday of a month to the same of the next. */
export const longestMonthInWeeks = 5;
export const longestMonthInDays = 31;
export const leapYearInDays = 366;
/** In the mean, leap years being every fourth. */
export const centuryInDays = 36_525;

export const dayInMinutes = dayInHours * hourInMinutes;
export const dayInSeconds = dayInMinutes * minuteInSeconds;

export const secondInMilliseconds = 1000;
export const minuteInMilliseconds = minuteInSeconds * secondInMilliseconds;
export const dayInMilliseconds = dayInSeconds * secondInMilliseconds;
export const weekInMilliseconds = weekInDays * dayInMilliseconds;

/** A kibibyte, by which sizes of texts are told. */
export const kilobyteInCharacters = 1024;
