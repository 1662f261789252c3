import { KeepingError, type StateFiles } from "@piiri/core/keeping";
import { lockLength, lockSilence, looksAtLocks, patienceWithLocks } from "../measures.js";

/**
 * State in a folder that the browser was given, made when something is first written. It takes part in the command's locks: the
 * file with the highest number is the lock, and it is free where it says so.
 *
 * @param path names of the folders below the one that was given
 */
export function browserFolder(given: FileSystemDirectoryHandle, path: readonly string[]): StateFiles {
  const folder = path.join("/");
  const called = (name: string) => `${folder}/${name}`;

  async function opened(create: boolean): Promise<FileSystemDirectoryHandle | undefined> {
    let handle = given;
    try {
      for (const name of path) handle = await handle.getDirectoryHandle(name, { create });
    } catch (error) {
      if (isNamed(error, "NotFoundError")) return undefined;
      throw refusal(folder, error);
    }
    return handle;
  }

  async function names(): Promise<readonly string[]> {
    const found = await opened(false);
    const all: string[] = [];
    if (found !== undefined) for await (const name of found.keys()) all.push(name);
    return all;
  }

  async function read(name: string): Promise<Uint8Array | undefined> {
    try {
      const file = await (await opened(false))?.getFileHandle(name);
      return file && new Uint8Array(await (await file.getFile()).arrayBuffer());
    } catch (error) {
      if (isNamed(error, "NotFoundError")) return undefined;
      throw refusal(called(name), error);
    }
  }

  async function write(name: string, bytes: Uint8Array, at?: number): Promise<void> {
    try {
      const file = await (await opened(true))?.getFileHandle(name, { create: true });
      // What is written takes the place of the file only when it is closed.
      const stream = await file?.createWritable({ keepExistingData: at !== undefined });
      if (at !== undefined) await stream?.truncate(at);
      await stream?.write({ type: "write", position: at ?? 0, data: new Uint8Array(bytes) });
      await stream?.close();
    } catch (error) {
      throw refusal(called(name), error);
    }
  }

  async function remove(name: string): Promise<void> {
    await (await opened(false))?.removeEntry(name).catch((error: unknown) => {
      if (!isNamed(error, "NotFoundError")) throw refusal(called(name), error);
    });
  }

  return {
    folder,
    names,
    read,
    replace: (name, bytes) => write(name, bytes),
    extend: async (name, { whole, length }, bytes) => {
      if (((await read(name))?.length ?? 0) !== length)
        throw new KeepingError(called(name), { code: "changed-meanwhile" });
      await write(name, bytes, whole);
    },
    remove,
    // Other tabs wait for each other; whoever uses the command is waited for by the lock in the folder.
    alone: async (name, work) => await navigator.locks.request(`piiri ${called(name)}`, () => locked(name, work)),
  };

  async function locked<Value>(name: string, work: () => Promise<Value>): Promise<Value> {
    const mine = await take(`lock-${name}`);
    try {
      return await work();
    } finally {
      await write(mine, padded("free"));
    }
  }

  async function take(lock: string): Promise<string> {
    for (let waited = 0; ; waited += looksAtLocks) {
      const numbers = await numbersOf(lock);
      const top = Math.max(0, ...numbers);
      if (top === 0 || (await isFree(`${lock}.${top}`))) {
        const mine = `${lock}.${top + 1}`;
        await write(mine, padded(JSON.stringify({ host: "browser", pid: 0, token: crypto.randomUUID(), beat: 0 })));
        for (const lower of numbers) await remove(`${lock}.${lower}`);
        return mine;
      }
      if (waited >= patienceWithLocks) throw new KeepingError(called(`${lock}.${top}`), { code: "locked" });
      await new Promise((resolve) => setTimeout(resolve, looksAtLocks));
    }
  }

  async function numbersOf(lock: string): Promise<readonly number[]> {
    return (await names()).flatMap((name) => {
      const number = name.startsWith(`${lock}.`) ? /^\d+$/.exec(name.slice(lock.length + 1))?.[0] : undefined;
      return number === undefined ? [] : [Number(number)];
    });
  }

  /** Also where its holder has given no sign of life for long: then it was killed. */
  async function isFree(name: string): Promise<boolean> {
    const bytes = await read(name);
    if (bytes === undefined) return false;
    const text = new TextDecoder().decode(bytes).trim();
    const now = performance.now();
    const seen = watched.get(name);
    if (seen?.text !== text) watched.set(name, { text, since: now });
    return text === "free" || (seen?.text === text && now - seen.since > lockSilence);
  }
}

/** What stood in locks that somebody held, and since when it has stood there. */
const watched = new Map<string, { readonly text: string; readonly since: number }>();

function padded(text: string): Uint8Array {
  return new TextEncoder().encode(text.padEnd(lockLength));
}

function isNamed(error: unknown, name: string): boolean {
  return error instanceof DOMException && error.name === name;
}

function refusal(file: string, error: unknown): unknown {
  if (!(error instanceof DOMException)) return error;
  if (error.name === "QuotaExceededError") return new KeepingError(file, { code: "no-room", reason: error.name });
  const isRefused = error.name === "NotAllowedError" || error.name === "NoModificationAllowedError";
  return new KeepingError(file, { code: isRefused ? "not-writable" : "failed", reason: error.name, cause: error });
}
