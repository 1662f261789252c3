import { err, ok, type Result } from "neverthrow";
import { checkOf, keyCheckOf } from "./checks.js";
import type { KeepingProblem } from "./keepingError.js";
import { jsonIn, textOf } from "./text.js";

/** What a journal holds. */
export interface JournalKind<Entry> {
  /** What the state is: stands in the file. */
  readonly name: string;
  /** Raised where a release writes what an earlier one cannot read. */
  readonly schema: number;
  /** An entry from the data of a line; undefined where it is none. */
  readonly entry: (data: unknown) => Entry | undefined;
}

/** A journal as it was read. */
export interface JournalContent<Entry> {
  readonly entries: readonly Entry[];
  /** How long the file is, and how much of it is whole, in bytes. The rest was cut off when the power went. */
  readonly length: number;
  readonly whole: number;
  /** Whether the last line lacks its end, though it is whole. */
  readonly isOpen: boolean;
  /** The check of each line, the last one's last; what comes next follows from it. */
  readonly checks: readonly string[];
  /** By what it knows its key again; undefined where it was never written with one, or by a release that did not check. */
  readonly key: string | undefined;
  /** How many lines bear their check, the beginning among them. None of what the first releases wrote. */
  readonly chained: number;
}

/**
 * Reads a journal, one line for each entry: each line bears a checksum and follows from the one before. A last line that was
 * cut off is what a crash leaves, and is left out; whether more is missing, its tip tells (see `openJournal`). What the first releases wrote bears no checksums, and is read too.
 *
 * Errors: `damaged` with the line, `newer`; `wrong-key`, where a key is given.
 *
 * @example
 * ```ts
 * import { memoryFiles, openJournal, parseJournal } from "@piiri/core/keeping";
 *
 * const kind = { name: "visits", schema: 1, entry: (data: unknown) => data as { readonly day: string } };
 * const files = memoryFiles();
 * await (await openJournal(files, "visits.jsonl", kind)).append([{ day: "2027-03-02" }]);
 * const bytes = await files.read("visits.jsonl");
 * parseJournal(bytes, kind)._unsafeUnwrap().entries.length; // => 1
 * const changed = new TextEncoder().encode(new TextDecoder().decode(bytes).replace("03-02", "03-03"));
 * parseJournal(changed, kind)._unsafeUnwrapErr(); // => { code: "damaged", line: 2 }
 * ```
 */
export function parseJournal<Entry>(
  bytes: Uint8Array | undefined,
  kind: JournalKind<Entry>,
  key?: string | undefined,
): Result<JournalContent<Entry>, KeepingProblem> {
  const reading = new Reading(kind);
  const { lines, end, rest } = linesOf(bytes ?? new Uint8Array());
  const problem = reading.takeAll(lines);
  if (problem !== undefined) return err(problem);
  // Whole but for its end: it was written, so it counts.
  const isOpen = reading.isWhole(rest) && reading.take(rest) === undefined;
  const { entries, checks, key: known, chained } = reading;
  // A journal begins in one go: what has no whole line has lost what it had.
  if (bytes !== undefined && checks.length === 0) return err({ code: "damaged", line: 1 });
  if (key !== undefined && known !== undefined && known !== keyCheckOf(key, kind.name))
    return err({ code: "wrong-key" });
  const length = bytes?.length ?? 0;
  return ok({ entries, checks, key: known, chained, length, whole: isOpen ? length : end, isOpen });
}

/** What a journal holds before its first line. */
export const noLines = { checks: [], chained: 0, isOpen: false };

/** Entries as the lines that follow on what a journal holds; the first that are checked say of what kind it is. */
export function journalLines(
  entries: readonly unknown[],
  { checks, chained, isOpen }: Pick<JournalContent<unknown>, "checks" | "chained" | "isOpen">,
  { name, schema }: Pick<JournalKind<unknown>, "name" | "schema">,
  key?: string | undefined,
): { readonly text: string; readonly checks: readonly string[]; readonly last: string } {
  const head = { piiri: name, schema, ...(key !== undefined && { key: keyCheckOf(key, name) }) };
  let last = checks.at(-1) ?? "";
  const more: string[] = [];
  const lines = [...(chained > 0 ? [] : [head]), ...entries].map((each) => {
    const body = JSON.stringify(each);
    last = checkOf(last, body);
    more.push(last);
    return `${body.slice(0, -1)},"check":"${last}"}\n`;
  });
  return { text: `${isOpen ? "\n" : ""}${lines.join("")}`, checks: more, last };
}

