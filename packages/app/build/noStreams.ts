/** A browser has none of these. */
export {};
