import * as fc from "fast-check";
import highs from "highs";
import { expect, test } from "vitest";
import { redact } from "../privacy/index.js";
import { guideProfile } from "../profile/index.js";
import type { FeedbackAnswers } from "./answers.js";
import type { Instrument, ScaledItem } from "./instrument.js";
import { openWith } from "./openResults.js";
import type { FeedbackPractice } from "./practice.js";
import { allProtections, type Protections } from "./protections.js";
import { publishFeedback } from "./publication.js";
import { roundedPercent } from "./publishedClasses.js";
import type { ItemResult, OpenResult } from "./results.js";
import { scoreWith, tallyOf } from "./scoreFeedback.js";

/*
 * An attacker knows all that is published, how it is made, and the answers of one who answered: their own. Everything is
 * written as conditions on how many of the others gave each answer, and an integer solver is asked whether the others can
 * be anything but all alike. If they cannot, each one's answer is known.
 */

// The package is a function to Node and declared as a namespace.
const solver = await (highs as unknown as () => Promise<{ solve: (model: string) => { readonly Status: string } }>)();
const figures = guideProfile.feedback;

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
  // What the attacker takes to be so is so: the truth is among what can be.
  expect(canBe([])).toBe(true);
  return all.some((variable) => !canBe([`${variable} <= ${people - 1}`]));

  function canBe(more: readonly Condition[]): boolean {
    const lines = [`${all.join(" + ")} = ${people}`, ...conditions, ...more];
    const model = [
      "Minimize",
      ` obj: ${all[0]}`,
      "Subject To",
      ...lines.map((line, index) => ` c${index}: ${line}`),
      "General",
      ` ${all.join(" ")}`,
      ...(switches.length > 0 ? ["Binary", ` ${switches.join(" ")}`] : []),
      "End",
    ].join("\n");
    const { Status } = solver.solve(model);
    expect(["Optimal", "Infeasible"]).toContain(Status);
    return Status === "Optimal";
  }
}

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
    const step = classes?.some(({ percent }) => percent % figures.shareStepPercent.value !== 0)
      ? 1
      : figures.shareStepPercent.value;
    const counts = Array.from({ length: answered + 1 }, (_, count) => count).filter(
      (count) =>
        roundedPercent(count, answered, step) === each.percent || roundedPercent(count, answered, 1) === each.percent,
    );
    conditions.push(
      `${countOf(isIn)} >= ${Math.min(...counts) - ownIn(isIn)}`,
      `${countOf(isIn)} <= ${Math.max(...counts) - ownIn(isIn)}`,
    );
    // Classes are made from the best down, each as small as can be.
    const isAboveLeast = (value: number) => value > each.least && value <= each.most;
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
      return insiders.some((each) => isDetermined(knowledgeOf(result, item, each)));
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

test("from what is published no answer follows, not even for one who answered too", () => {
  fc.assert(
    fc.property(groups, (answers) => {
      expect(breaks(allProtections, answers)).toBe(false);
    }),
    { numRuns: 60 },
  );
});

test("nor where all but one answered alike, at every size and for every pair of answers", () => {
  for (let people = 3; people <= 7; people += 1) {
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

test.each(Object.keys(allProtections) as (keyof Protections)[])("without %s answers follow", (protection) => {
  const broken = fc.check(
    fc.property(groups, (answers) => !breaks({ ...allProtections, [protection]: false }, answers)),
    { numRuns: 2000, endOnFailure: true },
  );
  expect(broken.failed).toBe(true);
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

test("a second run with more answers tells nothing of them", () => {
  fc.assert(
    fc.property(runs, ([first, later, times]) => {
      const more = Array.from({ length: times }, () => safetyOf(later));
      expect(breaksByDifference(first.map(safetyOf), more, false)).toBe(false);
    }),
    { numRuns: 150 },
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
