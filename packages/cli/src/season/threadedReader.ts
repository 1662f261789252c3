import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { oneByOne, type PlanReader } from "./planReader.js";
import type { PlanFile } from "./readPlanFile.js";

/** More threads than this read no faster than the disk and the one that uses what they read. */
const threadsMost = 8;

/**
 * From so many plans on that are not remembered, threads help. Taking YAML apart is nearly all of the work: on two processors
 * 4,000 plans took 9 s with two threads and 14 s without (bench/seasonReading.bench.mjs). A thread takes as long to start as two
 * hundred plans do to be read, so fewer plans gain nothing that one would notice.
 */
const helpedFrom = 1000;

/** The file in which a thread begins; the sources, from which tests run, have it not. */
const beginning = new URL("./planThread.js", import.meta.url);

/** Reads plans with the help of threads once there are many of them; until then, and where there is one processor, by itself. */
export function threadedReader(): PlanReader {
  const alone = oneByOne();
  const count = Math.min(availableParallelism(), threadsMost);
  const canBeHelped = count > 1 && existsSync(beginning);
  let asked = 0;
  let threads: Threads | undefined;
  return {
    read: async (files) => {
      asked += files.length;
      if (canBeHelped && asked > helpedFrom) threads ??= new Threads(count);
      // A thread that fails is no reason to fail: what it was to read is read here.
      return threads === undefined
        ? await alone.read(files)
        : await threads.read(files).catch(async () => await alone.read(files));
    },
    ahead: () => (threads === undefined ? 0 : 2 * count),
    close: async () => await threads?.close(),
  };
}

/** What a thread is asked, and what it answers. */
export interface ThreadQuestion {
  readonly number: number;
  readonly files: readonly string[];
}
export interface ThreadAnswer {
  readonly number: number;
  readonly found: readonly PlanFile[];
}

interface Waiting {
  readonly resolve: (found: readonly PlanFile[]) => void;
  readonly reject: (error: unknown) => void;
}

/** Each question goes to the thread that has fewest. */
class Threads {
  readonly #threads: readonly Thread[];

  constructor(count: number) {
    this.#threads = Array.from({ length: count }, () => new Thread());
  }

  async read(files: readonly string[]): Promise<readonly PlanFile[]> {
    const least = this.#threads.reduce((one, other) => (other.load < one.load ? other : one));
    return await least.read(files);
  }

  async close(): Promise<void> {
    await Promise.all(this.#threads.map((thread) => thread.close()));
  }
}

class Thread {
  readonly #worker = new Worker(beginning);
  readonly #waiting = new Map<number, Waiting>();
  #asked = 0;
  #failure: unknown;

  constructor() {
    this.#worker.on("message", ({ number, found }: ThreadAnswer) => {
      this.#waiting.get(number)?.resolve(found);
      this.#waiting.delete(number);
    });
    this.#worker.on("error", (error) => this.#fail(error));
    this.#worker.on("exit", () => this.#fail(new Error("the thread has ended")));
  }

  /** Questions that are not answered yet; of one that failed so many that the others are asked. */
  get load(): number {
    return this.#failure === undefined ? this.#waiting.size : Number.POSITIVE_INFINITY;
  }

  async read(files: readonly string[]): Promise<readonly PlanFile[]> {
    if (this.#failure !== undefined) throw this.#failure;
    this.#asked += 1;
    const number = this.#asked;
    return await new Promise((resolve, reject) => {
      this.#waiting.set(number, { resolve, reject });
      this.#worker.postMessage({ number, files } satisfies ThreadQuestion);
    });
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
  }

  #fail(error: unknown): void {
    this.#failure ??= error;
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
  }
}
