/**
 * A text without what no calendar may hold: control characters but line ends and tabs, and halves of characters. A plan
 * that was read by `parsePlan` has none of them; one that was put together in code may. What ends a line for some programs
 * and not for others becomes a blank.
 */
export function plainText(text: string): string {
  if (!refused.test(text)) return text;
  return text
    .replace(lineEnds, " ")
    .replace(/(?![\n\t])\p{Cc}/gu, "")
    .replace(/\p{Cs}/gu, "\uFFFD");
}

const refused = /[\p{Cs}\p{Zl}\p{Zp}]|(?![\n\t])\p{Cc}/u;
const lineEnds = /[\u0085\p{Zl}\p{Zp}]/gu;
