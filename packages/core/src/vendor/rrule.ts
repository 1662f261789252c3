export { RRule } from "rrule";
