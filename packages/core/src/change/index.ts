export { addSession } from "./addSession.js";
export { type DiffOptions, diffGroups, type GroupDiff, type GroupDiffProblem, type MovedTask } from "./diffGroups.js";
export type { GroupChange } from "./groupChange.js";
export { type MoveOptions, moveSession } from "./moveSession.js";
export type { SessionEdit } from "./sessionEdit.js";
export { skipDates } from "./skipDates.js";
