import { mkdir, open, readFile } from "node:fs/promises";
import { dirname } from "node:path";
import { type OutboxEntry, type OutboxStore, outboxStates } from "./outbox.js";

/**
 * A journal in a file: one line for each entry, on the disk before `append` is done, readable by its owner alone. A line
 * that was cut off when the power went is left out.
 *
 * @example
 * ```ts
 * import { fileStore } from "@piiri/adapters-email";
 *
 * await fileStore("no-such-folder/outbox.jsonl").read(); // => []
 * ```
 */
export function fileStore(file: string): OutboxStore {
  return {
    async read() {
      const text = await readFile(file, "utf8").catch((error: NodeJS.ErrnoException) => {
        if (error.code === "ENOENT") return "";
        throw error;
      });
      return text.split("\n").flatMap((line) => entryIn(line) ?? []);
    },
    async append(entry) {
      await mkdir(dirname(file), { recursive: true, mode: 0o700 });
      const handle = await open(file, "a+", 0o600);
      try {
        await handle.writeFile(`${(await endsInLine(handle)) ? "" : "\n"}${JSON.stringify(entry)}\n`);
        await handle.sync();
      } finally {
        await handle.close();
      }
    },
  };
}

/** Whether the last line is whole, so that the next one begins a new line. */
async function endsInLine(handle: Awaited<ReturnType<typeof open>>): Promise<boolean> {
  const { size } = await handle.stat();
  if (size === 0) return true;
  const { buffer } = await handle.read(Buffer.alloc(1), 0, 1, size - 1);
  return buffer[0] === "\n".charCodeAt(0);
}

function entryIn(line: string): OutboxEntry | undefined {
  try {
    const entry = JSON.parse(line) as OutboxEntry;
    return outboxStates.includes(entry.state) && Array.isArray(entry.to) ? entry : undefined;
  } catch {
    return undefined;
  }
}
