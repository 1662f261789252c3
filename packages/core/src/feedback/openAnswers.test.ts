import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { redact } from "../privacy/index.js";
import { guideProfile } from "../profile/index.js";
import type { Instrument } from "./instrument.js";
import { OpenAnswers } from "./openAnswers.js";
import { openResults, openWith, tallyOpenResults } from "./openResults.js";
import { allProtections } from "./protections.js";
import { tallyOf } from "./scoreFeedback.js";

function answersOf(texts: readonly string[], most = 100): OpenAnswers {
  const answers = new OpenAnswers(most);
  for (const text of texts) answers.add(redact(text));
  return answers;
}

const told = (texts: readonly string[], most?: number) => answersOf(texts, most).texts();

describe("what people say in their own words", () => {
  it("stands once, however its letters, spaces and ends are written", () => {
    expect(told(["Good talk", "good talk!", " Good  talk. ", "GOOD\ttalk ! .", "Good\n\ntalk..."])).toEqual([
      "GOOD talk ! .",
    ]);
    expect([...told(["Good. Talk", "Good Talk"])].sort()).toEqual(["Good Talk", "Good. Talk"]);
    expect(told(["So good! Really"])).toEqual(["So good! Really"]);
    expect(told(["Good talk", "Good talks"])).toHaveLength(2);
  });

  it("is nothing where nothing is said", () => {
    expect(told(["", "  ", "\n"])).toEqual([]);
    expect(answersOf(["", " "]).bareTexts()).toEqual([]);
  });

  it("comes in one order, whichever way it came in", () => {
    const texts = fc.array(fc.string({ maxLength: 3, unit: fc.constantFrom("a", "B", "!", " ") }), { maxLength: 20 });
    fc.assert(
      fc.property(
        texts.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([all, turned]) => {
          expect(told(turned)).toEqual(told(all));
          const words = (text: string) =>
            text
              .replace(/\s+/g, " ")
              .trim()
              .toLowerCase()
              .replace(/[ .!]+$/, "");
          const kept = all.filter((text) => text.trim() !== "");
          expect(told(all).map(words).toSorted()).toEqual([...new Set(kept.map(words))].sort());
        },
      ),
    );
  });

  it("tells by its order nothing of when it was said", () => {
    const texts = Array.from({ length: 20 }, (_, place) => `Answer ${place}`);
    expect(told(texts)).not.toEqual(texts);
    expect(told(texts).toSorted()).toEqual(texts.toSorted());
    expect(told(texts)).not.toEqual(texts.toSorted());
  });

  it("is kept as far as a person would read, the same ones whenever they came", () => {
    const texts = Array.from({ length: 50 }, (_, place) => `Answer ${place}`);
    const all = told(texts);
    for (const most of [1, 7, 25, 49]) {
      expect(told(texts, most)).toEqual(all.slice(0, most));
      expect(told(texts.toReversed(), most)).toEqual(all.slice(0, most));
    }
    expect(answersOf(texts, 7).bareTexts()).toEqual(texts.slice(0, 7));
    expect(answersOf(["Yes", "Yes"]).bareTexts()).toEqual(["Yes", "Yes"]);
  });

  it("of which two have one place stand by their words", () => {
    // Found by trying: their hashes are one.
    expect(told(["costarring", "liquid"])).toEqual(told(["liquid", "costarring"]));
  });
});

describe("of a survey", () => {
  const wording = { en: "And now?" };
  const instrument: Instrument = {
    audience: "participants",
    scaled: [],
    open: ["worked", "next", "silent"],
    openWordings: { next: wording },
  };
  const practice = { threshold: 3, figures: guideProfile.feedback };
  const answers = ["One", "Two", "two"].map((text) => ({
    values: {},
    texts: { worked: redact(text), next: redact(text) },
  }));

  it("what was said is told by question, those of a federation's own in its words", () => {
    const [worked, next, ...others] = openResults(instrument, answers, practice);
    expect(worked).toEqual({ id: "worked", texts: next?.texts });
    expect(next).toMatchObject({ id: "next", wording });
    expect(next?.texts.toSorted()).toEqual(["One", "Two"]);
    expect(others).toEqual([]);
    expect(tallyOpenResults(tallyOf(instrument, answers, practice), practice)).toEqual([worked, next]);
  });

  it("nothing is told of fewer than the threshold, unless a test switches that off", () => {
    const few = tallyOf(instrument, answers.slice(0, 2), practice);
    expect(tallyOpenResults(few, practice)).toEqual([]);
    const open = { ...allProtections, threshold: false };
    expect(openWith(open, few, practice)[0]?.texts.toSorted()).toEqual(["One", "Two"]);
    const bare = openWith({ ...open, once: false }, tallyOf(instrument, answers, practice), practice);
    expect(bare.map(({ texts }) => texts)).toEqual([
      ["One", "Two", "two"],
      ["One", "Two", "two"],
    ]);
  });
});
