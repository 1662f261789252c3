import { isUtf8 } from "./isUtf8.js";
import { type LegacyEncoding, legacyDecoder, likeliestEncoding } from "./legacyEncodings.js";

/** How a text's bytes were written. */
export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | LegacyEncoding;

/** Bytes as they come: in one piece, or piece by piece. */
export type ByteSource = Uint8Array | AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

/** A text whose bytes fit no encoding from some place on. */
export class MixedEncodingError extends Error {
  override readonly name = "MixedEncodingError";
}

/** A text as it is read, and how its bytes turn out to be written. */
export interface DecodedText {
  readonly chunks: AsyncIterable<string>;
  /** What is known so far: plain ASCII counts as UTF-8 until another character comes. */
  readonly encoding: () => Encoding;
}

/**
 * Reads bytes as text: as UTF-16 by its byte order mark or the zeros between its letters, else line by line as UTF-8, and a
 * line that is not that in the encoding of old systems in which its letters are those of our languages. A line of another
 * encoding turns no other. What is read is never kept.
 */
export function decodeText(source: ByteSource): DecodedText {
  let read: Reader | undefined;
  return { chunks: decoded(), encoding: () => read?.encoding() ?? "utf-8" };

  async function* decoded(): AsyncGenerator<string> {
    for await (const block of blocks(source)) {
      read ??= readerOf(block);
      yield read.decode(block);
    }
    if (read !== undefined) yield read.finish();
  }
}

interface Reader {
  readonly encoding: () => Encoding;
  readonly decode: (bytes: Uint8Array) => string;
  readonly finish: () => string;
}

function readerOf(beginning: Uint8Array): Reader {
  const encoding = markedAs(beginning) ?? unmarkedUtf16(beginning);
  return encoding === undefined ? lineReader() : utf16Reader(encoding);
}

function utf16Reader(encoding: "utf-16le" | "utf-16be"): Reader {
  const decoder = new TextDecoder(encoding, { fatal: true });
  const decode = (bytes: Uint8Array, stream: boolean) => {
    try {
      return decoder.decode(bytes, { stream });
    } catch (error) {
      throw new MixedEncodingError("not one encoding throughout", { cause: error });
    }
  };
  return {
    encoding: () => encoding,
    decode: (bytes) => decode(bytes, true),
    finish: () => decode(new Uint8Array(), false),
  };
}

function legacyReader(encoding: LegacyEncoding) {
  return { encoding, decode: legacyDecoder(encoding) };
}

/** Whole lines are read as soon as they are there. */
function lineReader(): Reader {
  const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  let held = new Uint8Array();
  let isFirst = true;
  let legacy: ReturnType<typeof legacyReader> | undefined;
  const lines = { utf8: 0, legacy: 0 };
  return {
    encoding: () => (legacy !== undefined && lines.legacy > lines.utf8 ? legacy.encoding : "utf-8"),
    decode: (bytes) => {
      const all = joined(held, bytes);
      // The last block goes with the line that is begun in it, so that a small file is read as one.
      const end = bytes.length < blockBytes ? 0 : endOfLines(all);
      held = all.slice(end);
      return withoutMark(read(all.subarray(0, end)));
    },
    finish: () => withoutMark(read(held)),
  };

  function withoutMark(text: string): string {
    if (!isFirst || text === "") return text;
    isFirst = false;
    return text.replace(/^\uFEFF/, "");
  }

  function read(bytes: Uint8Array): string {
    try {
      return utf8.decode(bytes);
    } catch {
      return readLines(bytes);
    }
  }

  /** Neighbouring lines of one kind are read together. */
  function readLines(bytes: Uint8Array): string {
    const runs = runsOf(bytes);
    const others = runs.flatMap(({ isLegacy, from, to }) => (isLegacy ? [bytes.subarray(from, to)] : []));
    legacy ??= legacyReader(likeliestEncoding(others));
    const { decode } = legacy;
    return runs
      .map(({ isLegacy, from, to, telling }) => {
        lines[isLegacy ? "legacy" : "utf8"] += telling;
        const run = bytes.subarray(from, to);
        return isLegacy ? decode(run) : utf8.decode(run);
      })
      .join("");
  }
}

