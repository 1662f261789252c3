import { guideProfile, languages, resolvePlanOrThrow } from "@piiri/core";
import { feedbackInstrument, feedbackPracticeOf, type OwnInstrument, type ScaledItem } from "@piiri/core/feedback";
import { en } from "@piiri/core/locale/en";
import { fi } from "@piiri/core/locale/fi";
import { sv } from "@piiri/core/locale/sv";
import { goodPlans } from "@piiri/core/rule-examples";
import * as fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { formBlueprint } from "../blueprint/formBlueprint.js";
import { forms as english } from "../locale/en.js";
import { forms as finnish } from "../locale/fi.js";
import { forms as swedish } from "../locale/sv.js";
import { tableKindOrThrow } from "../recognition/tableKind.js";
import { writeCsv } from "../table/writeCsv.js";
import { countFeedbackOrThrow } from "./countFeedback.js";
import { doubtOfOwn, ownScaleReader } from "./ownScale.js";

const words = { fi: { ...fi, forms: finnish }, sv: { ...sv, forms: swedish }, en: { ...en, forms: english } };
const often = [
  { sv: "Aldrig", fi: "En koskaan" },
  { sv: "Ibland", fi: "Joskus" },
  { sv: "Ofta", fi: "Usein" },
];
const everyday: OwnInstrument = {
  id: "everyday",
  scales: { often: { steps: often }, pain: { least: 0, most: 10, best: "least" } },
  participants: {
    guide: ["safety", "grade"],
    questions: [
      { id: "moved", text: { sv: "Hur ofta rör du på dig?", fi: "Kuinka usein liikut?" }, scale: "often" },
      { id: "slept", text: { sv: "Hur ofta sover du gott?", fi: "Kuinka usein nukut hyvin?" }, scale: "often" },
      { id: "pain", text: { sv: "Hur ont gör det?", fi: "Kuinka paljon koskee?" }, scale: "pain" },
      { id: "next", text: { sv: "Hur går ni vidare?", fi: "Miten jatkatte?" } },
    ],
  },
};
const plan = { ...goodPlans["closed-group"], feedback: { instrument: "everyday" } };
const group = resolvePlanOrThrow(plan, guideProfile, { instruments: [everyday] });
const instrument = feedbackInstrument(group);
const practice = feedbackPracticeOf(group);
const reading = { instrument, language: "sv", timeZone: group.schedule.timeZone } as const;
const bytes = (rows: readonly (readonly string[])[]) => new TextEncoder().encode(writeCsv(rows));
const moved = instrument.scaled.find(({ id }) => id === "moved") as ScaledItem;
const pain = instrument.scaled.find(({ id }) => id === "pain") as ScaledItem;

describe("answers to a federation's own survey", () => {
  it("are read as they were chosen, in whichever language the form was made", async () => {
    const choice = fc.record({
      safety: fc.integer({ min: 1, max: 5 }),
      grade: fc.integer({ min: 4, max: 10 }),
      moved: fc.integer({ min: 1, max: 3 }),
      slept: fc.integer({ min: 1, max: 3 }),
      pain: fc.integer({ min: 0, max: 10 }),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(choice, { minLength: 1, maxLength: 9 }),
        fc.constantFrom(...languages),
        async (all, language) => {
          const { questions } = formBlueprint("feedback", group, words[language]);
          // Each step of the guide's scale stands there, and a high grade.
          const whole = [
            ...all,
            ...[1, 2, 3, 4, 5].map((safety) => ({ safety, grade: 9, moved: 1, slept: 2, pain: 0 })),
          ];
          const cells = whole.map((chosen) =>
            questions.map(({ field, choices = [] }) => {
              const item = instrument.scaled.find(({ id }) => id === field);
              return item === undefined ? "" : (choices[chosen[field as keyof typeof chosen] - item.least] ?? "");
            }),
          );
          const csv = bytes([questions.map(({ text }) => text), ...cells]);
          expect(await tableKindOrThrow(csv, [instrument])).toBe("feedback");
          const counted = await countFeedbackOrThrow(csv, reading, { practice });
          expect(counted.recognised).toMatchObject({ missing: [], unclear: [], inOtherWords: [] });
          for (const { item, answered, sum, counts } of counted.later.items()) {
            const values = whole.map((chosen) => chosen[item.id as keyof typeof chosen]);
            expect([item.id, answered, sum]).toEqual([
              item.id,
              values.length,
              values.reduce((one, other) => one + other, 0),
            ]);
            expect(counts.length).toBe(item.most - item.least + 1);
          }
        },
      ),
    );
  });

  it("are read where each choice has a column of its own", async () => {
    const rows = [
      ["Respondent ID", "Collector ID", "End Date", "Hur ofta rör du på dig?", "", "", "Kouluarvosana"],
      ["", "", "", "Aldrig", "Ibland", "Ofta", "Response"],
      ["11847", "4", "04/06/2027", "Aldrig", "", "", "9"],
      ["11848", "4", "04/06/2027", "", "", "Ofta", "10"],
    ];
    const { later } = await countFeedbackOrThrow(bytes(rows), reading, { practice });
    expect(later.items().find(({ item }) => item.id === "moved")).toMatchObject({ answered: 2, sum: 4 });
  });

  test.each([
    ["Aldrig", 1],
    ["usein", 3],
    ["3", 3],
    ["3 – Ofta", 3],
    ["Ofta (3)", 3],
    ["2 – Ofta", "unreadable"],
    ["4", "unreadable"],
    ["3/5", "unreadable"],
    ["Alltid", "unreadable"],
    ["en osaa sanoa", undefined],
    ["", undefined],
  ])("on steps in words: %s", (written, value) => {
    expect(ownScaleReader(moved)(written)).toBe(value);
  });

  test.each([
    ["0", 0],
    ["10/10", 10],
    ["7.0", 7],
    ["7,5", "unreadable"],
    ["11", "unreadable"],
    ["-1", "unreadable"],
    ["lite", "unreadable"],
  ])("by figures: %s", (written, value) => {
    expect(ownScaleReader(pain)(written)).toBe(value);
  });

  test.each([
    ["figures of a scale that begins with nought", moved, ["0", "1", "2", "1"], "figures"],
    ["figures of which nobody chose the last", moved, ["1", "2", "1"], "step-count"],
    ["other words", moved, ["Alltid", "Sällan", "Ofta"], "unknown"],
    ["figures of a hundred", pain, ["50", "70", "3"], "figures"],
    ["its words", moved, ["Aldrig", "Ibland", "Alltid"], undefined],
    ["its figures", pain, ["0", "1", "2"], undefined],
    ["nothing", pain, [""], undefined],
  ])("are not guessed at: %s", (_, item, cells, doubt) => {
    expect(doubtOfOwn(item, cells)).toBe(doubt);
  });

  it("of a scale in doubt nothing is told", async () => {
    const csv = bytes([
      ["Kuinka usein liikut?", "Kouluarvosana"],
      ["0", "9"],
      ["1", "10"],
      ["2", "8"],
    ]);
    const counted = await countFeedbackOrThrow(csv, reading, { practice });
    expect(counted.recognised?.unclear).toEqual([{ id: "moved", scale: "own", doubt: "figures", labels: [] }]);
    expect(counted.later.items().find(({ item }) => item.id === "moved")?.answered).toBe(0);
  });
});
