import { Inflate } from "fflate";
import { TableError } from "../table/tableRow.js";
import { type WorkbookBudget, workbookLimits } from "./workbookLimits.js";

/** The parts of an archive by their names, written small and with plain slashes. */
export interface ZipArchive {
  readonly has: (name: string) => boolean;
  /** A part's bytes as they are unpacked; what comes out is counted, and compared with what the archive says of it. */
  readonly read: (name: string) => Generator<Uint8Array>;
}

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly sum: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly header: number;
  /** Where its packed bytes begin. */
  readonly start: number;
}

/** What begins each structure of the format (APPNOTE 4.3). */
const marks = {
  local: 0x04_03_4b_50,
  central: 0x02_01_4b_50,
  end: 0x06_05_4b_50,
  end64: 0x06_06_4b_50,
  locator64: 0x07_06_4b_50,
} as const;

/** How long each structure is without what has no fixed length, in bytes. */
const lengths = { local: 30, central: 46, end: 22, end64: 56, locator64: 20, comment: 0xff_ff } as const;

/** Stands where the true number is in the 64-bit field. */
const elsewhere = { short: 0xff_ff, long: 0xff_ff_ff_ff } as const;

const methods = { stored: 0, deflated: 8 } as const;
const encryptedFlag = 1;
const sizesFollowFlag = 8;
const extra64 = 1;

/** Packed bytes unpacked at a time: at most a thousand times as many come out before they are counted. */
const pieceLength = 4096;

/**
 * Opens an archive by its central directory. Refused is whatever has two readings: parts of the same name or in the same bytes,
 * and parts whose own headers tell something else than the directory.
 */
