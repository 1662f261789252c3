/** Where a group is told of. */
export const channels = [
  "web-page",
  "newsletter",
  "e-mail",
  "social-media",
  "event-calendar",
  "partners-web-pages",
  "members-magazine",
  "newspaper",
  "radio",
  "notice-board",
  "leaflet",
  "health-services",
  "events",
  "word-of-mouth",
] as const;
/** A place where a group is told of. */
export type Channel = (typeof channels)[number];

/** What publicity material tells. */
export const materialItems = [
  "purpose",
  "what",
  "where",
  "when",
  "who",
  "invitation",
  "contact",
  "link",
  "qr-code",
] as const;
/** A thing that publicity material tells. */
export type MaterialItem = (typeof materialItems)[number];
