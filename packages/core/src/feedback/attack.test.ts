import * as fc from "fast-check";
import highs from "highs";
import { expect, test } from "vitest";
import { getOrMake } from "../kernel/index.js";
import { redact } from "../privacy/index.js";
import { guideProfile } from "../profile/index.js";
import type { FeedbackAnswers } from "./answers.js";
import type { Instrument, ScaledItem } from "./instrument.js";
import { openWith } from "./openResults.js";
import type { FeedbackPractice } from "./practice.js";
import { allProtections, type Protections } from "./protections.js";
import { publishFeedback } from "./publication.js";
import type { CodedFigure, ItemResult, OpenResult } from "./results.js";
import { scoreWith, tallyOf } from "./scoreFeedback.js";
import { tellingsTogether } from "./tellingsTogether.js";

/*
 * An attacker knows all that is published, how it is made, and the answers of one who answered: their own. Everything is
 * written as conditions on how many of the others gave each answer, and an integer solver is asked whether the others can
 * be anything but all alike. If they cannot, each one's answer is known. Of an outsider it is asked whether for every answer
 * it can be that nobody gave it, or that three or more did. If neither can be, exactly one or two gave it, and that is known.
 */

// The package is a function to Node and declared as a namespace.
interface Solver {
  readonly solve: (model: string, options: object) => { readonly Status: string };
}
const solver = await (highs as unknown as () => Promise<Solver>)();
const figures = guideProfile.feedback;

/** A solver on a busy machine takes its time. */
const timeout = 600_000;
/** Larger groups too: `npm run soak`. */
const isThorough = process.env["PIIRI_THOROUGH"] !== undefined;

const scale: ScaledItem = { id: "safety", scale: "agreement", least: 1, most: 5 };
const grade: ScaledItem = { id: "grade", scale: "grade", least: 4, most: 10 };
const instrument: Instrument = { audience: "participants", scaled: [scale, grade], open: ["worked"] };

/** How many of those unknown gave an answer, as the name of a variable. */
type Variable = string;
type Condition = string;

interface Knowledge {
  /** By answer. */
  readonly variables: ReadonlyMap<number | string, Variable>;
  readonly conditions: readonly Condition[];
  /** Yes-or-no variables that the conditions use. */
  readonly switches: readonly Variable[];
  /** How many people the variables count together. */
  readonly people: number;
}

/** Whether, for some answer, it cannot be that fewer than all gave it. */
function isDetermined({ variables, conditions, switches, people }: Knowledge): boolean {
  if (people === 0) return false;
  const all = [...variables.values()];
  // Two who answered otherwise are enough; to look for them is one question instead of many.
  const given = all.map((_, place) => `g${place}`);
  const isMixed = solves(
    all,
    [...switches, ...given],
    [
      `${all.join(" + ")} = ${people}`,
      ...conditions,
      ...all.map((variable, place) => `${variable} - ${given[place]} >= 0`),
      `${given.join(" + ")} >= 2`,
    ],
  );
  if (isMixed) return false;
  // What the attacker takes to be so is so: the truth is among what can be.
  expect(canBe([])).toBe(true);
  return all.some((variable) => !canBe([`${variable} <= ${people - 1}`]));

  function canBe(more: readonly Condition[]): boolean {
    return solves(all, switches, [`${all.join(" + ")} = ${people}`, ...conditions, ...more]);
  }
}

/** Whether of some answer it follows that exactly one or exactly two gave it. */
function isCounted({ variables, conditions, switches, people }: Knowledge): boolean {
  const all = [...variables.values()];
  const lines = [`${all.join(" + ")} = ${people}`, ...conditions];
  const canBe = (more: Condition) => solves(all, switches, [...lines, more]);
  // For most publications one way to answer does for all answers at once.
  const given = all.map((_, place) => `g${place}`);
  const areMany = all.flatMap((variable, place) => [
    `${variable} - ${figures.classLeast.value} ${given[place]} >= 0`,
    `${variable} - ${people} ${given[place]} <= 0`,
  ]);
  if (solves(all, [...switches, ...given], [...lines, ...areMany])) return false;
  return all.some((variable) => !canBe(`${variable} <= 0`) && !canBe(`${variable} >= ${figures.classLeast.value}`));
}

