import { isUtf8 } from "./isUtf8.js";
import { type LegacyEncoding, legacyDecoder, legacyEncodings } from "./legacyEncodings.js";

/** Mends text as it comes, and tells in which encoding it had been misread. */
export interface LetterMender {
  readonly mend: (text: string) => string;
  readonly misread: () => LegacyEncoding | undefined;
}

/**
 * Mends letters of UTF-8 that a program once read in an encoding of old systems and saved so: `Ã¤` was ä, and `â€“` a dash. They
 * are known by the first half of letters such as å, ä and ö, which stands before a second half in no word of any language; where
 * it never does, everything stays as it is. Text that was misread twice is mended twice.
 */
export function letterMender(): LetterMender {
  let misread: Misreading | undefined;
  return {
    mend: (text) => {
      let mended = text;
      for (let times = 0; times < timesMost; times += 1) {
        // A file was misread as a whole, also where a few rows of it have dashes and no such letters.
        const found = misreadingOf(mended) ?? (times === 0 ? misread : undefined);
        if (found === undefined) break;
        misread ??= found;
        mended = mended.replace(found.any, (halves) => found.whole(halves) ?? halves);
      }
      return mended;
    },
    misread: () => misread?.encoding,
  };
}

function misreadingOf(text: string): Misreading | undefined {
  return misreadings.find(({ begins, letters }) => text.includes(begins) && letters.test(text));
}

/** More often nobody saves a file wrongly. */
const timesMost = 3;

interface Misreading {
  readonly encoding: LegacyEncoding;
  /** With this the next begin; a text is soon looked through for a single letter. */
  readonly begins: string;
  /** A letter of Western Europe. */
  readonly letters: RegExp;
  /** These, and signs and letters beside them. */
  readonly any: RegExp;
  readonly whole: (halves: string) => string | undefined;
}

const upperHalf = Uint8Array.from({ length: 0x80 }, (_, index) => index + 0x80);
const misreadings: readonly Misreading[] = legacyEncodings.map(misreading);

function misreading(encoding: LegacyEncoding): Misreading {
  const read = [...legacyDecoder(encoding)(upperHalf)];
  const byteOf = new Map(read.map((character, index) => [character, index + 0x80]));
  // In Latin 1 these are signs that nobody sees.
  if (encoding === "windows-1252")
    for (let byte = 0x80; byte < 0xa0; byte += 1) byteOf.set(String.fromCharCode(byte), byte);
  const those = (from: number, to: number) =>
    [...byteOf].flatMap(([character, byte]) => (byte >= from && byte < to ? [escaped(character)] : [])).join("");
  const further = `[${those(0x80, 0xc0)}]`;
  const beside = `[${those(0xc2, 0xc4)}${those(0xc5, 0xc6)}]`;
  return {
    encoding,
    begins: read[0xc3 - 0x80] ?? "",
    letters: new RegExp(`[${those(0xc3, 0xc4)}]${further}`, "u"),
    any: new RegExp(
      `${beside}${further}|[${those(0xe2, 0xe3)}]${further}{2}|[${those(0xf0, 0xf1)}]${further}{3}`,
      "gu",
    ),
    whole: (halves) => {
      const bytes = Uint8Array.from([...halves], (character) => byteOf.get(character) ?? 0);
      return isUtf8(bytes, 0, bytes.length) ? utf8.decode(bytes) : undefined;
    },
  };
}

const utf8 = new TextDecoder("utf-8");

function escaped(character: string): string {
  return `\\u{${character.codePointAt(0)?.toString(16)}}`;
}
