import { KeepingError } from "./keepingError.js";
import type { StateFiles } from "./stateFiles.js";

/** Of our own making beside a state file: what was put aside, what is being written, and the lock. */
const own = /\.aside-\d+$|\.piiri-tmp$|^lock-/;

/**
 * The other versions of a state file that a service which keeps folders the same on several computers has put beside it, or
 * that somebody has copied by hand: `outbox (1).jsonl`, `outbox-PC-NAME.jsonl`, `outbox (conflicted copy 2027-01-01).jsonl`,
 * `outbox.sync-conflict-….jsonl`, `Copy of outbox.jsonl`. Nobody else has a file in this folder whose name holds this name.
 *
 * @example
 * ```ts
 * import { conflictCopies } from "@piiri/core/keeping";
 *
 * conflictCopies("outbox.jsonl", ["outbox.jsonl", "outbox-OFFICE-PC.jsonl", "journal.jsonl"]); // => ["outbox-OFFICE-PC.jsonl"]
 * ```
 */
export function conflictCopies(name: string, names: readonly string[]): readonly string[] {
  const [stem = name] = name.split(".");
  const inName = new RegExp(`(^|[^\\p{L}\\p{N}])${stem.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&")}($|[^\\p{L}])`, "iu");
  return names
    .filter((other) => other !== name && other !== `${name}.tip` && !own.test(other) && inName.test(other))
    .sort();
}

/** Throws `conflict-copy` where there is another version of a state file. */
export async function refuseConflictCopies(files: StateFiles, name: string): Promise<void> {
  const [other] = conflictCopies(name, await files.names());
  if (other !== undefined)
    throw new KeepingError(`${files.folder}/${name}`, { code: "conflict-copy", other: `${files.folder}/${other}` });
}
