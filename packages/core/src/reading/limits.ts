/** As many as a table may have rows. */
export const entriesMost = 100_000;

/** Signs of a session's key. */
export const keyMost = 64;

/** Signs of what tells a registration apart. */
export const idMost = 200;

/** Signs of a name. */
export const nameMost = 500;

/** Signs of what somebody says in own words. */
export const textMost = 10_000;
