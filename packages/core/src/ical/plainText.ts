/**
 * A text without what no calendar may hold: control characters but line ends and tabs, and halves of characters. A plan
 * that was read by `parsePlan` has none of them; one that was put together in code may.
 */
export function plainText(text: string): string {
  if (!refused.test(text)) return text;
  return text.replace(/(?![\n\t])\p{Cc}/gu, "").replace(/\p{Cs}/gu, "\uFFFD");
}

const refused = /[\p{Cs}]|(?![\n\t])\p{Cc}/u;
