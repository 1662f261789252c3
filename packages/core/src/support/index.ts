/**
 * An agreement on one-to-one support.
 *
 * @module
 */

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