function solves(variables: readonly Variable[], switches: readonly Variable[], lines: readonly Condition[]): boolean {
  const model = [
    "Minimize",
    ` obj: ${variables[0]}`,
    "Subject To",
    ...lines.map((line, index) => ` c${index}: ${line}`),
    "General",
    ` ${variables.join(" ")}`,
    ...(switches.length > 0 ? ["Binary", ` ${switches.join(" ")}`] : []),
    "End",
  ].join("\n");
  return getOrMake(solved, model, () => {
    const Status = statusOf(model);
    expect(["Optimal", "Infeasible"]).toContain(Status);
    return Status === "Optimal";
  });
}

function statusOf(model: string): string {
  // One of its heuristics takes four fifths of the time, and finds nothing sooner in models as small as these.
  const options = { mip_heuristic_run_feasibility_jump: false };
  try {
    return solver.solve(model, options).Status;
  } catch {
    // Of thousands of models it breaks off at one or another while it makes them simpler; as they stand it solves them.
    return solver.solve(model, { ...options, presolve: "off" }).Status;
  }
}

/** Many ways to answer are published alike, and of those the same is asked. */
const solved = new Map<string, boolean>();

/** All that follows from a question's published result, for one who answered `own`, or for an outsider. */
function knowledgeOf(result: ItemResult, item: ScaledItem, own: number | undefined, prefix = "x"): Knowledge {
  const { least, most } = item;
  const answered = result.answered ?? 0;
  const values = Array.from({ length: most - least + 1 }, (_, index) => least + index);
  const variables = new Map(values.map((value) => [value, `${prefix}${value}`] as const));
  const conditions: Condition[] = [];
  const switches: Variable[] = [];
  const ownIn = (isIn: (value: number) => boolean) => (own !== undefined && isIn(own) ? 1 : 0);
  const countOf = (isIn: (value: number) => boolean) =>
    values
      .filter(isIn)
      .map((value) => `${prefix}${value}`)
      .join(" + ");
  const { mean, classes } = result;
  if (mean !== undefined) {
    const sum = values.map((value) => `${value} ${prefix}${value}`).join(" + ");
    const tolerance = 1e-6;
    const ends = {
      about: [(mean.value - 0.05) * answered, (mean.value + 0.05) * answered - tolerance],
      "at-least": [mean.value * answered - tolerance, most * answered],
      "at-most": [least * answered, mean.value * answered + tolerance],
      between: [mean.value * answered - tolerance, (mean.is === "between" ? mean.to : 0) * answered + tolerance],
    }[mean.is] as [number, number];
    conditions.push(`${sum} >= ${(ends[0] - (own ?? 0)).toFixed(7)}`, `${sum} <= ${(ends[1] - (own ?? 0)).toFixed(7)}`);
  }
  if (classes === undefined) {
    // No way to part the answers left at least three on both sides.
    for (const cut of values.slice(0, -1)) {
      const [below, above] = [(value: number) => value <= cut, (value: number) => value > cut];
      const either = `${prefix}e${cut}`;
      switches.push(either);
      const few = figures.classLeast.value - 1;
      conditions.push(
        `${countOf(below)} - ${answered} ${either} <= ${few - ownIn(below)}`,
        `${countOf(above)} + ${answered} ${either} <= ${few + answered - ownIn(above)}`,
      );
    }
  }
  for (const [index, each] of (classes ?? []).entries()) {
    const isIn = (value: number) => value >= each.least && value <= each.most;
    const isBare = classes?.some(({ percent }) => percent % figures.shareStepPercent.value !== 0);
    // Of a bare class the share is the nearest whole per cent; of others it is off by less than a step.
    const off = isBare ? 0.5 : figures.shareStepPercent.value - 1e-9;
    const counts = Array.from({ length: answered + 1 }, (_, count) => count).filter(
      (count) => Math.abs((100 * count) / answered - each.percent) <= off,
    );
    conditions.push(
      `${countOf(isIn)} >= ${Math.min(...counts) - ownIn(isIn)}`,
      `${countOf(isIn)} <= ${Math.max(...counts) - ownIn(isIn)}`,
    );
    // Classes are made from the best down, each as small as can be.
    const isAboveLeast = (value: number) => value > Math.ceil(each.least) && value <= each.most;
    if (index > 0 && each.most > each.least) {
      conditions.push(`${countOf(isAboveLeast)} <= ${figures.classLeast.value - 1 - ownIn(isAboveLeast)}`);
    }
  }
  return { variables, conditions, switches, people: answered - (own === undefined ? 0 : 1) };
}

