/**
 * What a session is made of: segments, usual agendas, breaks, summaries.
 *
 * @module
 */

export { agendaEnd } from "./agendaEnd.js";
export { breaks, isBreak } from "./breaks.js";
export { type AgendaFigures, type AgendaSituation, defaultAgenda } from "./defaultAgenda.js";
export { isInUsualOrder } from "./isInUsualOrder.js";
export { isNearMiddle, type MiddleShares } from "./isNearMiddle.js";
export { lackingStretches, type Stretch } from "./lackingStretches.js";
export { longestBeside } from "./longestBeside.js";
export { minutesFor } from "./minutesFor.js";
export { type Overlap, overlaps } from "./overlaps.js";
export { type Agenda, hasPart, type Part, type PlacedSegment, parts, placeSegments, type Segment } from "./segment.js";
export { type SessionSummary, type SummaryItem, summaryItems, summaryItemsLeast } from "./summary.js";
