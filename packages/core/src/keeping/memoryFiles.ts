import { KeepingError } from "./keepingError.js";
import type { StateFiles } from "./stateFiles.js";

/**
 * State that lasts as long as the program: for trying out, and for tests. One process alone can reach it, so that its lock
 * only keeps the order.
 *
 * @example
 * ```ts
 * import { memoryFiles } from "@piiri/core/keeping";
 *
 * const files = memoryFiles();
 * await files.replace("a.json", new Uint8Array([1]));
 * await files.names(); // => ["a.json"]
 * ```
 */
export function memoryFiles(folder = "memory"): StateFiles {
  const kept = new Map<string, Uint8Array>();
  const queues = new Map<string, Promise<unknown>>();
  return {
    folder,
    names: async () => [...kept.keys()],
    read: async (name) => kept.get(name)?.slice(),
    replace: async (name, bytes) => void kept.set(name, bytes.slice()),
    extend: async (name, { whole, length }, bytes) => {
      const before = await Promise.resolve(kept.get(name));
      if (before?.length !== length) throw new KeepingError(`${folder}/${name}`, { code: "changed-meanwhile" });
      const more = new Uint8Array(whole + bytes.length);
      more.set(before.subarray(0, whole));
      more.set(bytes, whole);
      kept.set(name, more);
    },
    remove: async (name) => void kept.delete(name),
    alone: async (name, work) => {
      const turn = (queues.get(name) ?? Promise.resolve()).then(work, work);
      queues.set(name, turn);
      return await turn;
    },
  };
}
