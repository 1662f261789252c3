export { type RegistrationDays, registrationDays } from "./registrationDays.js";
export { type Lane, lanes, type Task, type TaskRole, type TaskState, taskRoles, taskStates } from "./task.js";
export { type TaskPractice, taskPractice } from "./taskPractice.js";
export { taskTitle, tellOwner } from "./taskTitle.js";
export { timelineInEnglish } from "./texts.en.js";
export { timelineInFinnish } from "./texts.fi.js";
export type { TimelineTexts } from "./texts.js";
export { timelineInSwedish } from "./texts.sv.js";
export { type TimelineOptions, timeline } from "./timeline.js";
