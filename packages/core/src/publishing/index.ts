/**
 * What may be told of a group to everyone, for other programs: schema.org for search engines and event calendars, and the
 * Linked Events API of Finnish cities.
 *
 * @module
 */

export type { LinkedEvent, LinkedEventReference, LinkedEventsOptions, LinkedEventText } from "./linkedEvent.js";
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
export type { AudienceTexts, AudienceWords } from "./texts.js";
export { toJsonLdText } from "./toJsonLdText.js";
export { toLinkedEvents } from "./toLinkedEvents.js";
export { toSchemaOrg } from "./toSchemaOrg.js";
