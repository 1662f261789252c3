import { checkOf } from "./checks.js";
import { refuseConflictCopies } from "./conflictCopies.js";
import { freeName } from "./freeName.js";
import { KeepingError } from "./keepingError.js";
import type { StateFiles } from "./stateFiles.js";
import { bytesOf, jsonIn, textOf } from "./text.js";

/** What a state file holds that is written whole each time. */
export interface DocumentKind<Content> {
  /** What the state is: stands in the file. */
  readonly name: string;
  /** Raised where a release writes what an earlier one cannot read. */
  readonly schema: number;
  /** The content from the file's data, also as the first releases wrote it; undefined where it is none. */
  readonly content: (data: unknown) => Content | undefined;
}

/** A state file as it was read. Keep it: writing compares with it. */
export interface KeptDocument<Content> {
  /** Undefined where there is no file. */
  readonly content: Content | undefined;
  readonly bytes: Uint8Array | undefined;
}

/**
 * Reads a state file of a folder. Whoever writes it afterwards does both in `files.alone`.
 *
 * @throws KeepingError `damaged` (cut off, or changed by hand), `newer`, `conflict-copy`, or what the file system said
 *
 * @example
 * ```ts
 * import { memoryFiles, readKept } from "@piiri/core/keeping";
 *
 * const kind = { name: "seen", schema: 1, content: (data: unknown) => data as { readonly times: number } };
 * (await readKept(memoryFiles(), "seen.json", kind)).content; // => undefined
 * ```
 */
export async function readKept<Content>(
  files: StateFiles,
  name: string,
  kind: DocumentKind<Content>,
): Promise<KeptDocument<Content>> {
  const file = `${files.folder}/${name}`;
  await refuseConflictCopies(files, name);
  const bytes = await files.read(name);
  if (bytes === undefined) return { content: undefined, bytes };
  const data = jsonIn(textOf(bytes));
  const content = kind.content(isKept(data) ? contentOf(data, kind, file) : data);
  if (content === undefined) throw new KeepingError(file, { code: "damaged" });
  return { content, bytes };
}

/**
 * Writes a state file of a folder whole, in one go. Where it is no longer as it was read, nothing is overwritten: the new
 * content is put beside it, and both are told.
 *
 * @throws KeepingError `changed-meanwhile`, or what the file system said
 *
 * @example
 * ```ts
 * import { memoryFiles, readKept, writeKept } from "@piiri/core/keeping";
 *
 * const kind = { name: "seen", schema: 1, content: (data: unknown) => data as { readonly times: number } };
 * const files = memoryFiles();
 * const times = await files.alone("seen", async () => {
 *   const before = await readKept(files, "seen.json", kind);
 *   return await writeKept(files, "seen.json", kind, { times: (before.content?.times ?? 0) + 1 }, before);
 * });
 * times.content; // => { times: 1 }
 * ```
 */
export async function writeKept<Content>(
  files: StateFiles,
  name: string,
  { name: piiri, schema }: DocumentKind<Content>,
  content: Content,
  before: KeptDocument<Content>,
): Promise<KeptDocument<Content>> {
  const text = JSON.stringify(content);
  // As it will be when it is read: keys that are numbers change their order.
  const data: unknown = JSON.parse(text);
  const kept = { piiri, schema, check: checkOf("", JSON.stringify(data)), content: data };
  const bytes = bytesOf(`${JSON.stringify(kept, undefined, "  ")}\n`);
  const now = await files.read(name);
  if (!areSame(now, before.bytes)) {
    const aside = freeName(name, await files.names());
    await files.replace(aside, bytes);
    const [file, other] = [name, aside].map((each) => `${files.folder}/${each}`) as [string, string];
    throw new KeepingError(file, { code: "changed-meanwhile", other });
  }
  await files.replace(name, bytes);
  return { content, bytes };
}

interface Kept {
  readonly piiri: unknown;
  readonly schema: unknown;
  readonly check: unknown;
  readonly content: unknown;
}

function isKept(data: unknown): data is Kept {
  return typeof data === "object" && data !== null && "piiri" in data;
}

function contentOf({ piiri, schema, check, content }: Kept, kind: DocumentKind<unknown>, file: string): unknown {
  if (piiri !== kind.name || typeof schema !== "number") throw new KeepingError(file, { code: "damaged" });
  if (schema > kind.schema) throw new KeepingError(file, { code: "newer" });
  if (content === undefined || check !== checkOf("", JSON.stringify(content)))
    throw new KeepingError(file, { code: "damaged" });
  return content;
}

function areSame(one: Uint8Array | undefined, other: Uint8Array | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  return one.length === other.length && one.every((byte, index) => byte === other[index]);
}
