/** The lines in which two texts differ: first those that go, then those that come, from the first to the last that is otherwise. */
export function changedLines(before: string, after: string): readonly string[] {
  const [old, now] = [linesOf(before), linesOf(after)];
  return differing(old, now).flatMap(({ from, to, by }) => [
    ...old.slice(from, to).map((line) => `- ${line}`),
    ...by.map((line) => `+ ${line}`),
  ]);
}

function linesOf(text: string): readonly string[] {
  return text.split(/\r?\n/);
}

interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly by: readonly string[];
}

/** A plan is edited by whole lines and in few places: whatever line comes next in both is where they meet again. */
function differing(old: readonly string[], now: readonly string[]): readonly Stretch[] {
  const found: Stretch[] = [];
  let [one, other] = [0, 0];
  while (one < old.length || other < now.length) {
    if (old[one] === now[other]) {
      one += 1;
      other += 1;
      continue;
    }
    const [goneBy, comeBy] = meeting(old, now, one, other);
    found.push({ from: one, to: one + goneBy, by: now.slice(other, other + comeBy) });
    one += goneBy;
    other += comeBy;
  }
  return found;
}

/** How many lines of each are passed until they go on alike: as few as can be. */
function meeting(old: readonly string[], now: readonly string[], one: number, other: number): [number, number] {
  const most = old.length - one + now.length - other;
  for (let passed = 1; passed < most; passed += 1) {
    for (let gone = Math.max(0, passed - (now.length - other)); gone <= Math.min(passed, old.length - one); gone += 1) {
      const [here, there] = [one + gone, other + passed - gone];
      if (here < old.length && there < now.length && old[here] === now[there]) return [gone, passed - gone];
    }
  }
  return [old.length - one, now.length - other];
}
