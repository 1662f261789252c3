/**
 * What comes back by mail, read from the files that mail programs save: places given up, and mailboxes that could not be reached.
 *
 * @module
 */

export { type Bounced, type BouncedPeople, type BouncedSituation, bouncedPeople } from "./received/bouncedPeople.js";
export { isDeliveryReport, type NoBounce } from "./received/bounceIn.js";
export type { NoCancellation, ReceivedCancellation } from "./received/cancellationIn.js";
export { cancellationsIn, type ReceivedCancellations } from "./received/cancellationsIn.js";
export type { BounceCount } from "./received/countBounces.js";
export type { ReceivedProblem } from "./received/receivedMail.js";
