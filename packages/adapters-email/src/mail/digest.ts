import { sha256 } from "@noble/hashes/sha2";
import { bytesToHex } from "@noble/hashes/utils";

/** Sixteen signs that follow from a text, and from which nobody comes to the text. */
export function digest(text: string): string {
  return bytesToHex(sha256(text)).slice(0, "0123456789abcdef".length);
}
