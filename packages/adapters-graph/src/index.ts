export { type AppliedTeams, applyTeams, applyTeamsOrThrow, type Drift } from "./apply/applyTeams.js";
export { type Channel, type FolderFile, makeFolders, makeFoldersOrThrow } from "./apply/folders.js";
export { type FoundTeams, observeTeams, observeTeamsOrThrow } from "./apply/observeTeams.js";
export { type CountAttendanceOptions, countAttendance, countAttendanceOrThrow } from "./attendance/countAttendance.js";
export { type GraphClient, type GraphOptions, graphClient } from "./client/graphClient.js";
export {
  GraphError,
  type GraphErrorCode,
  type GraphProblem,
  type GraphRequest,
  type GraphResponse,
} from "./client/graphRequest.js";
export {
  type DesiredEvent,
  type DesiredSettings,
  type DesiredTeams,
  desiredTeams,
  desiredTeamsOrThrow,
  type Host,
  type TeamsOptions,
  type TeamsProblem,
} from "./desired/desiredTeams.js";
export {
  type GraphAttachment,
  type GraphMail,
  type MailOutcome,
  mailRequest,
  sendGraphMail,
} from "./mail/graphMail.js";
export type { EventPart } from "./plan/eventPayload.js";
export type { ReadMeeting } from "./plan/graphTypes.js";
export type { MeetingSetting } from "./plan/meetingPayload.js";
export {
  type ObservedEvent,
  type ObservedMeeting,
  type ObservedTeams,
  planTeams,
  type TeamsOperation,
} from "./plan/planTeams.js";
