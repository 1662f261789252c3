import { assert, getOrMake, half } from "../../kernel/index.js";
import type { ScaledItem } from "../instrument.js";
import { classSums, type MadeClass, sumsWithOne } from "./classSums.js";
import { type CountsBehind, countsBehind } from "./countsBehind.js";
import { partsCalled, partsOf } from "./grid.js";
import { rememberedMost } from "./limits.js";
import { addedSpans, type Span, type Spans, spansMeet, unitedSpans } from "./spans.js";

/** What has been told before a mean is: everything that its telling may depend on. */
export interface ToldBefore {
  readonly item: ScaledItem;
  readonly answered: number;
  /** The steps at which classes begin and end, from the lowest, with the shares that are told; one where none are told. */
  readonly classes: readonly { readonly least: number; readonly most: number; readonly percent: number }[];
  readonly classLeast: number;
  readonly notFew: number;
  readonly stepPercent: number;
}

/** In which cell of those that would be told apart a mean lies; it rises with the sum of the answers. */
export type CellOf = (sum: number) => number;

/** Neighbouring cells that are told as one. */
export interface MeanGroup {
  readonly from: number;
  readonly to: number;
  /** The lowest and the highest sum that answers can come to in it. */
  readonly sums: Span;
}

/**
 * How finely a mean may be told beside the classes, so that for every answer it may be that nobody gave it or that not few
 * did, and so that one who answered knows no other's answer.
 *
 * What is told is known to be told by this program. So the whole of what may be is parted step by step: first by the classes,
 * each of which bears this by itself; then by the mean, where cells that do not bear it join their neighbours, as few of them
 * as will do. Which cells join depends on the classes alone. So whoever sees a mean knows that the answers lie in that group
 * of cells, and nothing more, and each group has been audited.
 *
 * Where all is one group, what is told of the mean follows from the classes.
 */
export function meanGroups(told: ToldBefore, cellOf: CellOf, cells: number): readonly MeanGroup[] {
  const { item, ...others } = told;
  const key = JSON.stringify([item.scale, item.least, item.most, others]);
  if (remembered.size >= rememberedMost) remembered.clear();
  return getOrMake(remembered, key, () => workedOut(told, cellOf, cells));
}

/** Groups of a season tell much the same; what has been worked out of some is remembered. It holds no more than what is told. */
const remembered = new Map<string, readonly MeanGroup[]>();

function workedOut(told: ToldBefore, cellOf: CellOf, cells: number): readonly MeanGroup[] {
  const { item, answered } = told;
  const proofs = partsOf(item.scale).map((parts) => proofIn(told, parts));
  const finest = proofs.at(-1);
  assert(finest, "a step of a scale has one part at least");
  const boundaries = proofs.map(({ parts }) =>
    Array.from({ length: cells + 1 }, (_, cell) =>
      firstSum(cell, { from: item.least * answered * parts, to: item.most * answered * parts + 1 }, parts, cellOf),
    ),
  );
  const spanIn = (place: number, from: number, to: number): Span => [
    boundaries[place]?.[from] ?? 0,
    (boundaries[place]?.[to + 1] ?? 0) - 1,
  ];
  const canBe = (from: number, to: number) =>
    proofs.some(({ sums }, place) => spansMeet(sums, spanIn(place, from, to)));
  const isAudited = (from: number, to: number) =>
    isOutsidersAudit(proofs, (place) => spanIn(place, from, to)) &&
    isInsidersAudit(proofs, (place) => spanIn(place, from, to));

  const all = Array.from({ length: cells }, (_, cell) => cell);
  // What has not been looked through whole is not taken to be impossible.
  const possible = finest.isComplete ? all.filter((cell) => canBe(cell, cell)) : all;
  const groups = fewestTogether(possible, (from, to) => canBe(from, to) && isAudited(from, to));
  return groups.map(([from, to]) => ({ from, to, sums: sumsIn(finest, spanIn(proofs.length - 1, from, to)) }));
}

/** The lowest and the highest sum of those that can be which lies in a span. */
function sumsIn({ sums, parts }: Proof, [least, most]: Span): Span {
  const within = sums.filter((span) => spansMeet([span], [least, most]));
  const lowest = Math.min(...within.map(([from]) => from));
  const highest = Math.max(...within.map(([, to]) => to));
  return [Math.max(lowest, least) / parts, Math.min(highest, most) / parts];
}

/** Cells in order parted into groups of neighbours that all bear it, so that the groups are as narrow as can be. */
function fewestTogether(cells: readonly number[], isGood: (from: number, to: number) => boolean): readonly Span[] {
  interface Parted {
    readonly cost: number;
    readonly last: Span;
    readonly before: Parted | undefined;
  }
  const best: (Parted | undefined)[] = [];
  for (const to of cells.keys()) best.push(bestUpTo(to));
  const groups: Span[] = [];
  for (let each = best.at(-1); each !== undefined; each = each.before) groups.push(each.last);
  return groups.toReversed();

  function bestUpTo(to: number): Parted | undefined {
    let found: Parted | undefined;
    for (let from = to; from >= 0; from -= 1) {
      const ownCost = (to - from + 1) ** (1 + 1);
      if (ownCost >= costOf(found)) break;
      const before = best[from - 1];
      const cost = (from === 0 ? 0 : costOf(before)) + ownCost;
      const last: Span = [cells[from] ?? 0, cells[to] ?? 0];
      if (cost < costOf(found) && isGood(...last)) found = { cost, last, before };
    }
    return found;
  }

  function costOf(parted: Parted | undefined): number {
    return parted?.cost ?? Number.POSITIVE_INFINITY;
  }
}

