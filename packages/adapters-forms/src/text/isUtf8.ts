/** Whether bytes from one place to another are UTF-8, as strictly as a fatal `TextDecoder` has it, and without throwing. */
export function isUtf8(bytes: Uint8Array, from: number, to: number): boolean {
  let at = from;
  while (at < to) {
    const first = bytes[at] ?? 0;
    const length = lengthOf(first);
    if (length === 0 || at + length > to) return false;
    if (length > 1 && !isSecond(first, bytes[at + 1] ?? 0)) return false;
    for (let more = 2; more < length; more += 1) if (!isFurther(bytes[at + more] ?? 0)) return false;
    at += length;
  }
  return true;
}

/** How many bytes a character has that begins so; none where none does. */
function lengthOf(first: number): number {
  if (first < 0x80) return 1;
  if (first < 0xc2) return 0;
  if (first < 0xe0) return 2;
  if (first < 0xf0) return 3;
  return first < 0xf5 ? 4 : 0;
}

/** Longer than needed, a half of a pair, and beyond the last character are none. */
function isSecond(first: number, second: number): boolean {
  if (first === 0xe0) return second >= 0xa0 && second < 0xc0;
  if (first === 0xed) return second >= 0x80 && second < 0xa0;
  if (first === 0xf0) return second >= 0x90 && second < 0xc0;
  if (first === 0xf4) return second >= 0x80 && second < 0x90;
  return isFurther(second);
}

function isFurther(byte: number): boolean {
  return byte >= 0x80 && byte < 0xc0;
}
