import { outboxName } from "@piiri/adapters-email/draft";
import { journalName } from "@piiri/adapters-forms/intake";
import { memoryFiles, type StateFiles, tipOf } from "@piiri/core/keeping";
import { isOutbox } from "../people/isOutbox.js";
import type { GivenHere } from "./givenHere.js";

/** Where the command looks for it: in the folder `.piiri/<id>` beside the plan. */
export const tipName = tipOf(journalName);

/** What was given of what is written down beside the plan, in memory alone: the journal of offers, and what was sent. */
export async function stateIn(given: readonly GivenHere[]): Promise<StateFiles> {
  const state = memoryFiles(".piiri");
  for (const { kind, name, file } of given) {
    const journal = isOutbox(name) ? outboxName : journalName;
    const kept = { journal, tip: tipOf(journal) }[kind as string];
    if (kept !== undefined) await state.replace(kept, new Uint8Array(await file.arrayBuffer()));
  }
  return state;
}
