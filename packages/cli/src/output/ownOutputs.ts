import { createHmac, randomBytes } from "node:crypto";
import { lstat, readdir, readFile, realpath } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import type { StateFiles } from "@piiri/core/keeping";
import type { Invocation } from "../invocation.js";
import { nodeFiles } from "../keeping/nodeFiles.js";
import { Refusal } from "../refusal.js";
import { writeFileAtomically } from "./writeFileAtomically.js";

type Asking = Pick<Invocation, "options" | "words">;

/**
 * Writes a result where a person asked for it, and remembers that it is ours: the same command may write it anew until
 * somebody has changed it.
 */
export async function writeOutput(
  invocation: Asking,
  file: string,
  content: string | Uint8Array,
  privacy: { readonly isPrivate?: boolean } = {},
): Promise<void> {
  await keepOthers(invocation, file, content);
  await writeFileAtomically(file, content, invocation.words.texts, privacy);
  await remember(file, content);
}

/**
 * Refuses to write over a file that the command has not written, or that somebody has changed since, unless it is told to.
 * A command that does more than writing asks before it does so, when there is no content yet.
 */
export async function keepOthers(
  { options, words }: Asking,
  file: string | undefined = options.output,
  content?: string | Uint8Array,
): Promise<void> {
  if (file === undefined || file === "-" || options.force === true) return;
  const target = await targetOf(file);
  const found = await lstat(target).catch(() => undefined);
  if (found?.isFile() !== true) return;
  const existing = await readFile(target).catch(() => undefined);
  if (existing === undefined || (content !== undefined && existing.equals(Buffer.from(content)))) return;
  const state = outputsBeside(target);
  const key = await state.read(keyName).catch(() => undefined);
  const known = key && (await state.read(nameIn(key, target)).catch(() => undefined));
  if (key === undefined || known === undefined) throw new Refusal(words.texts.files.alreadyThere(file));
  if (Buffer.from(known).toString() !== contentIn(key, target, existing)) {
    throw new Refusal(words.texts.files.edited(file));
  }
}

/**
 * Where it cannot be remembered, the command goes on: the next time it asks. What is remembered lies beside the result, so
 * whoever can read it can read the result too; it is keyed, so that it says nothing where it comes alone, and what is no
 * longer there is forgotten.
 */
async function remember(file: string, content: string | Uint8Array): Promise<void> {
  const target = await targetOf(file);
  const found = await lstat(target).catch(() => undefined);
  if (found?.isFile() !== true) return;
  const state = outputsBeside(target);
  try {
    const key = (await state.read(keyName)) ?? (await newKey(state));
    const name = nameIn(key, target);
    const said = contentIn(key, target, content);
    const known = await state.read(name);
    if (known !== undefined && Buffer.from(known).toString() === said) return;
    await state.replace(name, Buffer.from(said));
    if (known === undefined) await forgetGone(state, key, dirname(target));
  } catch {
    // Told by nobody: the result itself is written.
  }
}

async function newKey(state: StateFiles): Promise<Uint8Array> {
  return await state.alone(keyName, async () => {
    const other = await state.read(keyName);
    if (other !== undefined) return other;
    const key = randomBytes(keyBytes);
    await state.replace(keyName, key);
    return key;
  });
}

async function forgetGone(state: StateFiles, key: Uint8Array, folder: string): Promise<void> {
  const there = new Set((await readdir(folder)).map((name) => nameIn(key, name)));
  for (const name of await state.names()) {
    if (/^[0-9a-f]{32}$/.test(name) && !there.has(name)) await state.remove(name);
  }
}

const keyName = "key";
const keyBytes = 32;

/** No group can be called so, for its state lies beside this in a folder of its name. */
const folderName = "_outputs";

function outputsBeside(target: string): StateFiles {
  return nodeFiles(join(dirname(target), ".piiri", folderName));
}

/** What a link leads to is what is written. */
async function targetOf(file: string): Promise<string> {
  return await realpath(file).catch(() => resolve(file));
}

/** By the name within its folder, so that a folder may be moved and shared. */
function nameIn(key: Uint8Array, target: string): string {
  return createHmac("sha256", key)
    .update(`name\0${basename(target)}`)
    .digest("hex")
    .slice(0, 32);
}

function contentIn(key: Uint8Array, target: string, content: string | Uint8Array): string {
  return createHmac("sha256", key)
    .update(`content\0${basename(target)}\0`)
    .update(content)
    .digest("hex");
}
