// Why: a number that somebody hands over may say how much room is taken or how long one looks. An absurd one is refused by its name, at
// once, and takes no memory: a server that reads plans and surveys of others would go down with it.

import { countFeedback } from "@piiri/adapters-forms";
import { ArgumentError, dateSessions, finnishHolidays, resolvePlanOrThrow, type Series } from "@piiri/core";
import {
  FeedbackTally,
  feedbackInstrument,
  feedbackPracticeOf,
  type ScaledItem,
  scoreFeedback,
} from "@piiri/core/feedback";
import { binomialComers } from "@piiri/core/registration";
import { goodPlans } from "@piiri/core/rule-examples";
import { type Block, toDocx, toHtml, toMarkdown } from "@piiri/documents";
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";

const group = resolvePlanOrThrow(goodPlans["closed-group"]);
const instrument = feedbackInstrument(group);
const practice = feedbackPracticeOf(group);
const absurd = [1e9, 2 ** 32, Number.MAX_SAFE_INTEGER, Number.POSITIVE_INFINITY, Number.NaN, -1, 0.5];
const with_ = (item: Partial<ScaledItem>) => ({
  ...instrument,
  scaled: [{ id: "grade", scale: "grade" as const, least: 4, most: 10, ...item }],
});

describe("a scale of a survey", () => {
  const wrong: readonly Partial<ScaledItem>[] = [
    ...absurd.map((most) => ({ most })),
    ...absurd.filter((least) => least !== -1).map((least) => ({ least })),
    { least: 10 },
  ];
  test.each(wrong)("is none from or to: %o", async (ends) => {
    expect(() => new FeedbackTally(with_(ends), 10)).toThrow(ArgumentError);
    expect(() => scoreFeedback(with_(ends), [], practice)).toThrow("instrument.scaled.grade");
    const csv = new TextEncoder().encode("Arvosana\n9\n");
    const reading = { instrument: with_(ends), language: "fi", timeZone: group.schedule.timeZone } as const;
    await expect(async () => await countFeedback(csv, reading, { practice })).rejects.toThrow(ArgumentError);
  });

  it("may be as long as a group has sessions at most", () => {
    expect(new FeedbackTally(with_({ least: 1, most: 500 }), 10).items()[0]?.counts.length).toBe(500);
  });
});

describe("a series of one's own making", () => {
  const series: Series = { ...group.schedule, calendar: finnishHolidays, changes: {} };
  const dated = (more: object) => () => dateSessions({ ...series, ...more });
  const rhythm = (phase: object) => dated({ rhythm: [phase] });
  test.each([
    ["weeks", (number: number) => rhythm({ kind: "weekly", interval: number })],
    ["months", (number: number) => rhythm({ kind: "monthly-by-date", interval: number, day: 2 })],
    ["a day of the month", (number: number) => rhythm({ kind: "monthly-by-date", interval: 1, day: number })],
    ["times", (number: number) => rhythm({ kind: "weekly", interval: 1, times: number })],
    ["a count", (number: number) => dated({ extent: { kind: "count", count: number } })],
    ["minutes", (number: number) => dated({ duration: number })],
    [
      "a weekday of the month",
      (number: number) =>
        rhythm({ kind: "monthly-by-weekday", interval: 1, nth: number === -1 ? 9 : number, weekday: "tuesday" }),
    ],
  ])("has no such number: %s", (_, dates) => {
    for (const number of [...absurd, 0]) expect(dates(number)).toThrow(ArgumentError);
  });

  it("within its bounds comes to an end", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 36_525 }), fc.integer({ min: 1, max: 31 }), (interval, day) => {
        const ongoing = { extent: { kind: "ongoing", horizon: "2199-12-31" } };
        expect(dated({ ...ongoing, rhythm: [{ kind: "weekly", interval }] })().isOk()).toBe(true);
        dated({ ...ongoing, rhythm: [{ kind: "monthly-by-date", interval, day }] })();
      }),
      { numRuns: 50 },
    );
  });
});

test.each(absurd)("people who come, and lines on paper: %d", async (number) => {
  expect(() => binomialComers(number, 1)).toThrow(ArgumentError);
  const blocks: readonly Block[] = [{ kind: "lines", count: number }];
  const page = { language: "en", fileName: "a", title: "A", blocks };
  expect(() => toMarkdown(page)).toThrow("block.count");
  expect(() => toHtml(page)).toThrow("block.count");
  await expect(toDocx(page)).rejects.toThrow("block.count");
});
