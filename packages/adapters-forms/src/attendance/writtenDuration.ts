const longest = 60;
const seconds = { day: 86_400, hour: 3600, minute: 60, second: 1 } as const;

/** What so many figures may be, the largest first: hours and minutes, or minutes and seconds. */
const units: Readonly<Record<number, readonly (readonly number[])[]>> = {
  1: [[seconds.second], [seconds.minute], [seconds.hour]],
  2: [
    [seconds.minute, seconds.second],
    [seconds.hour, seconds.minute],
    [seconds.hour, seconds.second],
  ],
  3: [[seconds.hour, seconds.minute, seconds.second]],
  4: [[seconds.day, seconds.hour, seconds.minute, seconds.second]],
};

/**
 * How long something lasted, in the words of any language: figures, each with a word behind it, as `2h 5m 0s`, `2 tuntia 5
 * minuuttia` and `2小时5分`, or with colons between them. The seconds that it may mean, the fewest first; nothing where it is no
 * duration.
 */
export function durationsWritten(text: string): readonly number[] | undefined {
  const plain = text.trim();
  if (plain.length > longest || !/^\d/.test(plain)) return undefined;
  const figures = (plain.match(/\d+/g) ?? []).map(Number);
  const between = (plain.match(/\D+/g) ?? []).map((word) => word.trim());
  const isClock = figures.length > 1 && figures.length > between.length && between.every((word) => word === ":");
  const isNamed = figures.length === between.length && between.every((word) => /^[\p{L}\p{M}][^@]*$/u.test(word));
  if (!isClock && !isNamed) return undefined;
  const meant = (units[figures.length] ?? []).map((sizes) =>
    sizes.reduce((sum, size, place) => sum + size * (figures[place] ?? 0), 0),
  );
  return meant.length === 0 ? undefined : meant;
}