interface Run {
  readonly isLegacy: boolean;
  readonly from: number;
  readonly to: number;
  /** How many of its lines have characters beyond ASCII. */
  readonly telling: number;
}

function runsOf(bytes: Uint8Array): readonly Run[] {
  const runs: Run[] = [];
  for (const { from, to, kind } of linesOf(bytes)) {
    const last = runs.at(-1);
    const isLegacy = kind === "legacy";
    const telling = kind === "ascii" ? 0 : 1;
    // A line of plain letters goes with whichever stands before it.
    if (last !== undefined && (kind === "ascii" || last.isLegacy === isLegacy)) {
      runs[runs.length - 1] = { ...last, to, telling: last.telling + telling };
    } else runs.push({ isLegacy, from, to, telling });
  }
  return runs;
}

function* linesOf(
  bytes: Uint8Array,
): Generator<{ readonly from: number; readonly to: number; readonly kind: "ascii" | "utf-8" | "legacy" }> {
  let from = 0;
  let isAscii = true;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    isAscii &&= byte < firstBeyondAscii;
    if (byte !== newline && byte !== carriageReturn && at < bytes.length - 1) continue;
    yield { from, to: at + 1, kind: kindOf(bytes, from, at + 1, isAscii) };
    from = at + 1;
    isAscii = true;
  }
}

function kindOf(bytes: Uint8Array, from: number, to: number, isAscii: boolean): "ascii" | "utf-8" | "legacy" {
  if (isAscii) return "ascii";
  return isUtf8(bytes, from, to) ? "utf-8" : "legacy";
}

const firstBeyondAscii = 0x80;
const newline = 0x0a;
const carriageReturn = 0x0d;
const firstOfSeveral = 0xc0;
/** A character is up to four bytes long, so that so many may stand before the last. */
const restMost = 3;

/** The end of the last whole line; where none ends, up to where no character is cut in two. */
function endOfLines(bytes: Uint8Array): number {
  // Where there are plain ones, nobody looks through all for those of old Macintoshes.
  const end = bytes.lastIndexOf(newline) + 1 || bytes.lastIndexOf(carriageReturn) + 1;
  return end === 0 && bytes.length >= blockBytes ? wholeCharacters(bytes) : end;
}

/** The last character may go on in the next block. */
function wholeCharacters(bytes: Uint8Array): number {
  for (let back = 1; back <= restMost && back <= bytes.length; back += 1) {
    if ((bytes.at(-back) ?? 0) >= firstOfSeveral) return bytes.length - back;
  }
  return bytes.length;
}

function markedAs([first, second]: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : undefined;
}

/** Of a text of ours in UTF-16 every other byte is nearly always zero, and in no other encoding any is. */
function unmarkedUtf16(beginning: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  const pairs = Math.min(beginning.length >> 1, 1000);
  let [even, odd] = [0, 0];
  for (let pair = 0; pair < pairs; pair += 1) {
    if (beginning[2 * pair] === 0) even += 1;
    if (beginning[2 * pair + 1] === 0) odd += 1;
  }
  if (2 * odd > pairs && 10 * even <= pairs) return "utf-16le";
  return 2 * even > pairs && 10 * odd <= pairs ? "utf-16be" : undefined;
}

/** Texts as large as this the engine leaves where they are, while it moves smaller ones of which a part is kept, twice. */
export const blockBytes = 524_288;

/**
 * Blocks of one size, whatever the pieces are like in which bytes come, so that what is found out of the first does not depend
 * on them; a large piece is taken little by little, so that what has been read can go before the next is.
 */
async function* blocks(source: ByteSource): AsyncGenerator<Uint8Array> {
  let gathered: Uint8Array[] = [];
  let length = 0;
  for await (const piece of source instanceof Uint8Array ? [source] : source) {
    for (let at = 0; at < piece.length; ) {
      const part = piece.subarray(at, at + blockBytes - length);
      gathered.push(part);
      length += part.length;
      at += part.length;
      if (length < blockBytes) continue;
      yield joined(...gathered);
      gathered = [];
      length = 0;
    }
  }
  if (length > 0) yield joined(...gathered);
}

function joined(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) return only as Uint8Array<ArrayBuffer>;
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
