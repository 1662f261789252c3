/** What Windows, the Macintosh and the command line of Western Europe wrote before Unicode. */
export type LegacyEncoding = (typeof legacyEncodings)[number];

/** The likeliest first: where two are as good, it is taken. */
export const legacyEncodings = ["windows-1252", "macintosh", "cp850"] as const;

/** The upper half of code page 850, which no browser reads by itself. */
const upperHalf850 =
  "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0";

const firstBeyondAscii = 0x80;

/** Reads bytes in an encoding of old systems; every byte is a character. */
export function legacyDecoder(encoding: LegacyEncoding): (bytes: Uint8Array) => string {
  if (encoding === "cp850") return (bytes) => textOf(bytes, upperHalf850);
  // In one go Node 20 reads some characters wrongly, in a stream rightly.
  const decoder = new TextDecoder(encoding);
  return (bytes) => decoder.decode(bytes, { stream: true });
}

function textOf(bytes: Uint8Array, upperHalf: string): string {
  const parts: string[] = [];
  for (const byte of bytes) {
    parts.push(byte < firstBeyondAscii ? String.fromCharCode(byte) : upperHalf.charAt(byte - firstBeyondAscii));
  }
  return parts.join("");
}

/**
 * In which encoding bytes are likeliest text in our languages. Each byte beyond ASCII counts once, by what it is on average where
 * its neighbours tell: a letter of Finnish or Swedish within a word speaks for a reading, a sign within a word against it.
 */
export function likeliestEncoding(lines: readonly Uint8Array[]): LegacyEncoding {
  const scores = legacyEncodings.map((encoding) => {
    const decode = legacyDecoder(encoding);
    const marks = new Map<number, Mark>();
    for (const bytes of lines) addMarks(bytes, decode(bytes), marks);
    return [...marks.values()].reduce((sum, mark) => sum + mark.sum / mark.count, 0);
  });
  return legacyEncodings[scores.indexOf(Math.max(...scores))] ?? "windows-1252";
}

interface Mark {
  readonly sum: number;
  readonly count: number;
}

function addMarks(bytes: Uint8Array, text: string, marks: Map<number, Mark>): void {
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte < firstBeyondAscii) continue;
    const value = markOf(text.charAt(at), text.charAt(at - 1), text.charAt(at + 1));
    if (value === undefined) continue;
    const { sum, count } = marks.get(byte) ?? { sum: 0, count: 0 };
    marks.set(byte, { sum: sum + value, count: count + 1 });
  }
}

/** A letter of a word; signs of their own such as ˆ and ˇ are letters to Unicode, and stand in no word. */
const letter = /[\p{Lu}\p{Ll}\p{Lo}]/u;
const capital = /\p{Lu}/u;
const small = /\p{Ll}/u;

/** How well a character stands between its neighbours; nothing where they do not tell. */
function markOf(character: string, before: string, after: string): number | undefined {
  const beside = [before, after].filter((each) => letter.test(each)).length;
  if (!letter.test(character)) return markOfSign(character, beside);
  // By itself it is little: å is a word in Swedish, and a letter may be all that somebody wrote.
  if (beside === 0) return /[åäö]/i.test(character) ? 0.5 : undefined;
  // A capital letter after a small one is in no word.
  if (capital.test(character) && small.test(before)) return -3;
  if (/[åäö]/i.test(character)) return 3;
  return /[éüšžæøõßáèàçñ]/i.test(character) ? 1 : 0.5;
}

function markOfSign(character: string, lettersBeside: number): number | undefined {
  if (/[\p{Cc}\ufffd]/u.test(character)) return -3;
  if (/[’'´\u00ad·-]/.test(character)) return 0.5;
  if (lettersBeside === 2) return -3;
  if (/[€–—“”„’‘…§°±½«»£\u00a0]/.test(character)) return 0.5;
  return lettersBeside === 0 ? undefined : -1;
}
