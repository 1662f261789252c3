/** The parts of a day, as people say when they have time. */
export const dayParts = ["morning", "afternoon", "evening"] as const;
/** A part of a day. */
export type DayPart = (typeof dayParts)[number];
