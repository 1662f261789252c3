import { half } from "../../kernel/index.js";
import type { ScaledItem } from "../instrument.js";
import { partsCalled } from "./grid.js";
import { lookedThrough } from "./limits.js";
import { addedSpans, repeatedSpans, type Span, type Spans, spansMeet, spanWithout, unitedSpans } from "./spans.js";

/** A class of a question as the program makes it: from the best answer down, as small as can be. */
export interface MadeClass {
  readonly item: ScaledItem;
  /** The steps by which its answers are called. */
  readonly least: number;
  readonly most: number;
  /** Whether it is the lowest, which too few below it have joined. */
  readonly isLowest: boolean;
  readonly classLeast: number;
  /** From so many on, those who answered alike are not few. */
  readonly notFew: number;
  /** In how many parts of a step answers are told apart. */
  readonly parts: number;
}

/** One way in which a class may lie: most at the step that closed it, few above, and few who joined from below. */
interface Lie {
  readonly step: Span;
  readonly at: number;
  readonly above: Spans;
  readonly few: number;
  readonly below: Spans;
  readonly joined: number;
}

/**
 * What the answers of so many who make up a class can come to together; with a value, only in ways in which nobody gave that
 * answer, or not few did.
 */
export function classSums(made: MadeClass, people: number, value?: number): Spans {
  return unitedSpans(
    [...lies(made, people)].flatMap(({ step, at, above, few, below, joined }) =>
      addedSpans(
        addedSpans(fewSums(above, few, value), fewSums(below, joined, value)),
        manySums(step, at, value, made.notFew),
      ),
    ),
  );
}

/**
 * The same for a class in which all who answered stand, where one of them gave a certain answer; and in which ways of these
 * the others did not all answer alike, so that nobody's answer is known to that one.
 */
export function sumsWithOne(
  made: MadeClass,
  people: number,
  value: number,
): { readonly all: Spans; readonly open: Spans } {
  const [all, open]: [Span[], Span[]] = [[], []];
  for (const lie of lies(made, people)) {
    for (const { at, few, joined, isOpen } of placesOf(lie, value)) {
      const sums = addedSpans(
        addedSpans([[value, value]], repeatedSpans([lie.step], at)),
        addedSpans(repeatedSpans(lie.above, few), repeatedSpans(lie.below, joined)),
      );
      all.push(...sums);
      if (isOpen) open.push(...sums);
    }
  }
  return { all: unitedSpans(all), open: unitedSpans(open) };
}

/** Who is left beside one who gave the value, and whether these did not all answer alike. */
function placesOf({ step, at, above, few, below, joined }: Lie, value: number) {
  const apart = few + joined;
  const isApart = (few > 0 && joined > 0) || (apart > 0 && at > 1);
  return [
    ...(isIn([step], value) ? [{ at: at - 1, few, joined, isOpen: isApart }] : []),
    ...(few > 0 && isIn(above, value) ? [{ at, few: few - 1, joined, isOpen: apart > 1 }] : []),
    ...(joined > 0 && isIn(below, value) ? [{ at, few, joined: joined - 1, isOpen: apart > 1 }] : []),
  ];
}

function* lies({ item, least, most, isLowest, classLeast, parts }: MadeClass, people: number): Generator<Lie> {
  const called = (from: number, to: number): Spans =>
    from > to ? [] : [partsCalled(item, { least: from, most: to }, parts)];
  const fewer = fewerThan(classLeast);
  for (let step = isLowest ? most : least; step >= least; step -= 1) {
    const [above, below] = [called(step + 1, most), called(least, step - 1)];
    const [aboveCounts, belowCounts] = [above.length === 0 ? [0] : fewer, below.length === 0 ? [0] : fewer];
    for (const [few, joined] of aboveCounts.flatMap((one) => belowCounts.map((other) => [one, other] as const))) {
      const at = people - few - joined;
      if (at + few < classLeast) continue;
      yield { step: partsCalled(item, { least: step, most: step }, parts), at, above, few, below, joined };
    }
  }
}

/** How many may stand above or below the step that closed a class; of many numbers, some prove enough. */
function fewerThan(classLeast: number): readonly number[] {
  const all = Array.from({ length: Math.min(classLeast, lookedThrough) }, (_, few) => few);
  return classLeast <= lookedThrough ? all : [...all, Math.floor(classLeast * half), classLeast - 1];
}

/** Of so few that nobody may have given the value. */
function fewSums(spans: Spans, people: number, value: number | undefined): Spans {
  if (value === undefined) return repeatedSpans(spans, people);
  const sides = spans.flatMap((span) => spanWithout(span, value));
  if (people < lookedThrough) return repeatedSpans(sides, people);
  return unitedSpans(sides.flatMap((side) => repeatedSpans([side], people)));
}

function manySums(span: Span, people: number, value: number | undefined, notFew: number): Spans {
  if (value === undefined || !isIn([span], value)) return repeatedSpans([span], people);
  // Of what lies on both sides of the value one side is enough to prove by.
  const beside = spanWithout(span, value).flatMap((side) => repeatedSpans([side], people));
  const many =
    people < notFew ? [] : addedSpans([[value * notFew, value * notFew]], repeatedSpans([span], people - notFew));
  return unitedSpans([...beside, ...many]);
}

function isIn(spans: Spans, value: number): boolean {
  return spansMeet(spans, [value, value]);
}
