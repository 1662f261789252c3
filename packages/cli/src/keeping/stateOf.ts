import { dirname, join } from "node:path";
import type { StateFiles } from "@piiri/core/keeping";
import { nodeFiles } from "./nodeFiles.js";

/**
 * Where the command keeps what it must remember of a group: the folder `.piiri/<id>` beside its plan. All that is written
 * there goes through `@piiri/core/keeping`: `readKept` and `writeKept` for what is written whole, `openJournal` for what is
 * only added to, each read and written within `alone`. Its errors need not be caught: `runPiiri` tells them.
 *
 * @param patience how long to wait for another process that is at the same, in milliseconds; a minute unless given
 */
export function stateOf(
  planFile: string,
  { id }: { readonly id: string },
  options?: { readonly patience?: number },
): StateFiles {
  return nodeFiles(join(planFile === "-" ? "." : dirname(planFile), ".piiri", id), options);
}
