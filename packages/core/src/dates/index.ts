export type { DateWording } from "./dateWording.js";
export { englishDates } from "./english.js";
export { finnishDates } from "./finnish.js";
export { swedishDates } from "./swedish.js";
