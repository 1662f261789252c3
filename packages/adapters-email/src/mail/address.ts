/**
 * Whether a text is one plain mail address, which can stand in a header or an envelope without adding anything to it. An
 * address in quotes is none here: nobody has one.
 *
 * @example
 * ```ts
 * import { isMailAddress } from "@piiri/adapters-email";
 *
 * isMailAddress("group@example.org"); // => true
 * isMailAddress("group@example.org, other@example.org"); // => false
 * ```
 */
export function isMailAddress(text: string): boolean {
  return (
    text.length <= addressMost &&
    /^[^\s@<>()[\]\\,;:"\p{C}]{1,64}@[^\s@<>()[\]\\,;:"\p{C}.]+(?:\.[^\s@<>()[\]\\,;:"\p{C}.]+)+$/u.test(text)
  );
}

/** As RFC 5321 limits a path, without its brackets. */
const addressMost = 254;
