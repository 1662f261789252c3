/** The size of a text, far above any plan's. */
export const mostKilobytes = 512;

/** Levels inside each other that no plan comes near, and that every parser survives. */
export const mostLevels = 100;

/** What opens a level within a line may open several. */
export const mostLevelsInLine = 2 * mostLevels;

/** Times that a text may refer to another part of itself. */
export const mostAliases = 100;

/** Problems of syntax that are told; whoever has mended these is told of the rest. */
export const mostSyntaxProblems = 100;

/** The spaces by which one level stands inside another, where a text does not show it. */
export const usualStep = 2;

/** A list or section longer than this stands below its key, not behind it, in characters. */
export const longestInLine = 100;

/** Levels inside each other up to which a text is read at once; the few deeper ones have their own limit. */
export const mostPlainLevels = 40;

/** A key's signs may be written in ten times their number, and behind 1,024 signs nothing is a key any more. */
export const longestPlainKey = 64;

/** Spaces in a row: text far to the right, or a colon so far from its key that it may be none any more. */
export const widestGap = 100;
