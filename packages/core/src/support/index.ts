/**
 * An agreement on one-to-one support, and what helps those who lead a group when it gets difficult.
 *
 * @module
 */

export { type Guidance, guidance, type Situation, situations } from "./guidance.js";
export { openPoints, type SupportPoint, supportPoints } from "./openPoints.js";
export {
  type ExcludedHelp,
  excludedHelp,
  parseSupportAgreement,
  parseSupportAgreementOrThrow,
  type SharedThing,
  type SupportAgreement,
  type SupportWay,
  sharedThings,
  supportAgreementSchema,
  supportWays,
} from "./supportAgreement.js";
export type { SupportTexts } from "./texts.js";
