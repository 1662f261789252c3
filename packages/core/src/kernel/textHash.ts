/** As the hash FNV-1a is defined, for 32 bits. */
const offset = 0x811c9dc5;
const prime = 0x01000193;

/** A number that follows from a text and tells nothing of it: by it texts are put in an order that looks like none. */
export function textHash(text: string): number {
  let hash = offset;
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), prime) >>> 0;
  return hash;
}