const checked = /^(\{.+),"check":"([0-9a-f]{32})"\}$/;

/** A line's text without its check, and the check; undefined where it bears none. */
export function partsOf(line: string): { readonly body: string; readonly check: string } | undefined {
  const [, body, check] = checked.exec(line) ?? [];
  return body === undefined || check === undefined ? undefined : { body: `${body}}`, check };
}

/** The lines that have an end, how many bytes they are, and what comes after them. */
function linesOf(bytes: Uint8Array): {
  readonly lines: readonly string[];
  readonly end: number;
  readonly rest: string;
} {
  const end = bytes.lastIndexOf("\n".charCodeAt(0)) + 1;
  return {
    lines: textOf(bytes.subarray(0, end)).split("\n").slice(0, -1),
    end,
    rest: textOf(bytes.subarray(end)),
  };
}

class Reading<Entry> {
  readonly entries: Entry[] = [];
  readonly checks: string[] = [];
  key: string | undefined;
  chained = 0;
  readonly #kind: JournalKind<Entry>;
  #line = 0;

  constructor(kind: JournalKind<Entry>) {
    this.#kind = kind;
  }

  /** Takes lines up to the first with which something is wrong, and says what. */
  takeAll(lines: readonly string[]): KeepingProblem | undefined {
    for (const line of lines) {
      const problem = this.take(line);
      if (problem !== undefined) return problem;
    }
    return undefined;
  }

  /** Takes the next line; says what is wrong with it. */
  take(written: string): KeepingProblem | undefined {
    this.#line += 1;
    // Programs that think they know better end lines otherwise.
    const line = written.endsWith("\r") ? written.slice(0, -1) : written;
    if (line === "") return undefined;
    const parts = partsOf(line);
    if (parts === undefined) return this.chained > 0 ? this.#damaged() : this.#takeUnchecked(line);
    if (checkOf(this.checks.at(-1) ?? "", parts.body) !== parts.check) return this.#damaged();
    this.checks.push(parts.check);
    this.chained += 1;
    const data = jsonIn(parts.body) as Readonly<Record<string, unknown>> | undefined;
    return data !== undefined && "piiri" in data ? this.#begin(data) : this.#add(data, { code: "newer" });
  }

  isWhole(line: string): boolean {
    const parts = partsOf(line);
    if (parts !== undefined) return checkOf(this.checks.at(-1) ?? "", parts.body) === parts.check;
    return this.chained === 0 && this.#kind.entry(jsonIn(line)) !== undefined;
  }

  #begin({ piiri, schema, key }: Readonly<Record<string, unknown>>): KeepingProblem | undefined {
    if (piiri !== this.#kind.name || typeof schema !== "number") return this.#damaged();
    if (schema > this.#kind.schema) return { code: "newer" };
    if (typeof key === "string") this.key = key;
    return undefined;
  }

  /** As the first releases wrote it. Where they were stopped within a line they began the next one, and left the half. */
  #takeUnchecked(line: string): KeepingProblem | undefined {
    const data = jsonIn(line);
    if (this.#isOfLater(data)) return { code: "newer" };
    if (data === undefined && line.startsWith("{") && !line.endsWith("}")) return undefined;
    this.checks.push(checkOf(this.checks.at(-1) ?? "", line));
    return this.#add(data, this.#damaged());
  }

  /** The beginning as a later release writes it, which may check its lines in another way. */
  #isOfLater(data: unknown): boolean {
    const { piiri, schema } = (data ?? {}) as { readonly piiri?: unknown; readonly schema?: unknown };
    return this.#line === 1 && piiri === this.#kind.name && typeof schema === "number" && schema > this.#kind.schema;
  }

  #add(data: unknown, otherwise: KeepingProblem): KeepingProblem | undefined {
    const entry = this.#kind.entry(data);
    if (entry === undefined) return otherwise;
    this.entries.push(entry);
    return undefined;
  }

  #damaged(): KeepingProblem {
    return { code: "damaged", line: this.#line };
  }
}
