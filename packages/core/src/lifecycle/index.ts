/**
 * The phases of a group's life, told from what its plan records, and what each asks of whom.
 *
 * @module
 */

export { foldLife, type LifeLack, type LifeRecord, type LifeStage, lifeLacks, standingOf } from "./foldLife.js";
export type { Gateway, GatewayLack } from "./gatewayOf.js";
export {
  type BackgroundLeader,
  type GroupBackground,
  groupBackgrounds,
  type Partners,
} from "./groupBackgrounds.js";
export { type LeadingKind, leadingKinds } from "./leadingKinds.js";
export { type LifeEvent, lifeEvents } from "./lifeEvent.js";
export { type Life, lifeOf } from "./lifeOf.js";
export {
  type LifePhase,
  type LifeStanding,
  lifePhases,
  lifeStandings,
  type PhaseLeader,
  phaseLeaders,
} from "./lifePhase.js";
export {
  type Asked,
  type LifeAsk,
  type LifePhasePractice,
  lifeAsks,
  lifePhasePractice,
  type PhaseAsk,
} from "./lifePhasePractice.js";
export { natureKinds } from "./natureKinds.js";
export { phaseLeadersOf } from "./phaseLeadersOf.js";
export { phaseOfSession } from "./phaseOfSession.js";
export { type RhythmAdvice, rhythmAdvice } from "./rhythmAdvice.js";
export type { LifeTexts } from "./texts.js";
