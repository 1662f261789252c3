import { hmac } from "@noble/hashes/hmac";
import { sha256 } from "@noble/hashes/sha2";
import { bytesToHex } from "@noble/hashes/utils";

/** Half of a hash: no chance makes two alike. In hexadecimal digits. */
const checkLength = "0123456789abcdef0123456789abcdef".length;

/**
 * So short that of all passwords one could try one in 16 million fits: it finds a typing mistake, and tells whoever tries
 * out passwords less than the hashes beside it do. In hexadecimal digits.
 */
const keyCheckLength = "012345".length;

/** What follows from a text and from all that came before it. */
export function checkOf(before: string, text: string): string {
  return bytesToHex(sha256(`${before}\n${text}`)).slice(0, checkLength);
}

/** By what state knows its key again without holding it. */
export function keyCheckOf(key: string, kind: string): string {
  return bytesToHex(hmac(sha256, key, `piiri ${kind}`)).slice(0, keyCheckLength);
}

/**
 * By which state knows somebody: whoever has not the key can neither tell who it is nor try out names. SHA-256 as an HMAC, in
 * hexadecimal digits.
 *
 * @example
 * ```ts
 * import { keyedHash } from "@piiri/core/keeping";
 *
 * const hashOf = keyedHash("sixteen letters at least");
 * hashOf("one") === hashOf("one"); // => true
 * hashOf("one") === keyedHash("another key of many letters")("one"); // => false
 * ```
 */
export function keyedHash(key: string): (text: string) => string {
  // What follows from the key alone is worked out once.
  const begun = hmac.create(sha256, key);
  return (text) => bytesToHex(begun.clone().update(text).digest());
}
