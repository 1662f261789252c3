import { parsePlan, resolvePlan, tellPlacedProblem } from "@piiri/core";
import { diffGroups, type GroupDiff, type SessionEdit } from "@piiri/core/change";
import { editPlanText, type PlanTextChange, readYaml } from "@piiri/core/yaml";
import { revisionChanges } from "../change/revisionChanges.js";
import { tellDiff } from "../change/tellDiff.js";
import { instantOf } from "../input/instantOf.js";
import { type LoadedPlan, requirePlan } from "../input/loadPlan.js";
import type { Invocation } from "../invocation.js";
import { stateOf } from "../keeping/stateOf.js";
import { asJson, deliver } from "../output/deliver.js";
import { changesAsWritten, rewritten } from "../output/rewritePlan.js";
import { writeFileAtomically } from "../output/writeFileAtomically.js";
import { type ExitCode, Refusal } from "../refusal.js";
import { textsOf } from "../texts/words.js";
import { changedLines } from "./changedLines.js";
import type { EditingTexts } from "./texts.js";
import { rememberBefore } from "./undoable.js";

/** What is to be written into a plan, and how a person says so when it cannot be. */
export type EditsOf = (plan: LoadedPlan, texts: EditingTexts) => readonly SessionEdit[];

/**
 * Changes a plan's dates: tells what would follow and which lines change, and writes them where that was asked for. Every other
 * byte of the file stays, and it can be undone.
 */
export async function editPlan(
  invocation: Invocation,
  file: string,
  { write = false }: { readonly write?: boolean | undefined },
  editsOf: EditsOf,
): Promise<ExitCode> {
  const plan = await requirePlan(invocation, file);
  if (!write) return await tellEdit(invocation, await edited(invocation, plan, editsOf));
  const texts = await textsOf("editing", plan.words.language);
  if (file === "-") throw new Refusal(texts.fileNeeded);
  const state = stateOf(file, plan.group);
  // Alone from the reading on, so that each goes on from what the one before has written.
  return await state.alone("plan", async () => {
    const edit = await edited(invocation, await requirePlan(invocation, file), editsOf);
    if (edit.changes.length === 0 || edit.isRefused) return await tellEdit(invocation, edit);
    const { before } = edit;
    const bytes = await rewritten(before, edit.changes, before.words.texts);
    await rememberBefore(state, file, bytes);
    await writeFileAtomically(file, bytes.becomes, before.words.texts, { was: bytes.was });
    return await tellEdit(invocation, edit, { isWritten: true });
  });
}

/** A plan before and after a change, and what follows from it. */
export interface Edit {
  readonly before: LoadedPlan;
  readonly after: Pick<LoadedPlan, "group" | "words" | "text">;
  readonly diff: GroupDiff;
  readonly changes: readonly PlanTextChange[];
  /** Sessions that people know of would go without being cancelled. */
  readonly isRefused: boolean;
  readonly texts: EditingTexts;
}

async function edited(invocation: Invocation, before: LoadedPlan, editsOf: EditsOf): Promise<Edit> {
  const texts = await textsOf("editing", before.words.language);
  const edits = editsOf(before, texts);
  const after = withEdits(invocation, before, edits, texts);
  const diff = diffGroups(before.group, after.group, { today: before.today() });
  const isPublished = before.group.stage === "published";
  const isRefused = isPublished && diff.problems.length > 0;
  const changes =
    diff.consequences.needsRevision && !isRefused
      ? [...edits, ...revisionChanges(before.group.revision + 1, instantOf(invocation.now))]
      : edits;
  const raised = changes === edits ? after : withEdits(invocation, before, changes, texts);
  // Nobody knows of a draft's sessions, so that none can be missed.
  return { before, after: raised, diff: isPublished ? diff : { ...diff, problems: [] }, changes, isRefused, texts };
}

/** The plan with the changes, or why it would be none that one can work with. */
function withEdits(
  { profile }: Invocation,
  before: LoadedPlan,
  changes: readonly PlanTextChange[],
  texts: EditingTexts,
): Edit["after"] {
  const { file, text, words } = before;
  const changed = editPlanText(text, changes);
  if (changed.isErr()) throw new Refusal(words.texts.files.notEditable(file, changesAsWritten(changes)));
  return resolvedAgain({ profile }, before, changed.value, texts);
}

/** Another text of the same plan, or why it would be none that one can work with. */
export function resolvedAgain(
  { profile }: Pick<Invocation, "profile">,
  { group, own, today, words }: LoadedPlan,
  text: string,
  texts: EditingTexts,
): Edit["after"] {
  return readYaml(text)
    .andThen(({ data }) => parsePlan(data))
    .andThen((plan) => resolvePlan(plan, profile, { today: today(), ...own, ...horizonOf(group) }))
    .match(
      (now) => ({ group: now, words, text }),
      (problems) => {
        const told = problems.map((problem) => tellPlacedProblem(problem, words.catalogue));
        throw new Refusal(texts.refused([...new Set(told)]));
      },
    );
}

function horizonOf({ schedule: { extent } }: LoadedPlan["group"]) {
  return extent.kind === "ongoing" ? { horizon: extent.horizon } : {};
}

/** What follows, and whether it is written. */
async function tellEdit(
  invocation: Invocation,
  edit: Edit,
  { isWritten = false }: { readonly isWritten?: boolean } = {},
): Promise<ExitCode> {
  const { before, after, changes, diff, isRefused, texts } = edit;
  const { file } = before;
  await deliver(invocation, await toldEdit(invocation, edit, isWritten), before.words.texts.commands.change.written);
  if (isRefused) {
    invocation.tell(texts.gone);
    return 1;
  }
  if (changes.length === 0) return 0;
  if (!isWritten) {
    invocation.tell(texts.notWritten);
    return 0;
  }
  invocation.tell(texts.written(file));
  if (diff.consequences.needsRevision) invocation.tell(texts.raised(after.group.revision));
  invocation.tell(texts.undo(`piiri undo ${file} --write`));
  return 0;
}

async function toldEdit(
  { options }: Invocation,
  { before, after, changes, diff, texts }: Edit,
  isWritten: boolean,
): Promise<string> {
  if (options.json) return asJson({ isWritten, edits: changes, ...diff });
  if (changes.length === 0) return `${texts.alreadySo}\n`;
  return await tellChanges({ before, after, diff, texts });
}

/** What follows and which lines change, as a person reads it. */
export async function tellChanges({
  before,
  after,
  diff,
  texts,
}: Pick<Edit, "before" | "after" | "diff" | "texts">): Promise<string> {
  const words = await textsOf("messages", before.words.language);
  // The revision is raised with the change.
  const consequences = { ...diff.consequences, needsRevision: false };
  const lines = [
    ...tellDiff({ ...diff, consequences }, before.group, after, words),
    "",
    texts.lines(before.file),
    ...changedLines(before.text, after.text),
  ];
  return `${lines.join("\n")}\n`;
}
