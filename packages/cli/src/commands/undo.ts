import { readFile } from "node:fs/promises";
import { diffGroups } from "@piiri/core/change";
import { resolvedAgain, tellChanges } from "../editing/editPlan.js";
import type { EditingTexts } from "../editing/texts.js";
import { forgetUndone, formerBytes } from "../editing/undoable.js";
import { type LoadedPlan, requirePlan } from "../input/loadPlan.js";
import { textIn } from "../input/readText.js";
import type { Invocation } from "../invocation.js";
import { stateOf } from "../keeping/stateOf.js";
import { asJson, deliver } from "../output/deliver.js";
import { writeFileAtomically } from "../output/writeFileAtomically.js";
import { type ExitCode, Refusal } from "../refusal.js";
import { textsOf } from "../texts/words.js";
import type { Declare } from "../usage/prepare.js";

export const declareUndo: Declare = (command, words, prepare) => {
  const { help, commands } = words.texts;
  const { takes } = commands.undo;
  command.argument(`<${help.plan}>`, takes.plan).option("--write", takes.write).action(prepare(undo));
};

async function undo(
  invocation: Invocation,
  file: string,
  { write = false }: { readonly write?: boolean },
): Promise<ExitCode> {
  const plan = await requirePlan(invocation, file);
  const texts = await textsOf("editing", plan.words.language);
  if (file === "-") throw new Refusal(texts.fileNeeded);
  const state = stateOf(file, plan.group);
  return await state.alone("plan", async (): Promise<ExitCode> => {
    const was = new Uint8Array(await readFile(file));
    const former = await formerBytes(state, file, was);
    if (former === undefined) throw new Refusal(texts.nothingToUndo(file));
    await tellUndo(invocation, plan, textIn(former), { isWritten: write, texts });
    if (!write) {
      invocation.tell(texts.notWritten);
      return 0;
    }
    await writeFileAtomically(file, former, plan.words.texts, { was });
    await forgetUndone(state, file, was);
    invocation.tell(texts.undone(file));
    return 0;
  });
}

/** What follows of it, from the plan as it is now. */
async function tellUndo(
  invocation: Invocation,
  before: LoadedPlan,
  former: string,
  { isWritten, texts }: { readonly isWritten: boolean; readonly texts: EditingTexts },
): Promise<void> {
  const after = resolvedAgain(invocation, before, former, texts);
  const told = diffGroups(before.group, after.group, { today: before.today() });
  const diff = before.group.stage === "published" ? told : { ...told, problems: [] };
  const result = invocation.options.json
    ? asJson({ isWritten, ...diff })
    : await tellChanges({ before, after, diff, texts });
  await deliver(invocation, result, before.words.texts.commands.change.written);
  if (after.group.revision < before.group.revision) invocation.tell(texts.toldAlready);
}
