export { instant, localDate, localTime, timeZone } from "./dates.js";
export { goodPlan } from "./goodPlan.js";
export { type GroupOptions, group } from "./group.js";
export { closedGroup, openMeetings, plan, singleEvent } from "./plan.js";
export { profile, profileChanges } from "./profile.js";
export { rhythm, rhythmFrom } from "./rhythm.js";
export { eventSchedule, seriesSchedule } from "./schedule.js";
export { sessionKey, sessions } from "./sessions.js";
export { domain, email, httpsAddress, id, line, lines } from "./texts.js";
