import type { KeepingProblem } from "@piiri/core/keeping";

/** What a journal can begin anew from. Of what a newer Piiri wrote, or what cannot be read, nothing is begun anew. */
export const recoverable: readonly KeepingProblem["code"][] = ["damaged", "cut-short", "wrong-key", "conflict-copy"];
