import { randomBytes } from "node:crypto";
import { open, readdir, readFile, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { freeName, KeepingError } from "@piiri/core/keeping";
import { hasEnded, thisHost } from "./thisProcess.js";

/** Names are at most 255 bytes long; ours puts up to 60 round what it replaces, whose characters take up to four. */
const nameMost = 45;

/** What another computer left behind is so old, in milliseconds, that it is writing no more. */
const abandoned = 86_400_000;

interface ReplaceOptions {
  /** The rights that it has from its first byte on. */
  readonly mode: number;
  /** Whether it has them whatever the process takes away by default (umask). */
  readonly isExact?: boolean;
  /** What was read of it, where what is written follows from that. */
  readonly was?: Uint8Array | undefined;
}

/**
 * Puts a file in place of what is there, in one go and on the disk, by way of a file beside it whose name nobody can know
 * before. What earlier calls that were killed have left in its folder goes.
 *
 * @throws KeepingError `changed-meanwhile`, where it is no longer as it was read
 */
export async function replaceFile(
  target: string,
  content: string | Uint8Array,
  { mode, isExact = false, was }: ReplaceOptions,
): Promise<void> {
  await sweep(dirname(target));
  const beside = join(dirname(target), besideName(basename(target)));
  const handle = await open(beside, "wx", mode);
  try {
    if (isExact) await handle.chmod(mode);
    await handle.writeFile(content);
    await handle.sync();
    await handle.close();
    if (was !== undefined) await refuseChanged(target, was, beside);
    await rename(beside, target);
  } catch (error) {
    await handle.close().catch(() => undefined);
    await rm(beside, { force: true }).catch(() => undefined);
    throw error;
  }
  await syncFolder(dirname(target));
}

/** Where it is no longer as it was, what was to be written stays beside it, and both are told. */
async function refuseChanged(target: string, was: Uint8Array, beside: string): Promise<void> {
  const now = await readFile(target).catch(() => undefined);
  if (now !== undefined && Buffer.compare(now, was) === 0) return;
  const other = join(dirname(target), freeName(basename(target), await readdir(dirname(target))));
  await rename(beside, other);
  throw new KeepingError(target, { code: "changed-meanwhile", other });
}

/** So that the name is on the disk too. Not every system can: then it does so by itself. */
export async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, "r").catch(() => undefined);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}

/** A name beside a file, of this process and of nobody else's guessing. */
export function besideName(name: string): string {
  return `.${[...name].slice(0, nameMost).join("")}.${thisHost}.${process.pid}.${randomBytes(6).toString("hex")}.piiri-tmp`;
}

/** Removes what calls that were killed have left in a folder, of whatever file. */
export async function sweep(folder: string): Promise<void> {
  const names = await readdir(folder).catch((): string[] => []);
  for (const name of names) {
    const [, host, pid] = leftover.exec(name) ?? [];
    if (host === undefined) continue;
    const isLeft = host === thisHost ? hasEnded(Number(pid)) : await isAbandoned(join(folder, name));
    if (isLeft) await rm(join(folder, name), { force: true }).catch(() => undefined);
  }
}

const leftover = /^\..+\.([0-9a-f]{8})\.(\d+)\.[0-9a-f]{12}\.piiri-tmp$/s;

async function isAbandoned(file: string): Promise<boolean> {
  const { mtimeMs } = await stat(file).catch(() => ({ mtimeMs: Date.now() }));
  return mtimeMs < Date.now() - abandoned;
}
