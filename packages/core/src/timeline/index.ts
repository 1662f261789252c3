/**
 * Everything that somebody does for a group, with its day, its owner and its state.
 *
 * @module
 */

export { deletedByHand } from "./deletedByHand.js";
export { isEarlierReminder } from "./isEarlierReminder.js";
export { linkComesWithWelcome } from "./messageDays.js";
export { nextDayOf } from "./nextDayOf.js";
export { type RegistrationDays, registrationDays } from "./registrationDays.js";
export { type SpeakerDays, speakerDays } from "./speakerDays.js";
export { type Lane, lanes, type Task, type TaskRole, type TaskState, taskRoles, taskStates } from "./task.js";
export { type TaskPractice, taskPractice } from "./taskPractice.js";
export { taskTitle, tellOwner } from "./taskTitle.js";
export { tellWhen } from "./tellWhen.js";
export type { TimelineTexts } from "./texts.js";
export { type TimelineOptions, timeline } from "./timeline.js";
export { waitingListDay } from "./waitingListDay.js";
