/** What Windows, the Macintosh and the command line of Western Europe wrote before Unicode. */
export type LegacyEncoding = (typeof legacyEncodings)[number];

/** The likeliest first: where two are as good, it is taken. */
const legacyEncodings = ["windows-1252", "macintosh", "cp850"] as const;

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
 * it stands: a letter of Finnish or Swedish within a word speaks for a reading, a sign within a word against it.
 */
export function likeliestEncoding(lines: readonly Uint8Array[]): LegacyEncoding {
  const scores = legacyEncodings.map((encoding) => {
    const decode = legacyDecoder(encoding);
    const marks = new Map<number, { sum: number; count: number }>();
    for (const bytes of lines) addMarks(bytes, decode(bytes), marks);
    return [...marks.values()].reduce((sum, mark) => sum + mark.sum / mark.count, 0);
  });
  return legacyEncodings[scores.indexOf(Math.max(...scores))] ?? "windows-1252";
}

function addMarks(bytes: Uint8Array, text: string, marks: Map<number, { sum: number; count: number }>): void {
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte < firstBeyondAscii) continue;
    const mark = marks.get(byte) ?? { sum: 0, count: 0 };
    mark.sum += markOf(text.charAt(at), text.charAt(at - 1), text.charAt(at + 1));
    mark.count += 1;
    marks.set(byte, mark);
  }
}

/** A letter of a word; signs of their own such as ˆ and ˇ are letters to Unicode, and stand in no word. */
const letter = /[\p{Lu}\p{Ll}\p{Lo}]/u;
const capital = /\p{Lu}/u;
const small = /\p{Ll}/u;

/** How well a character stands between its neighbours. */
function markOf(character: string, before: string, after: string): number {
  const isWithinWord = letter.test(before) || letter.test(after);
  if (!letter.test(character)) return markOfSign(character, letter.test(before) && letter.test(after));
  // By itself it is little: å is a word in Swedish, and a letter may be all that somebody wrote.
  if (!isWithinWord) return /[åäö]/i.test(character) ? 0.5 : 0;
  // A capital letter after a small one is in no word.
  if (capital.test(character) && small.test(before)) return -1;
  if (/[åäö]/i.test(character)) return 3;
  return /[éüšžæøõßáèàçñ]/i.test(character) ? 1 : 0.5;
}

function markOfSign(character: string, isWithinWord: boolean): number {
  if (/[\p{Cc}\ufffd]/u.test(character)) return -2;
  if (/[’'´\u00ad·-]/.test(character)) return 0.5;
  if (isWithinWord) return -1;
  return /[€–—“”„’‘…§°±½«»£\u00a0]/.test(character) ? 0.5 : -0.5;
}
