export { brokenMeetingLaws } from "./brokenMeetingLaws.js";
export { cancelledIsTakenAway, movedStaysOneMeeting } from "./changing.js";
export { linksStayHidden } from "./linksStayHidden.js";
export { onlyThePublicNameIsTold } from "./onlyThePublicNameIsTold.js";
export {
  everySessionIsMetOnce,
  interruptedIsTakenUp,
  planningConverges,
  planningIsDeterministic,
  unchangedPlansNothing,
} from "./settling.js";
