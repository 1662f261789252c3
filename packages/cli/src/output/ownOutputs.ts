import { createHmac, randomBytes } from "node:crypto";
import { lstat, readdir, readFile, realpath, stat } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import type { StateFiles } from "@piiri/core/keeping";
import type { Invocation } from "../invocation.js";
import { nodeFiles } from "../keeping/nodeFiles.js";
import { Refusal } from "../refusal.js";
import { writeFileAtomically } from "./writeFileAtomically.js";

type Asking = Pick<Invocation, "options" | "spoken">;

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
  // Before, beside what is there, so that it is known as ours also where the computer stops right after writing it.
  await remember(file, content, "too");
  await writeFileAtomically(file, content, invocation.spoken().texts, privacy);
  await remember(file, content, "only");
}

/**
 * Refuses to write over a file that the command has not written, or that somebody has changed since, unless it is told to.
 * A command that does more than writing asks before it does so, when there is no content yet.
 */
export async function keepOthers(
  { options, spoken }: Asking,
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
  if (key === undefined || known === undefined) throw new Refusal(spoken().texts.files.alreadyThere(file));
  if (!saidIn(known).includes(contentIn(key, target, existing))) {
    throw new Refusal(spoken().texts.files.edited(file));
  }
}

/**
 * Where it cannot be remembered, the command goes on: the next time it asks. What is remembered lies beside the result, so
 * whoever can read it can read the result too; it is keyed, so that it says nothing where it comes alone, and what is no
 * longer there is forgotten.
 */
async function remember(file: string, content: string | Uint8Array, how: "too" | "only"): Promise<void> {
  const target = await targetOf(file);
  const found = await lstat(target).catch(() => undefined);
  if (found === undefined ? how === "only" || !(await isFolder(dirname(target))) : !found.isFile()) return;
  const state = outputsBeside(target);
  try {
    const key = (await state.read(keyName)) ?? (await newKey(state));
    const name = nameIn(key, target);
    const said = contentIn(key, target, content);
    const known = await state.read(name);
    const before = known === undefined ? [] : saidIn(known);
    if (how === "too" ? before.includes(said) : before.length === 1 && before[0] === said) return;
    const all = how === "too" ? [...before.slice(-2), said] : [said];
    await state.replace(name, Buffer.from(all.join("\n")));
    if (known === undefined) await forgetGone(state, key, dirname(target), basename(target));
  } catch {
    // Told by nobody: the result itself is written.
  }
}

/** What the file may hold: while it is being written a former content or the new one. */
function saidIn(known: Uint8Array): readonly string[] {
  return Buffer.from(known).toString().split("\n");
}

async function isFolder(folder: string): Promise<boolean> {
  return (await stat(folder).catch(() => undefined))?.isDirectory() === true;
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

async function forgetGone(state: StateFiles, key: Uint8Array, folder: string, toCome: string): Promise<void> {
  const there = new Set([...(await readdir(folder)), toCome].map((name) => nameIn(key, name)));
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