function knowledgeOfTexts({ texts }: OpenResult, people: number, own: string | undefined, once: boolean): Knowledge {
  const distinct = [...new Set(texts)];
  const variables = new Map<string, Variable>([
    ["", "blank"],
    ...distinct.map((text, index) => [text, `t${index}`] as const),
  ]);
  const conditions = distinct.flatMap((text, index) => {
    const written = texts.filter((each) => each === text).length - (text === own ? 1 : 0);
    if (!once) return [`t${index} = ${written}`];
    return written > 0 ? [`t${index} >= 1`] : [];
  });
  return { variables, conditions, switches: [], people: people - (own === undefined ? 0 : 1) };
}

const practice: FeedbackPractice = { threshold: 3, figures };

/** What one attacker can work out of one survey. */
function breaks(protections: Protections, answers: readonly FeedbackAnswers[]): boolean {
  const tally = tallyOf(instrument, answers, practice);
  const { items } = scoreWith(protections, tally, practice);
  const [first] = answers;
  return (
    [scale, grade].some((item) => {
      const result = items.find(({ id }) => id === item.id);
      if (result?.answered === undefined) return false;
      const own = first?.values[item.id];
      const insiders = own === undefined ? [undefined] : [undefined, own];
      return (
        insiders.some((each) => isDetermined(knowledgeOf(result, item, each))) ||
        isCounted(knowledgeOf(result, item, undefined))
      );
    }) ||
    openWith(protections, tally, practice).some((open) =>
      [undefined, "Good"].some(
        (own) =>
          (own === undefined || answers.some(({ values }) => values["wrote"] === 1)) &&
          isDetermined(knowledgeOfTexts(open, answers.length, own, protections.once)),
      ),
    )
  );
}

/** Groups in which nearly all answer alike, which are the ones that can be broken; grades in halves too. */
const groups = fc
  .record({
    people: fc.integer({ min: 1, max: 14 }),
    common: fc.integer({ min: 1, max: 5 }),
    commonGrade: fc.integer({ min: 4, max: 10 }),
    odd: fc.array(
      fc.record({ safety: fc.option(fc.integer({ min: 1, max: 5 })), grade: fc.integer({ min: 4, max: 10 }) }),
      {
        maxLength: 4,
      },
    ),
    texts: fc.constantFrom("alike", "own", "none"),
  })
  .map(({ people, common, commonGrade, odd, texts }) =>
    Array.from({ length: people }, (_, index): FeedbackAnswers => {
      const other = odd[index];
      const safety = other === undefined ? common : other.safety;
      return {
        values: { ...(safety !== null && { safety }), grade: other?.grade ?? commonGrade },
        texts: texts === "none" ? {} : { worked: redact(texts === "alike" ? "Good" : `Good ${index}`) },
      };
    }),
  );

test("from what is published no answer follows, not even for one who answered too", { timeout }, () => {
  fc.assert(
    fc.property(groups, (answers) => {
      expect(breaks(allProtections, answers)).toBe(false);
    }),
    { numRuns: 15 },
  );
});

test("nor where all but one answered alike, at every size and for every pair of answers", { timeout }, () => {
  for (let people = 3; people <= 6; people += 1) {
    for (let common = 1; common <= 5; common += 1) {
      for (let own = 1; own <= 5; own += 1) {
        const answers = Array.from({ length: people }, (_, index) => ({
          values: { safety: index === 0 ? own : common },
        }));
        expect(breaks(allProtections, answers), `${people} people, ${own} among ${common}`).toBe(false);
      }
    }
  }
});

test.each(Object.keys(allProtections) as (keyof Protections)[])(
  "without %s answers follow",
  { timeout },
  (protection) => {
    const broken = fc.check(
      fc.property(groups, (answers) => !breaks({ ...allProtections, [protection]: false }, answers)),
      { numRuns: 2000, endOnFailure: true },
    );
    expect(broken.failed).toBe(true);
  },
);

