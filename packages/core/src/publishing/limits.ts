/** How many characters the Meeting Guide's specification gives to a meeting's own name in the feed. */
export const slugMost = 64;
