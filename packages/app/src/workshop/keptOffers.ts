import { journalName } from "@piiri/adapters-forms/intake";
import { memoryFiles, type StateFiles } from "@piiri/core/keeping";
import type { GivenHere } from "./givenHere.js";

/** Where the command looks for it: in the folder `.piiri/<id>` beside the plan. */
export const tipName = `${journalName}.tip`;

/** The journal of offers as it was given, in memory alone. */
export async function stateIn(given: readonly GivenHere[]): Promise<StateFiles> {
  const state = memoryFiles(".piiri");
  for (const { kind, file } of given) {
    const name = { journal: journalName, tip: tipName }[kind as string];
    if (name !== undefined) await state.replace(name, new Uint8Array(await file.arrayBuffer()));
  }
  return state;
}
