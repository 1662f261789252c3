import { createHash } from "node:crypto";
import type { FoundFile } from "./findFiles.js";
import { linesOf } from "./linesOf.js";
import type { PlanFile } from "./readPlanFile.js";

/** What a file held when it was last read. */
export interface Remembered {
  readonly found: Exclude<PlanFile, { readonly kind: "faulty" }>;
  /** As it stands in the file of what is remembered. */
  readonly line: string;
}

/**
 * What was read of the plans of a folder the last time, line by line in the order of their names. What is broken, was written
 * by another version or is not there is simply not known.
 */
export class RememberedPlans {
  /** Lines that were passed over, for their files are gone or changed. */
  passed = 0;
  readonly #header: string;
  readonly #lines: AsyncGenerator<string>;
  #next: (Entry & { readonly line: string }) | undefined;
  #isBegun = false;
  #isOver = false;

  constructor(file: string, header: string) {
    this.#header = header;
    this.#lines = linesOf(file);
  }

  /** What is known of a file that has not changed. Files are asked for in the order of their names. */
  async find(file: FoundFile): Promise<Remembered | undefined> {
    await this.#advanceTo(file.within);
    const next = this.#next;
    if (next?.file !== file.within || next.stamp !== stampOf(file)) return undefined;
    this.#next = undefined;
    return { found: next.plan === null ? { kind: "other" } : { kind: "plan", json: next.plan }, line: next.line };
  }

  /** Whether something is known that nobody has asked for. */
  async close(): Promise<void> {
    await this.#advanceTo(undefined);
    await this.#lines.return(undefined);
  }

  async #advanceTo(within: string | undefined): Promise<void> {
    while (!this.#isOver && (this.#next === undefined || within === undefined || this.#next.file < within)) {
      if (this.#next !== undefined) this.passed += 1;
      this.#next = await this.#read();
    }
  }

  async #read(): Promise<(Entry & { readonly line: string }) | undefined> {
    try {
      const { value: line, done } = await this.#lines.next();
      if (done) {
        this.#isOver = true;
        return undefined;
      }
      if (!this.#isBegun) {
        this.#isBegun = true;
        this.#isOver = line !== this.#header;
        return undefined;
      }
      const entry = entryIn(line, this.#header);
      if (entry === undefined) this.passed += 1;
      return entry && { ...entry, line };
    } catch {
      this.#isOver = true;
      return undefined;
    }
  }
}

interface Entry {
  readonly file: string;
  /** All by which a change of the file shows. */
  readonly stamp: string;
  /** The plan as JSON; null for a file that is no plan. */
  readonly plan: string | null;
}

/** By what a change of a file shows: whoever sets back the time of its content cannot set back that of the change. */
function stampOf({ stats: { size, mtimeNs, ctimeNs, ino } }: FoundFile): string {
  return [size, mtimeNs, ctimeNs, ino].join(" ");
}

/** A line that remembers what a file holds. Its hash tells whether it is as we wrote it, and under which header. */
export function lineOf(file: FoundFile, found: Remembered["found"], header: string): string {
  const plan = found.kind === "plan" ? found.json : null;
  const entry = JSON.stringify({ file: file.within, stamp: stampOf(file), plan } satisfies Entry);
  return `{"hash":"${hashOf(entry, header)}","entry":${entry}}`;
}

const beforeHash = '{"hash":"';
const beforeEntry = '","entry":';
const hashLength = 64;

function entryIn(line: string, header: string): Entry | undefined {
  const hash = line.slice(beforeHash.length, beforeHash.length + hashLength);
  const entry = line.slice(beforeHash.length + hashLength + beforeEntry.length, -1);
  return hash === hashOf(entry, header) ? (JSON.parse(entry) as Entry) : undefined;
}

function hashOf(entry: string, header: string): string {
  return createHash("sha256").update(`${header}\n${entry}`).digest("hex");
}
