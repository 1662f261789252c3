/**
 * What differs between two states of a group and what follows of it; sessions moved, skipped and added, as changes of
 * a plan.
 *
 * @module
 */

export { addSession } from "./addSession.js";
export { callOffSession } from "./callOffSession.js";
export { changeOnwards } from "./changeOnwards.js";
export { type DiffOptions, diffGroups, type GroupDiff, type GroupDiffProblem, type MovedTask } from "./diffGroups.js";
export { diffSeasons, type SeasonChange, type SeasonDiff } from "./diffSeasons.js";
export type { GroupChange, SessionTerms, WallTime } from "./groupChange.js";
export { holdSession } from "./holdSession.js";
export { type MoveOptions, moveSession } from "./moveSession.js";
export { resumeSessions } from "./resumeSessions.js";
export type { SessionEdit } from "./sessionEdit.js";
export { type SessionWish, sessionEdits } from "./sessionEdits.js";
export { skipDates } from "./skipDates.js";
