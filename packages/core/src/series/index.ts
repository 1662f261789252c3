export { clockChanges } from "./clockChanges.js";
export { intervalInWeeks } from "./intervalInWeeks.js";
export { easterSunday, saturdayFrom } from "./movingDays.js";
export { onwardsIn, placeInRhythm, type Terms, termsOf } from "./onwards.js";
export { holidayOn } from "./placeSlots.js";
export * from "./public.js";
export { seasonEnd } from "./seasonEnd.js";
export { unevenGaps } from "./unevenGaps.js";
export { walkRhythm } from "./walkRhythm.js";