export function zipArchive(bytes: Uint8Array, budget: WorkbookBudget): ZipArchive {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts = new Map<string, Entry>();
  for (const entry of entriesOf(view)) {
    const key = entry.name.replaceAll("\\", "/").replace(/^\//, "").toLowerCase();
    if (parts.has(key)) throw new TableError("not-a-workbook");
    parts.set(key, entry);
  }
  return {
    has: (name) => parts.has(name.toLowerCase()),
    read(name) {
      const entry = parts.get(name.toLowerCase());
      if (entry === undefined) throw new TableError("not-a-workbook");
      return unpacked(bytes.subarray(entry.start, entry.start + entry.packed), entry, budget);
    },
  };
}

function* unpacked(packed: Uint8Array, entry: Entry, budget: WorkbookBudget): Generator<Uint8Array> {
  let length = 0;
  let sum = 0xff_ff_ff_ff;
  for (const piece of entry.method === methods.stored ? [packed] : inflated(packed)) {
    length += piece.length;
    budget.spend("bytes", piece.length);
    if (length > entry.unpacked) throw new TableError("workbook-too-large");
    sum = checkSum(piece, sum);
    yield piece;
  }
  if (length !== entry.unpacked || ~sum >>> 0 !== entry.sum) throw new TableError("not-a-workbook");
}

function* inflated(packed: Uint8Array): Generator<Uint8Array> {
  let out: Uint8Array[] = [];
  const inflate = new Inflate((piece) => out.push(piece));
  for (let at = 0; at === 0 || at < packed.length; at += pieceLength) {
    const isLast = at + pieceLength >= packed.length;
    try {
      inflate.push(packed.subarray(at, at + pieceLength), isLast);
    } catch (error) {
      throw error instanceof Error ? new TableError("not-a-workbook") : error;
    }
    yield* out;
    out = [];
  }
}

function entriesOf(view: DataView): readonly Entry[] {
  const { count, start, end } = directoryOf(view);
  if (count > workbookLimits.parts) throw new TableError("workbook-too-large");
  const entries: Entry[] = [];
  let at = start;
  let told = 0;
  for (let index = 0; index < count; index += 1) {
    if (at + lengths.central > end || view.getUint32(at, true) !== marks.central)
      throw new TableError("not-a-workbook");
    const next = at + lengths.central + sumOfShorts(view, at + 28, 3);
    if (next > end) throw new TableError("not-a-workbook");
    const entry = entryAt(view, at, start);
    told += entry.unpacked;
    entries.push(entry);
    at = next;
  }
  if (at !== end) throw new TableError("not-a-workbook");
  // What is told is enough to refuse it; what is true is counted once more while it is unpacked.
  if (told > workbookLimits.bytes) throw new TableError("workbook-too-large");
  refuseOverlaps(entries, start);
  return entries;
}

function entryAt(view: DataView, at: number, directory: number): Entry {
  const [nameLength, extraLength] = [view.getUint16(at + 28, true), view.getUint16(at + 30, true)];
  const name = textAt(view, at + lengths.central, nameLength);
  const told = {
    unpacked: view.getUint32(at + 24, true),
    packed: view.getUint32(at + 20, true),
    header: view.getUint32(at + 42, true),
  };
  const { unpacked, packed, header } = withLargeNumbers(view, told, at + lengths.central + nameLength, extraLength);
  const method = view.getUint16(at + 10, true);
  const sum = view.getUint32(at + 16, true);
  if ((view.getUint16(at + 8, true) & encryptedFlag) !== 0) throw new TableError("encrypted-workbook");
  if (method !== methods.stored && method !== methods.deflated) throw new TableError("not-a-workbook");
  if (header + lengths.local > directory || view.getUint32(header, true) !== marks.local)
    throw new TableError("not-a-workbook");
  const localName = view.getUint16(header + 26, true);
  const start = header + lengths.local + localName + view.getUint16(header + 28, true);
  if (start + packed > directory || (method === methods.stored && packed !== unpacked))
    throw new TableError("not-a-workbook");
  const agrees =
    view.getUint16(header + 8, true) === method &&
    textAt(view, header + lengths.local, localName) === name &&
    hasSameSizes(view, header, { unpacked, packed });
  if (!agrees) throw new TableError("not-a-workbook");
  return { name, method, sum, packed, unpacked, header, start };
}

/** A part's own header may leave its sizes to what follows the part; where it tells them, they are the directory's. */
function hasSameSizes(
  view: DataView,
  header: number,
  { unpacked, packed }: { readonly unpacked: number; readonly packed: number },
): boolean {
  if ((view.getUint16(header + 6, true) & sizesFollowFlag) !== 0) return true;
  const own = [view.getUint32(header + 18, true), view.getUint32(header + 22, true)];
  return own.every((size, index) => size === elsewhere.long || size === [packed, unpacked][index]);
}

/** Numbers that do not fit into four bytes stand in a field of their own, in this order (APPNOTE 4.5.3). */
function withLargeNumbers<Numbers extends Record<string, number>>(
  view: DataView,
  told: Numbers,
  from: number,
  length: number,
): Numbers {
  const large = Object.keys(told).filter((name) => told[name] === elsewhere.long);
  if (large.length === 0) return told;
  let field = from;
  while (field + 4 <= from + length && view.getUint16(field, true) !== extra64)
    field += 4 + view.getUint16(field + 2, true);
  const found: Record<string, number> = { ...told };
  for (const [index, name] of large.entries()) {
    const at = field + 4 + index * 8;
    if (at + 8 > from + length) throw new TableError("not-a-workbook");
    found[name] = Number(view.getBigUint64(at, true));
  }
  return found as Numbers;
}

/** No byte belongs to two parts: else a few bytes would be many parts. */
function refuseOverlaps(entries: readonly Entry[], directory: number): void {
  const ordered = [...entries].sort((one, other) => one.header - other.header);
  for (const [index, entry] of ordered.entries()) {
    const end = ordered[index + 1]?.header ?? directory;
    if (entry.start + entry.packed > end) throw new TableError("not-a-workbook");
  }
}

/** Where the central directory lies, as the end of the file tells it. */
function directoryOf(view: DataView): { readonly count: number; readonly start: number; readonly end: number } {
  const at = endOf(view);
  const told = {
    count: view.getUint16(at + 10, true),
    size: view.getUint32(at + 12, true),
    start: view.getUint32(at + 16, true),
  };
  const isLarge = told.count === elsewhere.short || told.size === elsewhere.long || told.start === elsewhere.long;
  const locator = at - lengths.locator64;
  const hasLocator = locator >= 0 && view.getUint32(locator, true) === marks.locator64;
  if (!isLarge || !hasLocator) return checked(told.count, told.start, told.start + told.size, at);
  const end64 = Number(view.getBigUint64(locator + 8, true));
  if (end64 + lengths.end64 > locator || view.getUint32(end64, true) !== marks.end64)
    throw new TableError("not-a-workbook");
  const [count, size, start] = [32, 40, 48].map((offset) => Number(view.getBigUint64(end64 + offset, true)));
  return checked(count ?? 0, start ?? 0, (start ?? 0) + (size ?? 0), end64);
}

function checked(count: number, start: number, end: number, most: number) {
  if (count === 0 || end > most) throw new TableError("not-a-workbook");
  return { count, start, end };
}

function endOf(view: DataView): number {
  const last = view.byteLength - lengths.end;
  for (let at = last; at >= 0 && at >= last - lengths.comment; at -= 1)
    if (view.getUint32(at, true) === marks.end && at + lengths.end + view.getUint16(at + 20, true) === view.byteLength)
      return at;
  throw new TableError("not-a-workbook");
}

function sumOfShorts(view: DataView, at: number, count: number): number {
  let sum = 0;
  for (let index = 0; index < count; index += 1) sum += view.getUint16(at + index * 2, true);
  return sum;
}

function textAt(view: DataView, at: number, length: number): string {
  if (at + length > view.byteLength) throw new TableError("not-a-workbook");
  return new TextDecoder().decode(new Uint8Array(view.buffer, view.byteOffset + at, length));
}

const sums = Uint32Array.from({ length: 256 }, (_, byte) => {
  let sum = byte;
  for (let bit = 0; bit < 8; bit += 1) sum = (sum & 1) === 1 ? (sum >>> 1) ^ 0xed_b8_83_20 : sum >>> 1;
  return sum;
});

/** CRC-32, taken on from what came before. */
function checkSum(bytes: Uint8Array, before: number): number {
  let sum = before;
  for (const byte of bytes) sum = (sum >>> 8) ^ (sums[(sum ^ byte) & 0xff] ?? 0);
  return sum;
}
