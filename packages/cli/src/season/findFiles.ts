import { type BigIntStats, statSync } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";

/** A file that may hold a plan, as the file system knows it. */
export interface FoundFile {
  /** As it is told to people: the folder that was named, and the way from there. */
  readonly file: string;
  readonly stats: BigIntStats;
}

/**
 * The files in a folder and its folders that may hold a plan, in the order of their names with the way to them. Hidden ones,
 * where programs keep what is theirs, are left alone. A folder that was looked into already, by a link or as part of
 * another, is not looked into again. What cannot be looked at is told by `refused`.
 */
export async function* findFiles(
  folder: string,
  seen: Set<string>,
  refused: (file: string, error: NodeJS.ErrnoException) => void,
): AsyncGenerator<FoundFile> {
  yield* filesIn(folder);

  async function* filesIn(at: string): AsyncGenerator<FoundFile> {
    const names = await entriesIn(at).catch((error: NodeJS.ErrnoException) => {
      refused(at, error);
      return [];
    });
    for (const { name, isFolder } of names) {
      const file = join(at, name);
      const stats = statsOf(file);
      if (stats === undefined || !isNew(stats, seen)) continue;
      if (isFolder) yield* filesIn(file);
      else yield { file, stats };
    }
  }

  function statsOf(file: string): BigIntStats | undefined {
    try {
      return statSync(file, { bigint: true });
    } catch (error) {
      // A link that leads nowhere is what programs leave behind; what is gone meanwhile is gone.
      if ((error as NodeJS.ErrnoException).code !== "ENOENT") refused(file, error as NodeJS.ErrnoException);
      return undefined;
    }
  }
}

/** Whether a file or folder was not met yet under another name. Where the file system numbers nothing, every name counts. */
export function isNew({ dev, ino }: BigIntStats, seen: Set<string>): boolean {
  if (ino === 0n) return true;
  const identity = `${dev}:${ino}`;
  if (seen.has(identity)) return false;
  seen.add(identity);
  return true;
}

interface Entry {
  readonly name: string;
  readonly isFolder: boolean;
}

async function entriesIn(folder: string): Promise<readonly Entry[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const wanted: Entry[] = [];
  for (const entry of entries) {
    const { name } = entry;
    if (name.startsWith(".") || name === "node_modules") continue;
    const kind = entry.isSymbolicLink() ? await stat(join(folder, name)).catch(() => undefined) : entry;
    if (kind?.isDirectory()) wanted.push({ name, isFolder: true });
    else if (kind?.isFile() && /\.(ya?ml|json)$/i.test(name)) wanted.push({ name, isFolder: false });
  }
  // With the slash a folder stands where its files belong: the whole way is then in order.
  return wanted.sort((one, other) => (wayOf(one) < wayOf(other) ? -1 : 1));
}

function wayOf({ name, isFolder }: Entry): string {
  return isFolder ? `${name}/` : name;
}
