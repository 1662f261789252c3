/** How a text's bytes were written. */
export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";

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
 * Reads bytes as text, strictly: by their byte order mark where there is one, as UTF-8, and where they are not that, as
 * windows-1252, which Finnish Excel writes. What is read is never kept.
 */
export function decodeText(source: ByteSource): DecodedText {
  let encoding: Encoding = "utf-8";
  return { chunks: decoded(), encoding: () => encoding };

  async function* decoded(): AsyncGenerator<string> {
    let decoder: Decoder | undefined;
    let isAscii = true;
    let held = new Uint8Array();
    let isFirst = true;
    for await (const bytes of pieces(source)) {
      const all = joined(held, bytes);
      // A byte order mark is up to three bytes long.
      if (decoder === undefined && all.length < markBytes) {
        held = all;
        continue;
      }
      if (decoder === undefined) {
        encoding = markedAs(all);
        decoder = strict(encoding);
      }
      const end = encoding === "utf-8" ? wholeCharacters(all) : all.length;
      held = all.slice(end);
      const text = read(all.subarray(0, end));
      yield isFirst ? text.replace(/^\uFEFF/, "") : text;
      isFirst = false;
    }
    decoder ??= strict(encoding);
    yield read(held);
    yield read(new Uint8Array(), true);

    function read(bytes: Uint8Array, isLast = false): string {
      try {
        // UTF-8 comes in whole characters, each piece by itself; in a stream half a character would pass for the while.
        const text = decoder?.decode(bytes, { stream: encoding !== "utf-8" && !isLast }) ?? "";
        isAscii &&= bytes.every((byte) => byte < firstBeyondAscii);
        return text;
      } catch (error) {
        if (encoding !== "utf-8" || !isAscii)
          throw new MixedEncodingError("not one encoding throughout", { cause: error });
        encoding = "windows-1252";
        // In one go Node 20 reads some characters wrongly, in a stream rightly.
        decoder = new TextDecoder(encoding);
        return decoder.decode(bytes, { stream: !isLast });
      }
    }
  }
}

type Decoder = InstanceType<typeof TextDecoder>;

function strict(encoding: Encoding): Decoder {
  // A mark within a text is a character, which would go where each piece is read by itself.
  return new TextDecoder(encoding, { fatal: true, ignoreBOM: encoding === "utf-8" });
}

const markBytes = 3;
const firstBeyondAscii = 0x80;
const firstOfSeveral = 0xc0;

/** Up to where no character is cut in two: the last one may go on in the next piece. */
function wholeCharacters(bytes: Uint8Array): number {
  for (let back = 1; back <= markBytes && back <= bytes.length; back += 1) {
    if ((bytes.at(-back) ?? 0) >= firstOfSeveral) return bytes.length - back;
  }
  return bytes.length;
}

function markedAs([first, second]: Uint8Array): Encoding {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
}

/** A large piece is taken little by little, so that what has been read can go before the next is. */
async function* pieces(source: ByteSource): AsyncGenerator<Uint8Array> {
  for await (const piece of source instanceof Uint8Array ? [source] : source) {
    for (let at = 0; at < piece.length; at += pieceMost) yield piece.subarray(at, at + pieceMost);
  }
}

const pieceMost = 65_536;

function joined(one: Uint8Array, other: Uint8Array): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(one.length + other.length);
  whole.set(one);
  whole.set(other, one.length);
  return whole;
}
