import { createHash } from "node:crypto";
import { basename } from "node:path";
import { type DocumentKind, readKept, type StateFiles, writeKept } from "@piiri/core/keeping";

/** What a plan's file held before a change of ours, and by which we know what we have left in it. */
interface Undoable {
  readonly file: string;
  /** The former bytes, in base64. */
  readonly before: string;
  /** The hash of the bytes that we wrote. */
  readonly after: string;
}

/** So many changes can be taken back, one after the other. */
const mostKept = 20;

const name = "undo.json";

const kind: DocumentKind<readonly Undoable[]> = {
  name: "undo",
  schema: 1,
  content: (data) => (Array.isArray(data) && data.every(isUndoable) ? data : undefined),
};

function isUndoable(data: unknown): data is Undoable {
  const { file, before, after } = (data ?? {}) as Readonly<Record<string, unknown>>;
  return [file, before, after].every((each) => typeof each === "string");
}

/** Remembers what a file holds before it is written: what is not written after all does no harm. */
export async function rememberBefore(
  state: StateFiles,
  file: string,
  { was, becomes }: { readonly was: Uint8Array; readonly becomes: Uint8Array },
): Promise<void> {
  const kept = await readKept(state, name, kind);
  const one = { file: basename(file), before: Buffer.from(was).toString("base64"), after: hashOf(becomes) };
  await writeKept(state, name, kind, [...(kept.content ?? []), one].slice(-mostKept), kept);
}

/** What the file held before the last change of ours, where it is still as we left it. */
export async function formerBytes(state: StateFiles, file: string, now: Uint8Array): Promise<Uint8Array | undefined> {
  const { content = [] } = await readKept(state, name, kind);
  const last = content.findLast((each) => isLeftBy(each, file, now));
  return last && Buffer.from(last.before, "base64");
}

/** Forgets the change that was taken back, and what came after it. */
export async function forgetUndone(state: StateFiles, file: string, now: Uint8Array): Promise<void> {
  const kept = await readKept(state, name, kind);
  const content = kept.content ?? [];
  const last = content.findLastIndex((each) => isLeftBy(each, file, now));
  const others = content.filter((each, index) => index < last || each.file !== basename(file));
  await writeKept(state, name, kind, others, kept);
}

function isLeftBy({ file, after }: Undoable, plan: string, bytes: Uint8Array): boolean {
  return file === basename(plan) && after === hashOf(bytes);
}

function hashOf(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
