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
export { supportInEnglish } from "./texts.en.js";
export { supportInFinnish } from "./texts.fi.js";
export type { SupportTexts } from "./texts.js";
export { supportInSwedish } from "./texts.sv.js";
