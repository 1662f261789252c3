import { languages, parsePlanOrThrow, resolvePlanOrThrow } from "@piiri/core";
import { type FeedbackResults, feedbackInstrument, feedbackPracticeOf, scoreFeedback } from "@piiri/core/feedback";
import { goodPlans } from "@piiri/core/rule-examples";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { toHtml } from "../page/toHtml.js";
import { toMarkdown } from "../page/toMarkdown.js";
import { en, fi, sv } from "../words.fixtures.js";
import { feedbackPage } from "./feedbackPage.js";

const words = {
  fi,
  sv,
  en,
};
const group = resolvePlanOrThrow(
  parsePlanOrThrow({ ...goodPlans["closed-group"], feedback: { goals: ["Courage to talk", "Ways to rest"] } }),
);
const practice = feedbackPracticeOf(group);
const instrument = feedbackInstrument(group);

function resultsOf(leading: readonly number[]): FeedbackResults {
  return scoreFeedback(
    instrument,
    leading.map((value) => ({ values: { leading: value, grade: value + 5, "goal-1": value } })),
    practice,
  );
}

/** Every number that results hold, however it is written on a page; the figures of our own texts beside them. */
function numbersIn(value: unknown): ReadonlySet<string> {
  return new Set((JSON.stringify(value).match(/\d+(?:\.\d+)?/g) ?? []).map((each) => `${Number(each)}`));
}

/** A number as it is written, a grade with its part too. */
function numberOf(written: string): number {
  const parts: Readonly<Record<string, number>> = { "½": 0.5, "−": -0.25, "+": 0.25 };
  const part = parts[written.at(-1) ?? ""];
  const number = Number((part === undefined ? written : written.slice(0, -1)).replace(",", "."));
  return number + (part ?? 0);
}

test.each(languages)("a page in %s shows no figure that the results do not hold", (language) => {
  // The ends of the comparison, the year of the name, and what the texts count themselves.
  const known = new Set(["0", "1", "100", "2027"]);
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 30 }), (leading) => {
      const results = resultsOf(leading);
      const page = toMarkdown(feedbackPage(group, [results], words[language]));
      const told = (page.match(/\d+(?:[.,]\d+)?[½−+]?/g) ?? []).map(numberOf);
      const held = numbersIn(results);
      // A grade by itself stands for all that is called by it, from 8.75 to 9.5.
      const isHeld = (each: number) =>
        held.has(`${each}`) || (held.has(`${each - 0.25}`) && (held.has(`${each + 0.5}`) || each === 10));
      expect(told.filter((each) => !isHeld(each) && !known.has(`${each}`))).toEqual([]);
    }),
  );
});

test("the picture shows no figure that the results do not hold, and nothing of what is hidden", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 5, maxLength: 30 }), (leading) => {
      const results = resultsOf(leading);
      const page = feedbackPage(group, [results], words.en);
      const held = numbersIn(results);
      const texts = page.blocks.flatMap((block) =>
        block.kind === "picture"
          ? block.picture.marks.flatMap((mark) =>
              mark.kind === "text" ? (mark.text.match(/\d+(?:\.\d+)?/g) ?? []) : [],
            )
          : [],
      );
      expect(texts.filter((each) => !held.has(`${Number(each)}`))).toEqual([]);
    }),
  );
});

test.each(languages)("what people said, in %s", (language) => {
  const results = resultsOf([5, 5, 4, 4, 3, 2, 2, 2]);
  expect(toMarkdown(feedbackPage(group, [results], words[language]))).toMatchSnapshot();
});

test.each(languages)("too few answers tell how many and why, in %s", (language) => {
  const page = toMarkdown(feedbackPage(group, [resultsOf([1, 5])], words[language]));
  expect(page).toMatchSnapshot();
});

test("own words of people cannot become markup", () => {
  const open = [{ id: "worked", texts: ["<script>alert(1)</script>", "[x](https://example.org)"] }];
  const html = toHtml(feedbackPage(group, [resultsOf([3, 3, 3, 3, 3])], words.en, { open }));
  expect(html).not.toContain("<script>");
});
