export { foldLife, type LifeLack, type LifeRecord, type LifeStage, lifeLacks, standingOf } from "./foldLife.js";
export type { Gateway, GatewayLack } from "./gatewayOf.js";
export {
  type BackgroundLeader,
  type GroupBackground,
  groupBackgrounds,
  type Partners,
} from "./groupBackgrounds.js";
export { leadersOf } from "./leadersOf.js";
export { type LeadingKind, leadingKinds } from "./leadingKinds.js";
export { type LifeEvent, lifeEvents } from "./lifeEvent.js";
export { type Life, lifeOf } from "./lifeOf.js";
export {
  type Leader,
  type LifePhase,
  type LifeStanding,
  leaders,
  lifePhases,
  lifeStandings,
} from "./lifePhase.js";
export {
  type Ask,
  type Asked,
  asks,
  type LifePhasePractice,
  lifePhasePractice,
  type PhaseAsk,
} from "./lifePhasePractice.js";
export { phaseOfSession } from "./phaseOfSession.js";
export { type RhythmAdvice, rhythmAdvice } from "./rhythmAdvice.js";
export type { LifeTexts } from "./texts.js";
