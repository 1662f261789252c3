import { dayParts, resolvePlanOrThrow, weekdays } from "@piiri/core";
import { en } from "@piiri/core/locale/en";
import { fi } from "@piiri/core/locale/fi";
import { sv } from "@piiri/core/locale/sv";
import { goodPlans } from "@piiri/core/rule-examples";
import * as fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { formBlueprint } from "../blueprint/formBlueprint.js";
import { forms as formsEn } from "../locale/en.js";
import { forms as formsFi } from "../locale/fi.js";
import { forms as formsSv } from "../locale/sv.js";
import { writeCsv } from "../table/writeCsv.js";
import { readTimes, readTimesOrThrow } from "./readTimes.js";

const all = [
  { ...fi, forms: formsFi },
  { ...sv, forms: formsSv },
  { ...en, forms: formsEn },
];
const group = resolvePlanOrThrow(goodPlans["closed-group"]);
const bytes = (rows: readonly (readonly string[])[]) => new TextEncoder().encode(writeCsv(rows));
const suiting = async (rows: readonly (readonly string[])[]) => {
  const { answers, times, unclear } = await readTimesOrThrow(bytes(rows));
  const told = times.filter(({ suits }) => suits > 0).map(({ weekday, part, suits }) => `${weekday} ${part} ${suits}`);
  return { answers, told, unclear };
};

describe.each(all)("a poll of times in $language", (words) => {
  const { title, questions } = formBlueprint("times", group, words);

  it("asks of each weekday which parts of the day suit, by the public name and nobody's", () => {
    expect(title).toContain(group.publicName);
    expect(questions.map(({ field }) => field)).toEqual(weekdays);
    for (const { choices, answer, isRequired } of questions) {
      expect([choices?.length, answer, isRequired]).toEqual([dayParts.length, "several", false]);
    }
  });

  it("is read back as it was answered, whatever was ticked and however a tool parts several answers", async () => {
    const ticked = fc.array(fc.tuple(...weekdays.map(() => fc.subarray([...dayParts]))), {
      minLength: 1,
      maxLength: 12,
    });
    await fc.assert(
      fc.asyncProperty(ticked, fc.constantFrom(";", ", ", ";\n"), async (answers, between) => {
        const header = ["ID", ...questions.map(({ text }) => text)];
        const rows = answers.map((days, row) => [
          `${row + 1}`,
          ...days.map((parts) => parts.map((part) => words.dates.dayParts[part]).join(between)),
        ]);
        const read = await readTimesOrThrow(bytes([header, ...rows]));
        expect([read.answers, read.unclear]).toEqual([answers.length, []]);
        for (const { weekday, part, suits } of read.times) {
          const place = weekdays.indexOf(weekday);
          expect(suits).toBe(answers.filter((days) => days[place]?.includes(part)).length);
        }
        const counts = read.times.map(({ suits }) => suits);
        expect(counts).toEqual([...counts].sort((one, other) => other - one));
        expect(new Set(read.times.map(({ weekday, part }) => `${weekday} ${part}`)).size).toBe(21);
      }),
      { numRuns: 30 },
    );
  });
});

test("a grid's columns are known by the weekday in brackets, and weekdays alone will do", async () => {
  expect(
    await suiting([
      ["Ajat [maanantai]", "Ajat [tiistai]"],
      ["ilta", "aamupäivä, ilta"],
      ["ilta", ""],
    ]),
  ).toEqual({
    answers: 2,
    told: ["monday evening 2", "tuesday morning 1", "tuesday evening 1"],
    unclear: [],
  });
  expect(
    (
      await suiting([
        ["Tisdag", "Torsdag"],
        ["kväll", "Kväll"],
      ])
    ).told,
  ).toEqual(["tuesday evening 1", "thursday evening 1"]);
});

test("what is no part of a day is told by its row, and what is understood counts", async () => {
  expect(await suiting([["Monday"], ["evening;at night"], ["morning"], ["sometime"]])).toEqual({
    answers: 3,
    told: ["monday morning 1", "monday evening 1"],
    unclear: [2, 4],
  });
});

test("a table without weekdays is refused with what stands in it", async () => {
  const read = await readTimes(
    bytes([
      ["Name", "Wishes"],
      ["x", "y"],
    ]),
  );
  expect(read._unsafeUnwrapErr()).toMatchObject({ code: "no-such-column", missing: ["weekday"] });
});
