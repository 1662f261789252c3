/**
 * A session's minutes for facilitators, and its programme for participants.
 *
 * @module
 */

export { type ProgrammePoint, programme } from "./programme.js";
export { type TimetableRow, timetable } from "./timetable.js";
