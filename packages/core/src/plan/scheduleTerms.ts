/** How many sessions a group may have at most. */
export const sessionsMost = 500;

/** Weeks or months from one session to the next at most. */
export const intervalMost = { weekly: 52, monthly: 12 } as const;

/** Minutes that a session lasts, at least and at most. */
export const durationLeast = 15;
export const durationMost = 720;
