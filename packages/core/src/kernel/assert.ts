/** Stops on a broken invariant of our own: never on what a person wrote, which is answered with a `Result`. */
export function assert(condition: unknown, invariant: string): asserts condition {
  if (!condition) throw new Error(`Broken invariant: ${invariant}`);
}
