/**
 * A text without what no calendar may hold: control characters but line ends and tabs, and halves of characters. A plan
 * that was read by `parsePlan` has none of them; one that was put together in code may. What ends a line for some programs
 * and not for others becomes a blank.
 */
export function plainText(text: string): string {
  if (!unusual.test(text)) return text;
  return text
    .replace(lineEnds, " ")
    .replace(/(?![\n\t])\p{Cc}/gu, "")
    .replace(/\p{Cs}/gu, "\uFFFD");
}

/** What is looked at more closely: each such sign, and characters of two halves. Every text is looked through for them. */
const unusual = /[^\n\t\x20-\x7E\xA0-\u2027\u202A-\uD7FF\uE000-\uFFFF]/;
const lineEnds = /[\u0085\p{Zl}\p{Zp}]/gu;
