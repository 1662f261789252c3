import { checkOf } from "./checks.js";
import { type JournalKind, partsOf } from "./parseJournal.js";
import { jsonIn, textOf } from "./text.js";

/** What is left of a journal that was damaged, lost, or that there are several versions of. */
export interface Salvaged<Entry> {
  /** Entries of lines that follow from the line before. Others may have stood among them and after them. */
  readonly proved: readonly Entry[];
  /** Entries that can be read, but not held against a line before; those of conflict copies too. */
  readonly doubtful: readonly Entry[];
  /** How many lines cannot be read at all. */
  readonly lost: number;
}

/** What can still be read of a journal, and what of it proves itself. */
export function salvageJournal<Entry>(bytes: Uint8Array, kind: JournalKind<Entry>): Salvaged<Entry> {
  const salvage = new Salvage(kind);
  for (const line of textOf(bytes).split("\n")) salvage.take(line.replace(/\r$/, ""));
  return salvage;
}

class Salvage<Entry> implements Salvaged<Entry> {
  readonly proved: Entry[] = [];
  readonly doubtful: Entry[] = [];
  lost = 0;
  readonly #kind: JournalKind<Entry>;
  /** The check of the line before as that line says it; undefined where it says none. */
  #before: string | undefined = "";
  #hasBegun = false;

  constructor(kind: JournalKind<Entry>) {
    this.#kind = kind;
  }

  take(line: string): void {
    if (line === "") return;
    const parts = partsOf(line);
    const data = jsonIn(parts?.body ?? line);
    const isBeginning = typeof data === "object" && data !== null && "piiri" in data;
    if (isBeginning) this.#hasBegun = true;
    else this.#keep(this.#kind.entry(data), this.#isProved(parts));
    this.#before = parts?.check ?? this.#unchecked(line);
  }

  /** What the first releases wrote bears no checks, and is taken at its word. */
  #isProved(parts: ReturnType<typeof partsOf>): boolean {
    if (parts === undefined) return !this.#hasBegun;
    return this.#before !== undefined && checkOf(this.#before, parts.body) === parts.check;
  }

  #keep(entry: Entry | undefined, isProved: boolean): void {
    if (entry === undefined) this.lost += 1;
    else if (isProved) this.proved.push(entry);
    else this.doubtful.push(entry);
  }

  #unchecked(line: string): string | undefined {
    return this.#before === undefined || this.#hasBegun ? undefined : checkOf(this.#before, line);
  }
}
