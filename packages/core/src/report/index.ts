/**
 * A season in counts and in words: of one group, of an association, of a federation.
 *
 * @module
 */

export { federationParagraphs, reportNotes } from "./federationParagraphs.js";
export type {
  AssociationReport,
  FederationReport,
  ReportNote,
  ReportNoteKind,
  Sums,
  Totals,
} from "./federationReport.js";
export { FederationTally, type LeftOut } from "./federationTally.js";
export { reportParagraphs } from "./reportParagraphs.js";
export { type ReportOptions, type SeasonReport, seasonReport } from "./seasonReport.js";
export type { SeenTurnout } from "./seenTurnout.js";
export type { FederationTexts, ReportTexts } from "./texts.js";
