import * as fc from "fast-check";
import jstat from "jstat";
import { expect, test } from "vitest";
import { resolvePlanOrThrow } from "../group/index.js";
import { languages } from "../kernel/index.js";
import { en } from "../locale/en.js";
import { fi } from "../locale/fi.js";
import { sv } from "../locale/sv.js";
import { parsePlanOrThrow } from "../plan/index.js";
import { redact } from "../privacy/index.js";
import { guideProfile } from "../profile/index.js";
import { binomialComers } from "../registration/index.js";
import { goodPlans } from "../rule-examples/index.js";
import type { FeedbackAnswers } from "./answers.js";
import { compareSeasons } from "./compareSeasons.js";
import { feedbackInstrument } from "./instrument.js";
import { itemText } from "./itemText.js";
import { openResults } from "./openResults.js";
import { feedbackPracticeOf } from "./practice.js";
import type { ItemResult } from "./results.js";
import { scoreFeedback } from "./scoreFeedback.js";
import { shareInterval } from "./shareInterval.js";

const closed = resolvePlanOrThrow(goodPlans["closed-group"]);
const instrument = feedbackInstrument(closed);
const practice = feedbackPracticeOf(closed);
const wordings = { fi: fi, sv: sv, en: en };

function itemOf(id: string, values: readonly (number | undefined)[]): ItemResult {
  const answers = values.map((value) => ({ values: value === undefined ? {} : { [id]: value } }));
  const found = scoreFeedback(instrument, answers, practice).items.find((item) => item.id === id);
  if (found === undefined) throw new Error(`no item ${id}`);
  return found;
}

test("the guide's five statements of how the group was led, its five effects, the grade and the open questions are asked", () => {
  const { feedback: _, ...plan } = goodPlans["open-meetings"];
  const group = resolvePlanOrThrow(parsePlanOrThrow({ ...plan, feedback: { threshold: 5 } }));
  const { scaled, open } = feedbackInstrument(group);
  const ofScale = (scale: string) => scaled.filter((item) => item.scale === scale).map(({ id }) => id);
  expect(ofScale("agreement")).toEqual(["leading", "planning", "sharing", "safety", "technology", "as-told"]);
  expect(ofScale("effect")).toEqual(["accepted", "feelings", "support", "ways", "strength"]);
  expect(scaled.find(({ id }) => id === "grade")).toMatchObject({ least: 4, most: 10 });
  expect(ofScale("sessions")).toEqual(["sessions"]);
  expect(open).toContain("expectations");
  expect(feedbackInstrument(group, "facilitators").scaled.length).toBeGreaterThan(4);
});

test("a group's own goals stand in place of the usual effects", () => {
  const goals = ["Courage to talk", "Ways to rest"];
  const group = resolvePlanOrThrow(parsePlanOrThrow({ ...goodPlans["closed-group"], feedback: { goals } }));
  expect(feedbackInstrument(group).scaled.flatMap(({ goal }) => goal ?? [])).toEqual(goals);
});

test.each(languages)("every question has a text of its own in %s", (language) => {
  const group = resolvePlanOrThrow(parsePlanOrThrow({ ...goodPlans["open-meetings"], feedback: {} }));
  const ids = [instrument, feedbackInstrument(group), feedbackInstrument(group, "facilitators")].flatMap(
    ({ scaled, open }) => [...scaled, ...open.map((id) => ({ id }))],
  );
  const texts = ids.map((item) => itemText(item, wordings[language]));
  expect(texts.every((text, index) => text !== ids[index]?.id && text.length > 5)).toBe(true);
  expect(new Set(texts).size).toBe(new Set(ids.map(({ id }) => id)).size);
});

test("twelve answers, reckoned by hand", () => {
  const safety = itemOf("safety", [5, 5, 5, 4, 4, 4, 4, 3, 3, 2, undefined, 5]);
  // 44 ÷ 11; classes from the best down: 4 fives, 4 fours, and 2 threes with 1 two. The three lowest came to 8 together, and
  // that is two threes and a two; so it is told together with 9, three threes.
  expect(safety).toMatchObject({
    answered: 11,
    missing: 1,
    mean: { is: "at-least", value: 4 },
    index: { is: "at-least", value: 75 },
    classes: [
      { least: 1, most: 3, percent: 30 },
      { least: 4, most: 4, percent: 35 },
      { least: 5, most: 5, percent: 35 },
    ],
    median: { least: 4, most: 4 },
    bestTwo: { percent: 70 },
  });
  const grade = itemOf("grade", [10, 9.5, 9, 9, 8.5, 8, 8, 7.75, 7, 6]);
  // 82.75 ÷ 10; 8½ and 8− are called eights, 9½ a nine.
  expect(grade).toMatchObject({ mean: { is: "about", value: 8.3 }, bestTwo: { percent: 40 } });
  expect(grade.classes).toEqual([
    { least: 4, most: 8.5, percent: 60 },
    { least: 8.75, most: 10, percent: 40 },
  ]);
});

test("all alike is told as at least, without classes", () => {
  const safety = itemOf("safety", [5, 5, 5, 5, 5, 5, 5, 5]);
  expect(safety).toMatchObject({ mean: { is: "at-least", value: 4.3 }, classes: undefined, bestTwo: undefined });
});

const fives = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 5, maxLength: 60 });

