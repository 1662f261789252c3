import { isMarkedAs, markAs } from "../kernel/index.js";

/**
 * Why state was not read or not written; in none of these cases has anything been lost.
 *
 * - `damaged`: it is not what was written; at `line`, where it has lines
 * - `cut-short`: what stood in it after `line` is missing; all of it, where that is 0
 * - `wrong-key`: it was written with another key
 * - `newer`: a later release wrote it
 * - `conflict-copy`: a service that keeps folders the same on several computers has put a second version, `other`, beside it
 * - `changed-meanwhile`: somebody else has written since it was read; what was to be written lies in `other`, if anywhere
 * - `link`, `not-a-file`, `too-large`: what lies there is no state of ours
 * - `locked`: somebody else is at it
 * - `not-readable`, `not-writable`, `no-room`, `failed`: the file system says no; `reason` is what it said
 */
export type KeepingProblem =
  | { readonly code: "damaged"; readonly line?: number | undefined }
  | { readonly code: "cut-short"; readonly line: number }
  | { readonly code: "conflict-copy"; readonly other: string }
  | { readonly code: "changed-meanwhile"; readonly other?: string | undefined }
  | { readonly code: "not-readable" | "not-writable" | "no-room" | "failed"; readonly reason: string }
  | { readonly code: "wrong-key" | "newer" | "link" | "not-a-file" | "too-large" | "locked" };

/**
 * What a journal can begin anew from. Of what a newer release wrote, or what cannot be read, nothing is begun anew.
 *
 * @example
 * ```ts
 * import { isRecoverable } from "@piiri/core/keeping";
 *
 * isRecoverable({ code: "cut-short", line: 3 }); // => true
 * isRecoverable({ code: "newer" }); // => false
 * ```
 */
export function isRecoverable({ code }: KeepingProblem): boolean {
  return recoverable.includes(code);
}

const recoverable: readonly KeepingProblem["code"][] = ["damaged", "cut-short", "wrong-key", "conflict-copy"];

/** Thrown by all that keeps state. `file` is what the file is called to people. */
export class KeepingError extends Error {
  override readonly name = "KeepingError";
  readonly file: string;
  readonly problem: KeepingProblem;

  constructor(file: string, { cause, ...problem }: KeepingProblem & { readonly cause?: unknown }) {
    super(`${file}: ${problem.code}`, { cause });
    this.file = file;
    this.problem = problem;
    markAs(this, "KeepingError");
  }

  /** Another copy of this package makes errors of the same kind. */
  static override [Symbol.hasInstance](value: unknown): value is KeepingError {
    return isMarkedAs(value, "KeepingError");
  }
}
