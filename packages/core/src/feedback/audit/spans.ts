/** Whole numbers from the first to the second, both included. */
export type Span = readonly [from: number, to: number];

/** Sets of whole numbers as spans in order, apart from each other. */
export type Spans = readonly Span[];

/** Of nobody the answers come to nothing. */
const nobody: Spans = [[0, 0]];

/** All that lies in one of several. */
export function unitedSpans(all: Iterable<Span>): Spans {
  const united: [number, number][] = [];
  for (const [from, to] of [...all].sort(([one], [other]) => one - other)) {
    const last = united.at(-1);
    if (last !== undefined && from <= last[1] + 1) last[1] = Math.max(last[1], to);
    else united.push([from, to]);
  }
  return united;
}

/** What one number of each comes to together. */
export function addedSpans(some: Spans, others: Spans): Spans {
  const [one] = some;
  const [other] = others;
  // The most frequent by far, so that it is worth to be quick.
  if (some.length === 1 && others.length === 1 && one !== undefined && other !== undefined)
    return [[one[0] + other[0], one[1] + other[1]]];
  return unitedSpans(some.flatMap(([from, to]) => others.map(([least, most]): Span => [from + least, to + most])));
}

/** What so many numbers of a set come to together. */
export function repeatedSpans(spans: Spans, times: number): Spans {
  if (times === 0) return nobody;
  const [only] = spans;
  if (only === undefined) return [];
  if (spans.length === 1) return [[only[0] * times, only[1] * times]];
  let sums = spans;
  for (let time = 1; time < times; time += 1) sums = addedSpans(sums, spans);
  return sums;
}

/** A span without one of its numbers. */
export function spanWithout([from, to]: Span, number: number): Spans {
  if (number < from || number > to) return [[from, to]];
  return [[from, number - 1] as const, [number + 1, to] as const].filter(([least, most]) => least <= most);
}

/** Whether one of the numbers lies in a span. In one that ends before it begins lies none. */
export function spansMeet(spans: Spans, [from, to]: Span): boolean {
  return from <= to && spans.some(([least, most]) => least <= to && most >= from);
}