test("what is told agrees with an independent reckoning", () => {
  fc.assert(
    fc.property(fives, (values) => {
      const { mean, classes = [], answered } = itemOf("safety", values);
      const true_ = jstat.mean(values);
      expect(answered).toBe(values.length);
      if (mean?.is === "about") expect(Math.abs(mean.value - true_)).toBeLessThanOrEqual(0.05 + 1e-9);
      if (mean?.is === "at-least") expect(true_).toBeGreaterThanOrEqual(mean.value);
      if (mean?.is === "at-most") expect(true_).toBeLessThanOrEqual(mean.value);
      if (mean?.is === "between") {
        expect(true_).toBeGreaterThanOrEqual(mean.value);
        expect(true_).toBeLessThanOrEqual(mean.to);
      }
      for (const { least, most, percent } of classes) {
        const within = values.filter((value) => value >= least && value <= most).length;
        expect(within).toBeGreaterThanOrEqual(3);
        expect(Math.abs(percent - (100 * within) / values.length)).toBeLessThan(5);
      }
      // Classes touch each other and cover the scale.
      if (classes.length > 0) {
        expect(classes[0]?.least).toBe(1);
        expect(classes.at(-1)?.most).toBe(5);
        expect(classes.slice(1).every(({ least }, index) => least === (classes[index]?.most ?? 0) + 1)).toBe(true);
      }
    }),
  );
});

test("the order of answers changes nothing, of open ones neither", () => {
  const answers = fc.array(
    fc.record({ values: fc.record({ grade: fc.integer({ min: 4, max: 10 }) }), text: fc.string({ maxLength: 20 }) }),
    { maxLength: 20 },
  );
  fc.assert(
    fc.property(answers, fc.integer(), (given, seed) => {
      const all: FeedbackAnswers[] = given.map(({ values, text }) => ({ values, texts: { worked: redact(text) } }));
      const shuffled = all
        .map((each, index) => ({ each, by: Math.imul(index + 1, seed | 1) % 1009 }))
        .toSorted((one, other) => one.by - other.by)
        .map(({ each }) => each);
      expect(scoreFeedback(instrument, shuffled, practice)).toEqual(scoreFeedback(instrument, all, practice));
      expect(openResults(instrument, shuffled, practice)).toEqual(openResults(instrument, all, practice));
    }),
  );
});

test("below the threshold nothing is told, whatever it is set to", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 4, max: 10 }), { maxLength: 12 }),
      fc.integer({ min: 1, max: 10 }),
      (grades, threshold) => {
        const plan = parsePlanOrThrow({ ...goodPlans["closed-group"], feedback: { threshold } });
        const own = feedbackPracticeOf(resolvePlanOrThrow(plan));
        const answers = grades.map((grade) => ({ values: { grade }, texts: { worked: redact(`Good ${grade}`) } }));
        const results = scoreFeedback(instrument, answers, own);
        expect(results.tooFew).toBe(grades.length < Math.max(threshold, 3));
        if (results.tooFew) {
          expect(results.items).toEqual([]);
          expect(openResults(instrument, answers, own)).toEqual([]);
        }
      },
    ),
  );
});

test("of very many open answers as many are kept as a person would read", () => {
  const answers = Array.from({ length: 1000 }, (_, index) => ({
    values: {},
    texts: { worked: redact(`Good ${index}`) },
  }));
  expect(openResults(instrument, answers, practice)[0]?.texts.length).toBe(guideProfile.feedback.openAnswersMost.value);
});

test("strengths and what to develop are told apart, and a group that was not as told wants clearer publicity", () => {
  const answers = Array.from({ length: 10 }, (_, index) => ({
    values: { leading: 5, planning: 2 + (index % 2), "as-told": 1 + (index % 3), sharing: 4 },
  }));
  const { strengths, toDevelop, sharpenPublicity } = scoreFeedback(instrument, answers, practice);
  expect(strengths).toEqual(["leading", "sharing"]);
  expect(toDevelop).toEqual(["as-told", "planning"]);
  expect(sharpenPublicity).toBe(true);
});

test("two seasons are compared by what was told of each", () => {
  const season = (grades: readonly number[]) =>
    scoreFeedback(
      instrument,
      grades.map((grade) => ({ values: { grade } })),
      practice,
    );
  const changeOf = (before: readonly number[], now: readonly number[]) =>
    compareSeasons(season(before), season(now), practice.figures)[0]?.change;
  expect(changeOf([6, 6, 7, 7, 8], [8, 8, 8, 8, 9])).toBe("better");
  expect(changeOf([8, 8, 8, 8, 9], [6, 6, 7, 7, 8])).toBe("worse");
  expect(changeOf([7, 7, 8, 8, 8], [7, 7, 8, 8, 7])).toBe("same");
  expect(changeOf([10, 10, 10, 10, 10], [10, 10, 10, 10, 9])).toBe("open");
});

test("the interval of a share is that of an independent library, and holds at least as often as it claims", () => {
  for (let answered = 5; answered <= 30; answered += 1) {
    const intervals = Array.from({ length: answered + 1 }, (_, count) => shareInterval(count, answered, 90));
    for (const [count, { from, to }] of intervals.entries()) {
      if (count > 0) expect(from).toBeCloseTo(jstat.beta.inv(0.05, count, answered - count + 1), 4);
      if (count < answered) expect(to).toBeCloseTo(jstat.beta.inv(0.95, count + 1, answered - count), 4);
    }
    for (let share = 0.01; share < 1; share += 0.01) {
      const coverage = binomialComers(answered, share).reduce((sum, likelihood, count) => {
        const { from, to } = intervals[count] ?? { from: 1, to: 0 };
        return sum + (share >= from && share <= to ? likelihood : 0);
      }, 0);
      expect(coverage).toBeGreaterThanOrEqual(0.9 - 1e-6);
    }
  }
});
