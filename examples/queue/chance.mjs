// The same chances for the same seed.
import { createHash } from "node:crypto";

/** Numbers from 0 up to 1, by name: each name has its own, in whichever order they are asked for. */
export function chances(seed) {
  return (name) => createHash("sha256").update(`${seed} ${name}`).digest().readUInt32BE() / 2 ** 32;
}
