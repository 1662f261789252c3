/**
 * Channels, the material's checklist, and texts that invite people to a group.
 *
 * @module
 */

export { isElectronic } from "./isElectronic.js";
export { type MaterialCheck, type MaterialState, materialChecklist, materialStates } from "./materialChecklist.js";
export { type LinkRole, type MeetingLinkFacts, meetingLinkFacts } from "./meetingLinkFacts.js";
export { otherChannels } from "./otherChannels.js";
export {
  type PublicDays,
  type PublicGroup,
  type PublicGroupKey,
  type PublicSession,
  publicGroup,
} from "./publicGroup.js";
export { type PublicityFacts, publicityFacts } from "./publicityFacts.js";
export { type PublicityText, publicityText } from "./publicityText.js";
export { type RegistrationState, registrationOn } from "./registrationOn.js";
export { tellChannel } from "./tellChannel.js";
export {
  type PublicityKind,
  type PublicityPoint,
  type PublicityTexts,
  publicityKinds,
  publicityPoints,
} from "./texts.js";
