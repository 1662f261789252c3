/**
 * How many registrations to take, who comes of them, and what earlier groups teach of it.
 *
 * @module
 */

export {
  type Capacity,
  type CapacityOptions,
  capacity,
  capacityIn,
  capacityInOrThrow,
  capacityOrThrow,
} from "./capacity.js";
export { binomialComers, comersOf, likelihoodOver, likelihoodUnder, usualComers } from "./comers.js";
export { expectedOf } from "./expectedOf.js";
export { type Presence, type PresenceOptions, presentIn, type Stay, type WhoLeads } from "./presentIn.js";
export { registrationCap } from "./registrationCap.js";
export { type Attendance, givenTurnout, learnTurnout, type Turnout } from "./turnout.js";
