/**
 * Many groups beside each other: what clashes, who carries how much, where help would fit.
 *
 * @module
 */

export type { Meetings, SeasonFinding, SeasonFindingKind, SeasonMeeting } from "./findings.js";
export type { Load, PersonLoad } from "./load.js";
export type { RoomAccess } from "./roomAccess.js";
export { type SeasonGroup, type SeasonPeriod, type SeasonSession, seasonGroup } from "./seasonGroup.js";
export { type Season, type SeasonOptions, seasonOf } from "./seasonOf.js";
export type { SeasonPerson } from "./seasonPerson.js";
export { type StepInRequest, stepInRequest } from "./stepInRequest.js";
export type {
  NotAsked,
  Substitute,
  SubstituteHindrance,
  SubstituteHindranceKind,
  SubstituteReason,
  SubstituteReasonKind,
  Substitutes,
} from "./substitute.js";
export { type SubstituteOptions, substitutesFor } from "./substitutesFor.js";
export type { Suggestion, SuggestionReason, SuggestionReasonKind } from "./suggestion.js";
export { type SuggestOptions, suggestPlaces } from "./suggestPlaces.js";
export { tellReason, tellSeasonFinding, tellSubstituteHindrance, tellSubstituteReason } from "./tellSeason.js";
export type { SeasonTexts } from "./texts.js";
