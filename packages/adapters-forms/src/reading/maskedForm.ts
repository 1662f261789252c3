import { checkGiven } from "@piiri/core";

/** So much of a form is enough to see how a time is written. In characters. */
const shownMost = 40;

/**
 * How something is written, without what it says: digits become 9 and letters a, signs and spaces stay.
 *
 * @example
 * ```ts
 * import { maskedForm } from "@piiri/adapters-forms";
 *
 * maskedForm("13. helmik. 2027 klo 9.12"); // => "99. aaaaaa. 9999 aaa 9.99"
 * ```
 */
export function maskedForm(text: string): string {
  checkGiven("text", text, "text");
  const shown = [...text.trim().slice(0, 2 * shownMost)];
  const masked = shown
    .slice(0, shownMost)
    .join("")
    .replace(/\p{N}/gu, "9")
    .replace(/[\p{L}\p{M}]/gu, "a");
  return masked.replace(/\s/g, " ") + (shown.length > shownMost ? "…" : "");
}
