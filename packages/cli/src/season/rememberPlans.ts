import { createReadStream } from "node:fs";
import { type FileHandle, mkdir, open, readdir, rename, rm, rmdir, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { besideName, sweep } from "../keeping/replaceFile.js";
import type { FoundFile } from "./findFiles.js";
import type { PlanFile } from "./readPlanFile.js";
import { lineOf, type Remembered, type RememberedPlans } from "./rememberedPlans.js";

/**
 * How long a file must have been left alone before what it holds is remembered, in nanoseconds. Some file systems tell
 * times to two seconds only: a change right after the reading would not show.
 */
const settling = 2_000_000_000n;

/** What a call of the first releases that was killed left behind is so old, in nanoseconds, that no call is still writing it. */
const abandoned = 3_600_000_000_000n;

const nanosecondsInMillisecond = 1_000_000;
const bufferedLeast = 1024 * 1024;

/**
 * Writes down what was read of the plans of a folder, in the same order, for the next time. Nothing is written while all is
 * as it was. Where nothing can be written, nothing is remembered, and nobody is bothered with it.
 */
export class PlanMemory {
  readonly #file: string;
  readonly #header: string;
  readonly #settling: bigint;
  /** How much of the former file stands as it is; undefined once something differs. */
  #same: number | undefined;
  #kept = 0;
  #lines: string[] = [];
  #length = 0;
  #beside:
    | { readonly handle: FileHandle; readonly name: string; readonly openedAt: bigint; readonly since: number }
    | undefined;
  #isOff = false;

  constructor(file: string, header: string, settlingTime: bigint = settling) {
    this.#file = file;
    this.#header = header;
    this.#settling = settlingTime;
    this.#same = Buffer.byteLength(header) + 1;
  }

  /**
   * Whether a file has been left alone for so long that a later change must show. By the clock of the disk that it is on: a
   * server's may be another than ours. Asked before the file is read.
   */
  async isSettled({ stats: { mtimeNs, ctimeNs } }: FoundFile): Promise<boolean> {
    const beside = await this.#open();
    if (beside === undefined) return false;
    const passed = BigInt(Math.floor((performance.now() - beside.since) * nanosecondsInMillisecond));
    const newest = mtimeNs > ctimeNs ? mtimeNs : ctimeNs;
    return newest < beside.openedAt + passed - this.#settling;
  }

  /** What stands in the former file goes on standing there. */
  async keep({ line }: Remembered, former: RememberedPlans): Promise<void> {
    if (this.#same !== undefined && former.passed === 0) {
      this.#same += Buffer.byteLength(line) + 1;
      this.#kept += 1;
    } else await this.#write(line);
  }

  async add(file: FoundFile, found: Exclude<PlanFile, { readonly kind: "faulty" }>): Promise<void> {
    await this.#write(lineOf(file, found, this.#header));
  }

  /** Puts what was written in place of the former file. */
  async close({ passed }: RememberedPlans): Promise<void> {
    try {
      if (this.#same !== undefined && passed > 0) await this.#differ();
      await this.#flush();
      const beside = this.#beside;
      if (beside === undefined) return;
      await beside.handle.close();
      if (this.#same === undefined && !this.#isOff) await rename(beside.name, this.#file);
      else await this.#remove(beside.name);
    } catch {
      await this.drop();
    }
  }

  /** Leaves everything as it was. */
  async drop(): Promise<void> {
    const beside = this.#beside;
    this.#isOff = true;
    if (beside === undefined) return;
    await beside.handle.close().catch(() => undefined);
    await this.#remove(beside.name);
  }

  async #remove(name: string): Promise<void> {
    await rm(name, { force: true }).catch(() => undefined);
    if (this.#kept > 0) return;
    // Where nothing was worth remembering, no empty folders stay behind; others keep what is in them.
    await rmdir(dirname(name))
      .then(() => rmdir(dirname(dirname(name))))
      .catch(() => undefined);
  }

  async #write(line: string): Promise<void> {
    if (this.#isOff) return;
    try {
      await this.#differ();
      this.#kept += 1;
      this.#lines.push(line);
      this.#length += line.length;
      if (this.#length > bufferedLeast) await this.#flush();
    } catch {
      await this.drop();
    }
  }

  /** From here on this differs from the former file: what was the same is copied. */
  async #differ(): Promise<void> {
    const same = this.#same;
    const beside = await this.#open();
    if (same === undefined || beside === undefined) return;
    this.#same = undefined;
    if (this.#kept === 0) this.#lines.push(this.#header);
    else
      for await (const chunk of createReadStream(this.#file, { end: same - 1 })) await beside.handle.writeFile(chunk);
  }

  async #flush(): Promise<void> {
    if (this.#lines.length === 0 || this.#beside === undefined) return;
    await this.#beside.handle.writeFile(`${this.#lines.join("\n")}\n`);
    this.#lines = [];
    this.#length = 0;
  }

  async #open() {
    if (this.#beside !== undefined || this.#isOff) return this.#beside;
    const folder = dirname(this.#file);
    const name = join(folder, besideName(basename(this.#file)));
    try {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      await sweep(folder);
      const handle = await open(name, "wx", 0o600);
      const { mtimeNs } = await handle.stat({ bigint: true });
      await removeAbandoned(this.#file, mtimeNs);
      this.#beside = { handle, name, openedAt: mtimeNs, since: performance.now() };
    } catch {
      this.#isOff = true;
    }
    return this.#beside;
  }
}

async function removeAbandoned(file: string, now: bigint): Promise<void> {
  const folder = dirname(file);
  for (const name of await readdir(folder)) {
    if (!name.startsWith(`${basename(file)}.`) || !name.endsWith(".tmp")) continue;
    const { mtimeNs } = await stat(join(folder, name), { bigint: true });
    if (mtimeNs < now - abandoned) await rm(join(folder, name), { force: true });
  }
}
