import { half, oneInTenths, wholeInPercent } from "../../kernel/index.js";
import { countsMost, looksMost, pathMost } from "./limits.js";
import { roundedShares } from "./roundedShares.js";

/** How many may stand in each class, where only the shares are told. */
export interface CountsBehind {
  readonly all: readonly (readonly number[])[];
  /** Whether these are all there are. */
  readonly isComplete: boolean;
}

/** What is told of classes: how many answered, and the shares of the classes from the lowest to the highest. */
export interface ToldShares {
  readonly answered: number;
  readonly shares: readonly number[];
  readonly classLeast: number;
  readonly stepPercent: number;
  /** How many answers the scale has from its lowest to its highest. */
  readonly scaleSteps: number;
}

/**
 * How many may stand in each class so that these very shares are told. It depends on what is told alone, never on the counts
 * that are behind it in truth.
 */
export function countsBehind(told: ToldShares): CountsBehind {
  return everyCount(told) ?? { all: someCounts(told), isComplete: false };
}

function everyCount({ answered, shares, classLeast, stepPercent }: ToldShares): CountsBehind | undefined {
  const all: number[][] = [];
  const steps = wholeInPercent / stepPercent;
  const ranges = shares.map((share) => {
    const step = share / stepPercent;
    return {
      least: Math.max(classLeast, Math.floor(((step - 1) * answered) / steps) + 1),
      most: Math.ceil(((step + 1) * answered) / steps) - 1,
    };
  });
  const leastAfter = ranges.map((_, place) => ranges.slice(place + 1).reduce((sum, { least }) => sum + least, 0));
  const mostAfter = ranges.map((_, place) => ranges.slice(place + 1).reduce((sum, { most }) => sum + most, 0));
  let looks = 0;
  const isDone = look(0, answered, []);
  return isDone ? { all, isComplete: true } : undefined;

  function look(place: number, left: number, counts: readonly number[]): boolean {
    looks += 1;
    if (looks > looksMost || all.length > countsMost) return false;
    const range = ranges[place];
    if (range === undefined) {
      if (isTold(counts, { shares, stepPercent })) all.push([...counts]);
      return true;
    }
    const from = Math.max(range.least, left - (mostAfter[place] ?? 0));
    const to = Math.min(range.most, left - (leastAfter[place] ?? 0));
    for (let count = from; count <= to; count += 1) {
      if (!look(place + 1, left - count, [...counts, count])) return false;
    }
    return true;
  }
}

/** From the middle of what may be, some towards the better end and some towards the worse, near enough to each other. */
function someCounts(told: ToldShares): readonly (readonly number[])[] {
  const { answered, shares, classLeast, scaleSteps } = told;
  const middle = roundedShares(shares, wholeInPercent / answered).map((percent) =>
    Math.max(classLeast, Math.round((percent * answered) / wholeInPercent)),
  );
  const surplus = answered - middle.reduce((sum, count) => sum + count, 0);
  const largest = middle.indexOf(Math.max(...middle));
  middle[largest] = (middle[largest] ?? 0) + surplus;
  if (!isPossible(middle)) return [];
  return [middle, ...path(1), ...path(-1)];

  function isPossible(counts: readonly number[]): boolean {
    return counts.every((count) => count >= classLeast) && isTold(counts, told);
  }

  function path(direction: 1 | -1): readonly (readonly number[])[] {
    const seen: (readonly number[])[] = [];
    // The mean moves by less than half a tenth at a time.
    let moved = Math.floor((answered * half) / oneInTenths / scaleSteps);
    for (; moved >= 1; moved = Math.floor(moved * half)) {
      for (const [from, to] of pairs(direction)) follow(from, to, moved, seen);
    }
    return seen;
  }

  /** Moves people from one class to another as long as the same is told. */
  function follow(from: number, to: number, moved: number, seen: (readonly number[])[]): void {
    while (seen.length < pathMost) {
      const at = seen.at(-1) ?? middle;
      const next = at.map((count, place) => count + (place === to ? moved : 0) - (place === from ? moved : 0));
      if (!isPossible(next)) return;
      seen.push(next);
    }
  }

  function pairs(direction: 1 | -1): readonly (readonly [from: number, to: number])[] {
    return shares.flatMap((_, from) =>
      shares.flatMap((__, to) => (Math.sign(to - from) === direction ? [[from, to] as const] : [])),
    );
  }
}

function isTold(
  counts: readonly number[],
  { shares, stepPercent }: Pick<ToldShares, "shares" | "stepPercent">,
): boolean {
  return roundedShares(counts, stepPercent).every((share, place) => share === shares[place]);
}
