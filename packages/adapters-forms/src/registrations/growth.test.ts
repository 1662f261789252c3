// Why: what is looked for among all that came before takes a quarter of an hour where a federation's rows come together. Counted,
// not timed: a busy machine changes nothing of it.
import { resolvePlanOrThrow } from "@piiri/core";
import { admit, type IntakeEvent } from "@piiri/core/intake";
import { goodPlans } from "@piiri/core/rule-examples";
import { expect, test } from "vitest";
import { collectRegistrationsOrThrow } from "./collectRegistrations.js";
import { readRegistrationsOrThrow } from "./readRegistrations.js";

const group = resolvePlanOrThrow(goodPlans["closed-group"]);
const { timeZone } = group.schedule;
const sizes = [2000, 4000] as const;
const header = "ID;Aikaleima;Nimi;Sähköposti;Saako uusista ryhmistä kertoa?";

test("the count finds work that grows with all that came before", () => {
  const once = (size: number) => counted(() => Array.from({ length: size }, (_, at) => at).includes(-1));
  const each = (size: number) =>
    counted(() => {
      const seen: number[] = [];
      for (let at = 0; at < size; at += 1) if (!seen.includes(at)) seen.push(at);
    });
  expect(ratio(once(500), once(1000))).toBeLessThan(2.1);
  expect(ratio(each(500), each(1000))).toBeGreaterThan(3.5);
});

test.each<readonly [string, (place: number) => string]>([
  ["good rows", (n) => `${n};${moment(n)};Example ${n};person-${n}@example.org;Kyllä`],
  ["rows of one address", (n) => `${n};${moment(n)};Example ${n};family@example.org;Kyllä`],
  ["rows of one person", (n) => `${n};${moment(n)};Example;family@example.org;Ei`],
  ["rows without a name", (n) => `${n};${moment(n)};;family@example.org;Kyllä`],
  ["one number throughout", (n) => `1;${moment(n)};Example ${n};person-${n}@example.org;Kyllä`],
  ["times that nobody can read", (n) => `${n};soon ${n};Example ${n};person-${n}@example.org;Kyllä`],
  ["rows of nobody", (n) => `${n};${moment(n)};;;Kyllä`],
  ["rows that are too long", (n) => `${n};${moment(n)};Example ${n};person-${n}@example.org;Kyllä;more`],
  ["addresses that are none", (n) => `${n};${moment(n)};Example ${n};person-${n} at post;Kyllä`],
  ["answers in own words", (n) => `${n};${moment(n)};Example ${n};person-${n}@example.org;In words ${n}`],
  ["headings again and again", (n) => (n % 2 === 0 ? header : `${n};${moment(n)};Example;one@example.org;Kyllä`)],
])(
  "twice as many take twice the work: %s",
  async (_, row) => {
    const [few, many] = [await workOf(sizes[0], row), await workOf(sizes[1], row)];
    expect(few).toBeGreaterThan(sizes[0]);
    expect(ratio(few, many)).toBeLessThan(2.4);
  },
  120_000,
);

function moment(place: number): string {
  return `${1 + (place % 27)}.12.2026 ${8 + (place % 12)}.${String(place % 60).padStart(2, "0")}`;
}

async function workOf(size: number, row: (place: number) => string): Promise<number> {
  const text = `${[header, ...Array.from({ length: size }, (_, place) => row(place))].join("\n")}\n`;
  const bytes = new TextEncoder().encode(text);
  let events: readonly IntakeEvent[] = [];
  const read = await countedUntil(async () => {
    ({ events } = await collectRegistrationsOrThrow(readRegistrationsOrThrow(bytes, { timeZone })));
  });
  return read + counted(() => admit(group, events));
}

function ratio(few: number, many: number): number {
  return many / few;
}

function counted(work: () => unknown): number {
  const counting = begin();
  try {
    work();
  } finally {
    counting.end();
  }
  return counting.count();
}

async function countedUntil(work: () => Promise<unknown>): Promise<number> {
  const counting = begin();
  try {
    await work();
  } finally {
    counting.end();
  }
  return counting.count();
}

/** Lists are looked through as far as they are long; a text that comes of another is written letter by letter. */
const listWork = [
  "includes",
  "indexOf",
  "find",
  "findIndex",
  "some",
  "every",
  "filter",
  "map",
  "flatMap",
  "slice",
] as const;
const moreListWork = [
  "concat",
  "reduce",
  "toSorted",
  "sort",
  "join",
  "values",
  "entries",
  "findLast",
  "splice",
] as const;
const textWork = ["slice", "replace", "replaceAll", "trim", "split", "toLowerCase", "normalize", "padStart"] as const;

function begin(): { readonly count: () => number; readonly end: () => void } {
  let count = 0;
  const ends = [
    ...[...listWork, ...moreListWork, Symbol.iterator].map((name) =>
      replaced(Array.prototype, name, (list) => {
        count += 1 + (list as readonly unknown[]).length;
      }),
    ),
    ...textWork.map((name) =>
      replaced(String.prototype, name, (_, made) => {
        count += typeof made === "string" ? made.length : 1;
      }),
    ),
  ];
  return { count: () => count, end: () => void ends.map((end) => end()) };
}

function replaced(of: object, name: PropertyKey, tell: (self: unknown, made: unknown) => void): () => void {
  const own = Object.getOwnPropertyDescriptor(of, name) as PropertyDescriptor & { readonly value: Method };
  const { value: usual } = own;
  Object.defineProperty(of, name, {
    ...own,
    value(this: unknown, ...given: readonly unknown[]) {
      const made = Reflect.apply(usual, this, given);
      tell(this, made);
      return made;
    },
  });
  return () => Object.defineProperty(of, name, own);
}

type Method = (this: unknown, ...given: readonly unknown[]) => unknown;