/** All sums that answers can come to, told apart to a part of a step, and those that prove what is wanted of each answer. */
interface Proof {
  readonly parts: number;
  readonly isComplete: boolean;
  readonly sums: Spans;
  /** By answer: the sums that may be while nobody gave it, or not few did. */
  readonly notFew: () => ReadonlyMap<number, Spans>;
  /** By answer, where no classes are told: the sums while somebody gave it, and while the others did not all answer alike. */
  readonly withOne: () => ReadonlyMap<number, { readonly all: Spans; readonly open: Spans }>;
}

function proofIn(told: ToldBefore, parts: number): Proof {
  const { item, classes, answered, classLeast, notFew } = told;
  const made = classes.map(
    ({ least, most }, place): MadeClass => ({ item, least, most, isLowest: place === 0, classLeast, notFew, parts }),
  );
  const { all: ways, isComplete } = waysOf(told);
  const known = new Map<string, Spans>();
  const sumsOf = (place: number, people: number, value?: number): Spans =>
    getOrMake(known, `${place} ${people} ${value}`, () => {
      const each = made[place];
      return each === undefined ? [] : classSums(each, people, value);
    });
  const notFewSums = onFirstAsk(() => new Map(made.flatMap((each, place) => ofClass(each, place))));
  const withOne = onFirstAsk(() => new Map(made.length === 1 ? made.flatMap(ofOne) : []));
  const sums = unitedSpans(
    ways.flatMap((counts) =>
      counts.reduce<Spans>((all, people, place) => addedSpans(all, sumsOf(place, people)), [[0, 0]]),
    ),
  );
  return { parts, isComplete, sums, notFew: notFewSums, withOne };

  function ofClass(each: MadeClass, place: number): readonly (readonly [number, Spans])[] {
    // What others come to is the same for every answer of the class.
    const others = ways.map((counts) =>
      counts.reduce<Spans>(
        (all, people, other) => (other === place ? all : addedSpans(all, sumsOf(other, people))),
        [[0, 0]],
      ),
    );
    return valuesOf(each).map((value) => [
      value,
      unitedSpans(
        ways.flatMap((counts, way) => addedSpans(others[way] ?? [], sumsOf(place, counts[place] ?? 0, value))),
      ),
    ]);
  }

  function ofOne(each: MadeClass) {
    return valuesOf(each).map((value) => [value, sumsWithOne(each, answered, value)] as const);
  }

  function valuesOf(each: MadeClass): readonly number[] {
    const [from, to] = partsCalled(item, each, parts);
    return Array.from({ length: to - from + 1 }, (_, index) => from + index);
  }
}

function waysOf({ answered, classes, classLeast, stepPercent, item }: ToldBefore): CountsBehind {
  const shares = classes.map(({ percent }) => percent);
  return countsBehind({ answered, shares, classLeast, stepPercent, scaleSteps: item.most - item.least + 1 });
}

/** For one who did not answer. The coarsest answers that can come to it prove it for all finer ones, which nobody gave then. */
function isOutsidersAudit(proofs: readonly Proof[], spanOf: (place: number) => Span): boolean {
  const place = proofs.findIndex(({ sums }, index) => spansMeet(sums, spanOf(index)));
  const proof = proofs[place];
  return proof !== undefined && [...proof.notFew().values()].every((sums) => spansMeet(sums, spanOf(place)));
}

/** For one who answered. Where classes are told, the others are not all alike, since each class holds more than one. */
function isInsidersAudit(proofs: readonly Proof[], spanOf: (place: number) => Span): boolean {
  const known = new Set<number>();
  return proofs.every(({ parts, withOne }, place) =>
    [...withOne()].every(([value, { all, open }]) => {
      if (known.has(value / parts) || !spansMeet(all, spanOf(place))) return true;
      known.add(value / parts);
      return spansMeet(open, spanOf(place));
    }),
  );
}

/** Works out once, and only where it is asked for. */
function onFirstAsk<Value>(workOut: () => Value): () => Value {
  let known: { readonly value: Value } | undefined;
  return () => {
    known ??= { value: workOut() };
    return known.value;
  };
}

/** The first sum, in parts, whose mean lies in a cell or beyond it. */
function firstSum(cell: number, { from, to }: { from: number; to: number }, parts: number, cellOf: CellOf): number {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = Math.floor((low + high) * half);
    if (cellOf(middle / parts) >= cell) high = middle;
    else low = middle + 1;
  }
  return low;
}