/** What an attacker can work out of one question: an outsider, and one who gave each of the answers. */
function breaksOne(item: ScaledItem, counts: readonly number[]): boolean {
  const values = counts.flatMap((count, place) => Array.from({ length: count }, () => item.least + place));
  const answers = values.map((value) => ({ values: { [item.id]: value } }));
  const { items } = scoreWith(allProtections, tallyOf({ ...instrument, scaled: [item] }, answers, practice), practice);
  const [result] = items;
  if (result?.answered === undefined) return false;
  const told = JSON.stringify(result);
  // For those who answered alike, and for other answers of which the same is published, the same follows.
  const isKnown = attacked.has(told);
  attacked.add(told);
  return (
    (!isKnown && isCounted(knowledgeOf(result, item, undefined))) ||
    [...new Set(values)].some((own) => {
      const insider = `${told} ${own}`;
      if (attacked.has(insider)) return false;
      attacked.add(insider);
      return isDetermined(knowledgeOf(result, item, own));
    })
  );
}

const attacked = new Set<string>();

function* histograms(people: number, answers: number): Generator<readonly number[]> {
  if (answers === 1) {
    yield [people];
    return;
  }
  for (let first = 0; first <= people; first += 1) {
    for (const others of histograms(people - first, answers - 1)) yield [first, ...others];
  }
}

test.each([scale, grade])("the solver breaks no way to answer of few, of $id", { timeout: 6 * timeout }, (item) => {
  const most = isThorough ? { safety: 10, grade: 8 }[item.id] : { safety: 5, grade: 3 }[item.id];
  for (let people = 3; people <= (most ?? 0); people += 1) {
    for (const counts of histograms(people, item.most - item.least + 1)) {
      expect(breaksOne(item, counts), `${counts}`).toBe(false);
    }
  }
});

test("nor where each answer has a class of its own", { timeout }, () => {
  expect(breaksOne(scale, [4, 3, 3, 3, 3])).toBe(false);
});

test.each([scale, grade])("nor any of up to forty people, of $id", { timeout: 6 * timeout }, (item) => {
  const answers = fc.array(fc.integer({ min: item.least, max: item.most }), { minLength: 9, maxLength: 40 });
  fc.assert(
    fc.property(answers, (values) => {
      const counts = Array.from(
        { length: item.most - item.least + 1 },
        (_, place) => values.filter((value) => value === item.least + place).length,
      );
      expect(breaksOne(item, counts), `${counts}`).toBe(false);
    }),
    { numRuns: isThorough ? 500 : 8 },
  );
});

/** Both results are of the same people and one or several more: what these answered is the difference. */
function breaksByDifference(
  first: readonly FeedbackAnswers[],
  later: readonly FeedbackAnswers[],
  mixed: boolean,
): boolean {
  const score = (answers: readonly FeedbackAnswers[]) =>
    scoreWith(allProtections, tallyOf(instrument, answers, practice), practice);
  const before = score(first);
  const published = mixed
    ? [before, score([...first, ...later])]
    : publishFeedback(
        [{ at: "2027-04-06T09:00:00Z", results: before }],
        tallyOf(instrument, later, practice),
        practice,
        "2027-04-20T09:00:00Z",
      ).publications.map(({ results }) => results);
  const itemOf = (place: number) => published[place]?.items.find(({ id }) => id === "safety");
  const [one, other] = [itemOf(0), itemOf(1)];
  if (one?.answered === undefined || other?.answered === undefined) return false;
  const early = knowledgeOf(one, scale, undefined, "x");
  const late = knowledgeOf(other, scale, undefined, "s");
  if (!mixed) return isDetermined(late);
  // Of each answer, all together gave it as often as the first and the later ones.
  const parts = [1, 2, 3, 4, 5].map((value) => `x${value} + y${value} - s${value} = 0`);
  const counts = [1, 2, 3, 4, 5].map((value) => `x${value}`).join(" + ");
  return isDetermined({
    variables: new Map([1, 2, 3, 4, 5].map((value) => [value, `y${value}`])),
    conditions: [`${counts} = ${first.length}`, ...early.conditions, ...late.conditions, ...parts],
    switches: [...early.switches, ...late.switches],
    people: later.length,
  });
}

