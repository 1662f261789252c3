import { randomBytes } from "node:crypto";
import { link, open, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { KeepingError } from "@piiri/core/keeping";
import { telling } from "./fileProblem.js";
import { besideName, sweep } from "./replaceFile.js";
import { beginningOf, hasEnded, thisHost } from "./thisProcess.js";

/** How often one looks whether a lock is free, in milliseconds. */
const interval = 50;

/** How often a holder shows computers that share the folder that it is alive, in milliseconds. */
const signOfLife = 5000;

/** A holder on another computer that has shown no sign of life for so long is gone, in milliseconds of one's own watching. */
const silence = 30_000;

/** All that a lock says is written over in one go, so it is always of one length. In bytes. */
const lockLength = 256;

/** The tokens of holders in this process that have let go, also where that could not be written down. */
const letGo = new Set<string>();

interface Holder {
  readonly host: string;
  readonly pid: number;
  readonly beginning?: string | undefined;
  readonly token: string;
  readonly beat: number;
}

/**
 * Does something while no other process does it under this name in this folder.
 *
 * The lock is the file with the highest number: whoever makes the next number, once the holder of this one has let go or has
 * ended, holds it. The file with the highest number always stays, so numbers never begin anew, and two that make the same
 * number at once cannot both succeed. No clock is asked: whether a process of this computer has ended is known at once, and
 * another computer's signs of life are held against the time that one has watched.
 *
 * In a folder that a service keeps the same on several computers, the other computer sees the lock when the service has
 * brought it, so two may hold it for that long. What they write is then held apart by what was read before and by conflict
 * copies.
 *
 * @param patience how long to wait for a holder that is alive, in milliseconds
 * @throws KeepingError `locked`
 */
export async function whileAlone<Value>(
  folder: string,
  name: string,
  patience: number,
  work: () => Promise<Value>,
): Promise<Value> {
  const lock = await telling(`${folder}/lock-${name}`, "writing", () => take(folder, `lock-${name}`, patience));
  const timer = setInterval(() => void lock.beat(), signOfLife);
  timer.unref();
  try {
    return await work();
  } finally {
    clearInterval(timer);
    letGo.add(lock.token);
    await lock.release();
  }
}

interface Lock {
  readonly token: string;
  readonly beat: () => Promise<void>;
  readonly release: () => Promise<void>;
}

async function take(folder: string, name: string, patience: number): Promise<Lock> {
  const token = randomBytes(8).toString("hex");
  const me: Holder = { host: thisHost, pid: process.pid, beginning: beginningOf(process.pid), token, beat: 0 };
  await sweep(folder);
  const own = join(folder, besideName(name));
  const begun = performance.now();
  const watched = { text: "", number: -1, since: begun };
  await writeFile(own, JSON.stringify(me).padEnd(lockLength), { flag: "wx", mode: 0o600 });
  try {
    for (;;) {
      const top = Math.max(0, ...(await numbersOf(folder, name)));
      if (top === 0 || (await isFree(join(folder, `${name}.${top}`), watched, top))) {
        const mine = await claim(folder, name, top + 1, own);
        if (mine) return lockOf(folder, name, top + 1, me);
        continue;
      }
      // Of a holder on another computer it takes that long to know whether it is gone.
      const most = watched.number === top ? Math.max(patience, silence + signOfLife) : patience;
      if (performance.now() - begun > most) throw new KeepingError(`${folder}/${name}.${top}`, { code: "locked" });
      await new Promise((resolve) => setTimeout(resolve, interval * (0.5 + Math.random())));
    }
  } finally {
    await removed(own);
  }
}

/** Whoever holds a lock holds it, also where a file beside it cannot be removed: what is left goes with the next call. */
async function removed(file: string): Promise<void> {
  await rm(file, { force: true }).catch(() => undefined);
}

async function numbersOf(folder: string, name: string): Promise<readonly number[]> {
  return (await readdir(folder)).flatMap((each) => {
    const [, number] = each.startsWith(`${name}.`) ? (/^(\d+)$/.exec(each.slice(name.length + 1)) ?? []) : [];
    return number === undefined ? [] : [Number(number)];
  });
}

/** Makes the next number; whoever finds a higher one then has come too late. */
async function claim(folder: string, name: string, number: number, own: string): Promise<boolean> {
  const file = join(folder, `${name}.${number}`);
  if (!(await made(own, file))) return false;
  const all = await numbersOf(folder, name);
  if (Math.max(...all) > number) {
    await removed(file);
    return false;
  }
  for (const lower of all) if (lower < number) await removed(join(folder, `${name}.${lower}`));
  return true;
}

/** With its content from the first moment on; some file systems know no hard links, there it is empty for a moment. */
async function made(own: string, file: string): Promise<boolean> {
  try {
    await link(own, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
  }
  try {
    const handle = await open(file, "wx", 0o600);
    try {
      await handle.writeFile(await readFile(own));
    } finally {
      await handle.close();
    }
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

async function isFree(
  file: string,
  watched: { text: string; number: number; since: number },
  number: number,
): Promise<boolean> {
  const text = (await readFile(file, "utf8").catch(() => undefined))?.trim();
  // Somebody has just made a higher one.
  if (text === undefined) return false;
  if (text === "free") return true;
  const holder = holderIn(text);
  if (holder?.host === thisHost) return letGo.has(holder.token) || hasEnded(holder.pid, holder.beginning);
  if (text !== watched.text || number !== watched.number)
    Object.assign(watched, { text, number, since: performance.now() });
  return performance.now() - watched.since > silence;
}

function holderIn(text: string): Holder | undefined {
  try {
    return JSON.parse(text) as Holder;
  } catch {
    return undefined;
  }
}

function lockOf(folder: string, name: string, number: number, me: Holder): Lock {
  const file = join(folder, `${name}.${number}`);
  let beat = 0;
  let writing: Promise<void> = Promise.resolve();
  // In place: whoever looks through the folder meanwhile must not miss it. Where it is gone, another holds the lock by now.
  const write = (text: string) => {
    writing = writing
      .then(async () => {
        const handle = await open(file, "r+");
        try {
          await handle.write(text.padEnd(lockLength), 0);
        } finally {
          await handle.close();
        }
      })
      .catch(() => undefined);
    return writing;
  };
  return {
    token: me.token,
    beat: () => {
      beat += 1;
      return write(JSON.stringify({ ...me, beat }));
    },
    // Where that fails, the lock ends with the process.
    release: () => write("free"),
  };
}
