import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { instantOf } from "../kernel/index.js";
import { guideProfile } from "../profile/index.js";
import type { Instrument } from "./instrument.js";
import type { FeedbackPractice } from "./practice.js";
import { type Publication, publishedAnswers, publishFeedback, tellingThreshold } from "./publication.js";
import { readPublications } from "./readPublications.js";
import { scoreTally } from "./scoreFeedback.js";
import { FeedbackTally } from "./tally.js";

const instrument: Instrument = {
  audience: "participants",
  scaled: [{ id: "grade", scale: "grade", least: 4, most: 10 }],
  open: [],
};
const practice = (threshold: number): FeedbackPractice => ({ threshold, figures: guideProfile.feedback });

function tallyOf(grades: readonly number[]): FeedbackTally {
  const tally = new FeedbackTally(instrument, 100);
  for (const grade of grades) tally.add({ values: { grade } });
  return tally;
}

const grades = fc.array(fc.integer({ min: 4, max: 10 }), { maxLength: 9 });

describe("a survey is told once", () => {
  it("and later answers by themselves, only where they are as many as usual, whatever came first", () => {
    fc.assert(
      fc.property(fc.array(grades, { maxLength: 4 }), fc.integer({ min: 3, max: 8 }), (rounds, threshold) => {
        let publications: readonly Publication[] = [];
        for (const [round, given] of rounds.entries()) {
          const before = publications;
          const least = before.length === 0 ? threshold : Math.max(threshold, 5);
          const at = instantOf(Date.UTC(2027, 3, 1 + round));
          const published = publishFeedback(before, tallyOf(given), practice(threshold), at);
          publications = published.publications;
          // What was told stays as it was.
          expect(publications.slice(0, before.length)).toEqual(before);
          expect(published.waiting).toBe(given.length < least ? given.length : 0);
          const results = scoreTally(tallyOf(given), practice(least));
          expect(publications.slice(before.length)).toEqual(given.length < least ? [] : [{ at, results }]);
          expect(publications.every(({ results: told }) => !told.tooFew)).toBe(true);
        }
        const told = publications.map(({ results }) => results.answers);
        expect(publishedAnswers(publications)).toBe(told.reduce((sum, each) => sum + each, 0));
      }),
    );
  });

  it("from as many answers on as the plan says, and as usual afterwards", () => {
    const { publications } = publishFeedback([], tallyOf([7, 8, 9]), practice(3), "2027-04-06T09:00:00Z");
    expect(publications).toHaveLength(1);
    expect(tellingThreshold([], practice(3))).toBe(3);
    expect(tellingThreshold(publications, practice(3))).toBe(5);
    expect(tellingThreshold(publications, practice(8))).toBe(8);
    expect(publishedAnswers(publications)).toBe(3);
  });

  it("is read again as it was written, and what somebody has changed is told with its place", () => {
    const { publications } = publishFeedback([], tallyOf([7, 8, 9]), practice(3), "2027-04-06T09:00:00Z");
    const written = JSON.parse(JSON.stringify({ publications }));
    expect(readPublications(written)).toMatchObject({ ok: true });
    expect(readPublications({ publications: [{ at: 1 }] })).toEqual({ ok: false, pointer: "/publications/0/at" });
    written.publications[0].results.items[0].mean = { is: "perhaps", value: 8 };
    const pointer = "/publications/0/results/items/0/mean/is";
    expect(readPublications(written)).toMatchObject({ ok: false, pointer });
    expect(readPublications("nothing")).toEqual({ ok: false, pointer: "" });
  });

  it("whatever may be told of a question, as it was written", () => {
    const item = {
      ...{ id: "grade", scale: "grade", least: 4, most: 10, answered: 9, missing: 1, state: "partly" },
      classes: [{ least: 4, most: 6, percent: 30 }],
      median: { least: 7, most: 8 },
      bestTwo: { percent: 40, from: 9, to: 10 },
    };
    const written = (more: object) => {
      const results = {
        ...{ audience: "participants", answers: 10, threshold: 5, tooFew: false, items: [{ ...item, ...more }] },
        ...{ strengths: ["grade"], toDevelop: [], sharpenPublicity: false },
      };
      return { publications: [{ at: "2027-04-06T09:00:00Z", results }] };
    };
    for (const is of ["about", "at-least", "at-most", "between"]) {
      const figure = { is, value: 7.5, ...(is === "between" && { to: 8 }) };
      const told = written({ mean: figure, index: figure });
      expect(readPublications(told), is).toEqual({ ok: true, ...told });
    }
    const place = "/publications/0/results/items/0";
    const wrong: readonly (readonly [object, string])[] = [
      [{ mean: { is: "between", value: 7 } }, "/mean/to"],
      [{ classes: [{ least: 4, most: 6 }] }, "/classes/0/percent"],
      [{ median: { least: 7 } }, "/median/most"],
      [{ bestTwo: { percent: 40, from: 9 } }, "/bestTwo/to"],
    ];
    for (const [more, pointer] of wrong)
      expect(readPublications(written(more))).toEqual({ ok: false, pointer: place + pointer });
  });
});
