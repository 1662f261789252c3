/**
 * A name for what is put aside that nothing has yet.
 *
 * @example
 * ```ts
 * import { freeName } from "@piiri/core/keeping";
 *
 * freeName("outbox.jsonl", ["outbox.jsonl", "outbox.jsonl.aside-1"]); // => "outbox.jsonl.aside-2"
 * ```
 */
export function freeName(name: string, names: readonly string[]): string {
  for (let number = 1; ; number += 1) {
    const free = `${name}.aside-${number}`;
    if (!names.includes(free)) return free;
  }
}