const safetyOf = (safety: number): FeedbackAnswers => ({ values: { safety } });
const step = fc.integer({ min: 1, max: 5 });
const runs = fc.tuple(fc.array(step, { minLength: 3, maxLength: 8 }), step, fc.integer({ min: 1, max: 5 }));

test("a second run with more answers tells nothing of them", { timeout }, () => {
  fc.assert(
    fc.property(runs, ([first, later, times]) => {
      const more = Array.from({ length: times }, () => safetyOf(later));
      expect(breaksByDifference(first.map(safetyOf), more, false)).toBe(false);
    }),
    { numRuns: 60 },
  );
});

/** Both tellings and all that is told of them together: what follows for an outsider, and for one who answered. */
function breaksTogether(item: ScaledItem, first: readonly number[], later: readonly number[]): boolean {
  const tell = (values: readonly number[]) =>
    tallyOf(
      { ...instrument, scaled: [item] },
      values.map((value) => ({ values: { [item.id]: value } })),
      practice,
    );
  const { publications: before } = publishFeedback([], tell(first), practice, "2027-04-06T09:00:00Z");
  const { publications } = publishFeedback(before, tell(later), practice, "2027-04-20T09:00:00Z");
  const told = publications.flatMap(({ results }) => results.items.filter(({ id }) => id === item.id));
  const [one, other] = told;
  if (one?.answered === undefined || other?.answered === undefined) return false;
  const [early, late] = [knowledgeOf(one, item, undefined, "x"), knowledgeOf(other, item, undefined, "s")];
  const values = [...early.variables.keys()];
  const countOf = (prefix: string) => `${values.map((value) => `${prefix}${value}`).join(" + ")} = `;
  const parts = values.map((value) => `x${value} + s${value} - t${value} = 0`);
  const mean = tellingsTogether(publications.map(({ results }) => results))?.items[0]?.mean;
  const all: Knowledge = {
    variables: new Map(values.map((value) => [value, `t${value}`])),
    conditions: [
      `${countOf("x")}${early.people}`,
      `${countOf("s")}${late.people}`,
      ...early.conditions,
      ...late.conditions,
      ...parts,
      ...(mean === undefined ? [] : meanConditions(values, mean, early.people + late.people)),
    ],
    switches: [...early.switches, ...late.switches],
    people: early.people + late.people,
  };
  const isOneKnown = (own: number, result: ItemResult) => isDetermined(knowledgeOf(result, item, own, "z"));
  return (
    isCounted(all) ||
    isDetermined(all) ||
    [...new Set(first)].some((own) => isOneKnown(own, one)) ||
    [...new Set(later)].some((own) => isOneKnown(own, other))
  );
}

function meanConditions(values: readonly (number | string)[], mean: CodedFigure, people: number): readonly Condition[] {
  const sum = values.map((value) => `${value} t${value}`).join(" + ");
  // Of two tellings together the mean is told between two figures, or as one that is both.
  const [from, to] = [mean.value, mean.is === "between" ? mean.to : mean.value];
  return [`${sum} >= ${(from * people - 1e-6).toFixed(7)}`, `${sum} <= ${(to * people + 1e-6).toFixed(7)}`];
}

test.each([scale, grade])("two tellings together tell no more than each, of $id", { timeout }, (item) => {
  const value = fc.integer({ min: item.least, max: item.most });
  const few = fc.oneof(
    fc.array(value, { minLength: 3, maxLength: 8 }),
    // Nearly all alike, which are the ones that can be broken.
    fc
      .tuple(value, fc.array(value, { maxLength: 2 }), fc.integer({ min: 3, max: 6 }))
      .map(([common, odd, people]) => [...odd, ...Array.from({ length: people }, () => common)]),
  );
  fc.assert(
    fc.property(few, few, (first, later) => {
      expect(breaksTogether(item, first, later), `${first} and ${later}`).toBe(false);
    }),
    { numRuns: isThorough ? 1000 : 12 },
  );
});

test("mixed in with those that were told, later answers would follow", () => {
  const broken = fc.check(
    fc.property(runs, ([first, later, times]) => {
      const more = Array.from({ length: times }, () => safetyOf(later));
      return !breaksByDifference(first.map(safetyOf), more, true);
    }),
    { numRuns: 2000, endOnFailure: true },
  );
  expect(broken.failed).toBe(true);
});
