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
