export { type ProgrammePoint, programme } from "./programme.js";
export { type TimetableRow, timetable } from "./timetable.js";
