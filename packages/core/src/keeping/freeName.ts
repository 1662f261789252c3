/** A name for what is put aside that nothing has yet. */
export function freeName(name: string, names: readonly string[]): string {
  for (let number = 1; ; number += 1) {
    const free = `${name}.aside-${number}`;
    if (!names.includes(free)) return free;
  }
}
