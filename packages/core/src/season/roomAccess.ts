/** What tells people beforehand whether they can take part in a room. */
export const roomAccess = ["accessible", "hearingLoop"] as const;
/** What people need to know of a room before they come. */
export type RoomAccess = (typeof roomAccess)[number];
