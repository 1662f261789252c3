import { constants, type Stats } from "node:fs";
import { type FileHandle, lstat, mkdir, open, readdir, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { KeepingError, type StateFiles } from "@piiri/core/keeping";
import { telling } from "./fileProblem.js";
import { whileAlone } from "./lock.js";
import { replaceFile, syncFolder } from "./replaceFile.js";

/** State of a whole season is a few megabytes. */
const mostBytes = 64 * 1024 * 1024;

/** How long one waits for another process that is alive, in milliseconds. */
const usualPatience = 60_000;

const { O_RDONLY, O_RDWR, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants;

/**
 * A folder of state on this computer's disk: made when something is first written, for its owner alone. A state file that is
 * a symbolic link is refused, and so is a folder.
 *
 * @param within how many of the last parts of the folder's path are ours, and so must be no links
 */
export function nodeFiles(
  folder: string,
  { within = 2, patience = usualPatience }: { readonly within?: number; readonly patience?: number } = {},
): StateFiles {
  const pathOf = (name: string) => join(folder, name);
  return {
    folder,
    names: () =>
      telling(folder, "reading", async () => {
        await refuseLinks(folder, within);
        return await readdir(folder).catch((error: unknown) => {
          if (isMissing(error)) return [];
          throw error;
        });
      }),
    read: (name) =>
      telling(pathOf(name), "reading", async () => {
        await refuseLinks(folder, within);
        const handle = await opened(pathOf(name), O_RDONLY);
        if (handle === undefined) return undefined;
        try {
          return new Uint8Array(await handle.readFile());
        } finally {
          await handle.close();
        }
      }),
    replace: (name, bytes) =>
      telling(pathOf(name), "writing", async () => {
        await makeFolder();
        await replaceFile(pathOf(name), bytes, { mode: 0o600, isExact: true });
      }),
    extend: (name, { whole, length }, bytes) =>
      telling(pathOf(name), "writing", async () => {
        await refuseLinks(folder, within);
        const handle = await opened(pathOf(name), O_RDWR);
        try {
          if ((await handle?.stat())?.size !== length || handle === undefined)
            throw new KeepingError(pathOf(name), { code: "changed-meanwhile" });
          if (whole < length) await handle.truncate(whole);
          await writeAt(handle, bytes, whole);
          await handle.sync();
        } finally {
          await handle?.close();
        }
      }),
    remove: (name) =>
      telling(pathOf(name), "writing", async () => {
        await rm(pathOf(name), { force: true });
        await syncFolder(folder);
      }),
    alone: async (name, work) => {
      await telling(folder, "writing", makeFolder);
      return await whileAlone(folder, name, patience, work);
    },
  };

  async function makeFolder(): Promise<void> {
    await refuseLinks(folder, within);
    const made = await mkdir(folder, { recursive: true, mode: 0o700 });
    if (made !== undefined) await syncFolder(dirname(made));
  }
}

/** Nothing where there is none. What is no ordinary file is refused, before anything is read of it. */
async function opened(file: string, flags: number): Promise<FileHandle | undefined> {
  const before = await lstat(file).catch((error: unknown) => {
    if (isMissing(error)) return undefined;
    throw error;
  });
  if (before === undefined) return undefined;
  refuse(file, before);
  // Whoever lays a link there after that comes too late.
  const handle = await open(file, flags | O_NOFOLLOW | O_NONBLOCK);
  const stats = await handle.stat();
  if (stats.isFile() && stats.size <= mostBytes) return handle;
  await handle.close();
  refuse(file, stats);
  throw new KeepingError(file, { code: "too-large" });
}

function refuse(file: string, stats: Stats): void {
  if (stats.isSymbolicLink()) throw new KeepingError(file, { code: "link" });
  if (!stats.isFile()) throw new KeepingError(file, { code: "not-a-file" });
}

async function refuseLinks(folder: string, within: number): Promise<void> {
  let each = folder;
  for (let part = 0; part < within; part += 1) {
    const found = await lstat(each).catch(() => undefined);
    if (found?.isSymbolicLink()) throw new KeepingError(each, { code: "link" });
    each = dirname(each);
  }
}

async function writeAt(handle: FileHandle, bytes: Uint8Array, from: number): Promise<void> {
  for (let written = 0; written < bytes.length; ) {
    const { bytesWritten } = await handle.write(bytes, written, bytes.length - written, from + written);
    written += bytesWritten;
  }
}

function isMissing(error: unknown): boolean {
  const { code } = error as NodeJS.ErrnoException;
  return code === "ENOENT" || code === "ENOTDIR";
}
