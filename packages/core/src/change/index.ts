export { type DiffOptions, diffGroups, type GroupDiff, type GroupDiffProblem, type MovedTask } from "./diffGroups.js";
export type { GroupChange } from "./groupChange.js";
