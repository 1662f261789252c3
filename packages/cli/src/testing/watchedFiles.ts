import files, { type FileHandle } from "node:fs/promises";
import { syncBuiltinESMExports } from "node:module";

/** A file that a process opened to write in it, as it opened it. */
export interface Opened {
  readonly path: string;
  readonly flags: string | number;
  readonly mode: number | undefined;
  /** The rights that it had on the disk right after it was opened. */
  readonly rights: number;
}

interface Watching {
  /** Which change of the disk fails, counted from 1, and with what. */
  readonly failing?: { readonly at: number; readonly code: string };
}

/** Which of the changes are to fail, counted from 1: each, or of each operation the first and the last. */
export function placesToFail(changes: readonly string[], isThorough: boolean): readonly number[] {
  return changes.flatMap((operation, index) =>
    isThorough || changes.indexOf(operation) === index || changes.lastIndexOf(operation) === index ? [index + 1] : [],
  );
}

/**
 * Watches how files are opened and changed while something is done, and makes one of the changes fail as a full or broken
 * disk would. The functions are Node's own; all else is real.
 */
export async function watchingFiles<Value>(
  { failing }: Watching,
  work: () => Promise<Value>,
): Promise<{ readonly value: Value; readonly opened: readonly Opened[]; readonly changes: readonly string[] }> {
  const opened: Opened[] = [];
  const changes: string[] = [];
  const own = { ...files };
  const counting = (operation: string) => {
    changes.push(operation);
    if (failing?.at === changes.length) throw Object.assign(new Error(failing.code), { code: failing.code });
  };
  const changed =
    <Given extends readonly unknown[], Result>(operation: string, change: (...given: Given) => Promise<Result>) =>
    async (...given: Given): Promise<Result> => {
      counting(operation);
      return await change(...given);
    };
  const open: typeof files.open = async (path, given, mode) => {
    const flags = given ?? "r";
    const isWriting = typeof flags === "string" ? flags !== "r" : (flags & 3) !== 0;
    if (!isWriting) return await own.open(path, flags, mode);
    counting("open");
    const handle = await own.open(path, flags, mode);
    const rights = (await handle.stat()).mode & 0o777;
    opened.push({ path: String(path), flags, mode: typeof mode === "number" ? mode : undefined, rights });
    return watchedHandle(handle);
  };
  const watchedHandle = (handle: FileHandle): FileHandle => {
    for (const name of ["write", "writeFile", "truncate", "chmod"] as const) {
      const change = (handle[name] as (...given: unknown[]) => Promise<unknown>).bind(handle);
      Object.assign(handle, { [name]: changed(name, change) });
    }
    // It counts, and may fail; waiting for the disk would tell nothing more, and takes long on a busy one.
    Object.assign(handle, { sync: changed("sync", async () => undefined) });
    return handle;
  };
  const writeFile: typeof files.writeFile = async (path, data, options) => {
    counting("writeFile");
    const { flag, mode } = options as { flag?: string; mode?: number };
    await own.writeFile(path, data, options);
    const name = String(path);
    opened.push({ path: name, flags: flag ?? "w", mode, rights: (await own.stat(name)).mode & 0o777 });
  };
  Object.assign(files, {
    open,
    writeFile,
    rename: changed("rename", own.rename),
    link: changed("link", own.link),
    mkdir: changed("mkdir", own.mkdir),
    rm: changed("rm", own.rm),
  });
  syncBuiltinESMExports();
  try {
    return { value: await work(), opened, changes };
  } finally {
    Object.assign(files, own);
    syncBuiltinESMExports();
  }
}
