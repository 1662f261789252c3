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
export type { FormatTexts } from "./texts.js";
