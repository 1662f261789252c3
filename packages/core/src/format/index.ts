export {
  type Format,
  formats,
  type Membership,
  memberships,
  registrationIsBy,
  usualMembership,
  type VenueKind,
  venueKinds,
} from "./format.js";
export {
  type EventFormat,
  eventFormats,
  hasCoordinator,
  hasProgramme,
  isBySeason,
  keepsItsPeople,
  meetsAgain,
  type SeriesFormat,
  seriesFormats,
} from "./questions.js";
export type { FormatTexts } from "./texts.js";
