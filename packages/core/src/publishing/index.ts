/**
 * What may be told of a group to everyone, for other programs: schema.org for search engines and event calendars, the
 * Linked Events API of Finnish cities, and the Meeting Guide's JSON for apps that look for meetings.
 *
 * @module
 */

export type {
  LinkedEvent,
  LinkedEventReference,
  LinkedEventsOptions,
  LinkedEventText,
} from "./linkedEvent.js";
export { type LinkedEventsLack, linkedEventsLacking } from "./linkedEventsLacking.js";
export { linkedEventsOptions } from "./linkedEventsOptions.js";
export type { MeetingGuideMeeting, MeetingGuideMisfit } from "./meetingGuide.js";
export { meetingGuideFeed } from "./meetingGuideFeed.js";
export type {
  JsonLd,
  SchemaOrgAttendanceMode,
  SchemaOrgAudience,
  SchemaOrgEvent,
  SchemaOrgOrganisation,
  SchemaOrgPlace,
  SchemaOrgSchedule,
  SchemaOrgSeries,
  SchemaOrgStatus,
  SchemaOrgVirtualLocation,
} from "./schemaOrg.js";
export { tellLinkedEventsLack } from "./tellLinkedEventsLack.js";
export { tellMeetingGuideMisfit } from "./tellMeetingGuideMisfit.js";
export type { AudienceTexts, AudienceWords, PublishingTexts, PublishingWords } from "./texts.js";
export { toJsonLdText } from "./toJsonLdText.js";
export { toLinkedEvents } from "./toLinkedEvents.js";
export { type MeetingGuideFit, type MeetingGuideOptions, toMeetingGuide } from "./toMeetingGuide.js";
export { toSchemaOrg } from "./toSchemaOrg.js";
