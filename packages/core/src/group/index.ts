export { everyone, type Person } from "../people/index.js";
export { acquaintanceSessions } from "./acquaintanceSessions.js";
export { endingSession } from "./endingSession.js";
export { facilitating } from "./facilitating.js";
export {
  type DerivablePath,
  type Facilitation,
  type Group,
  isStated,
  type Organisation,
  type Organiser,
  type Platform,
  type Schedule,
  type Session,
  type Venue,
} from "./group.js";
export { type HeldAgenda, heldAgendas } from "./heldAgendas.js";
export { heldSessions } from "./heldSessions.js";
export { isAdded } from "./isAdded.js";
export { isAttached } from "./isAttached.js";
export { laterHalf } from "./laterHalf.js";
export { firstDay, lastDay } from "./meetingDays.js";
export { meetingHosts } from "./meetingHosts.js";
export { meetsSeldom } from "./meetsSeldom.js";
export { mindingTechnology } from "./mindingTechnology.js";
export { readsGroundRules } from "./readsGroundRules.js";
export { type ResolveOptions, resolvePlan, resolvePlanOrThrow } from "./resolvePlan.js";
export { placeOfDate, placeOfTime } from "./sessionPlace.js";
export { sessionsInPlanning } from "./sessionsInPlanning.js";
export { type Slot, slotsByPhase } from "./slotsByPhase.js";
export { statedAddresses } from "./statedAddresses.js";
export { type Team, teams } from "./teams.js";
export { weeklyWork } from "./weeklyWork.js";
