/** Numbers that were seen: those that a system gives out one after the other take a bit each, however many. */
export class SeenNumbers {
  /** By the number's part above its last five bits, which of those have been seen. */
  readonly #seen = new Map<number, number>();
  /** Of the part that was asked for last, since the next is mostly asked of the same. */
  #block = 0;
  #bits = 0;

  /** Whether it is new; seen it is from now on. */
  add(number: number): boolean {
    const block = Math.floor(number / blockSize);
    if (block !== this.#block) {
      this.#seen.set(this.#block, this.#bits);
      this.#block = block;
      this.#bits = this.#seen.get(block) ?? 0;
    }
    const bit = 1 << (number - block * blockSize);
    const isNew = (this.#bits & bit) === 0;
    this.#bits |= bit;
    return isNew;
  }
}

/** As many as there are bits in what the engine keeps as one number. */
const blockSize = 30;
