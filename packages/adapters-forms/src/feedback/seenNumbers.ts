/** Numbers that were seen, as ranges: those that a system gives out one after the other take no room, however many. */
export class SeenNumbers {
  /** From each range's first number to its last, and back. */
  readonly #lastOf = new Map<number, number>();
  readonly #firstOf = new Map<number, number>();
  /** The range that was grown last, which the next number nearly always grows again. */
  #current: readonly [first: number, last: number] = [0, -1];

  /** Whether it is new; seen it is from now on. */
  add(number: number): boolean {
    const [first, last] = this.#current;
    if (number >= first && number <= last) return false;
    for (const [from, to] of this.#lastOf) if (number >= from && number <= to) return false;
    const below = this.#firstOf.get(number - 1);
    const above = this.#lastOf.get(number + 1);
    this.#join(below ?? number, above ?? number, number);
    return true;
  }

  #join(first: number, last: number, number: number): void {
    this.#firstOf.delete(number - 1);
    this.#lastOf.delete(number + 1);
    this.#lastOf.set(first, last);
    this.#firstOf.set(last, first);
    this.#current = [first, last];
  }
}
