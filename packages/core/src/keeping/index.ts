/**
 * State that machines write and read again: journals, documents, keys and versions, over a port for files.
 *
 * @module
 */
export { keyedHash } from "./checks.js";

export { conflictCopies } from "./conflictCopies.js";
export { type DocumentKind, type KeptDocument, readKept, writeKept } from "./document.js";
export { freeName } from "./freeName.js";
export { type Journal, openJournal } from "./journal.js";
export { isRecoverable, KeepingError, type KeepingProblem } from "./keepingError.js";
export { memoryFiles } from "./memoryFiles.js";
export { type JournalContent, type JournalKind, parseJournal } from "./parseJournal.js";
export { type Recovered, recoverJournal } from "./recoverJournal.js";
export { rewriteJournal } from "./rewriteJournal.js";
export type { Salvaged } from "./salvageJournal.js";
export type { StateFiles } from "./stateFiles.js";
export { tipOf } from "./tip.js";
