/** Numbers that were seen: those that a system gives out one after the other take a bit each, however many. */
export class SeenNumbers {
  /** By the number's part above its last five bits, which of those have been seen. */
  readonly #seen = new Map<number, number>();

  /** Whether it is new; seen it is from now on. */
  add(number: number): boolean {
    const block = Math.floor(number / blockSize);
    const bit = 1 << (number - block * blockSize);
    const known = this.#seen.get(block) ?? 0;
    if ((known & bit) !== 0) return false;
    this.#seen.set(block, known | bit);
    return true;
  }
}

/** As many as there are bits in what the engine keeps as one number. */
const blockSize = 30;
