import { resolvePlanOrThrow } from "@piiri/core";
import { goodPlans } from "@piiri/core/rule-examples";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formBlueprint } from "../blueprint/formBlueprint.js";
import { writeCsv } from "../table/writeCsv.js";
import { en, fi, sv } from "../words.fixtures.js";
import { debriefLines } from "./debriefLines.js";
import { readDebriefs, readDebriefsOrThrow } from "./readDebriefs.js";

const group = resolvePlanOrThrow(goodPlans["closed-group"]);
const bytes = (rows: readonly (readonly string[])[]) => new TextEncoder().encode(writeCsv(rows));
const dayOf = (index: number) => `${index + 1}.2.2027`;

describe.each([fi, sv, en])("debriefs in $language", (words) => {
  const { questions } = formBlueprint("debrief", group, words);
  const { themes, feelings, needs } = words.forms.debrief;
  const header = ["ID", ...questions.map(({ text }) => text)];
  const row = (answers: Readonly<Record<string, string>>) => [
    "1",
    ...questions.map(({ field }) => answers[field] ?? ""),
  ];

  it("are read back as they were answered, whatever was marked and however a tool parts several answers", async () => {
    const evening = fc.record({
      participants: fc.option(fc.integer({ min: 0, max: 20 }), { nil: undefined }),
      facilitators: fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined }),
      themes: fc.subarray([...themes]),
      feeling: fc.option(fc.constantFrom(...feelings), { nil: undefined }),
      needs: fc.subarray([...needs]),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(evening, { minLength: 1, maxLength: 10 }),
        fc.constantFrom(";", ", ", ";\n"),
        async (evenings, between) => {
          const rows = evenings.map((each, index) =>
            row({
              when: dayOf(index),
              participants: `${each.participants ?? ""}`,
              facilitators: `${each.facilitators ?? ""}`,
              themes: each.themes.join(between),
              feeling: each.feeling ?? "",
              needs: each.needs.join(between),
            }),
          );
          const read = await readDebriefsOrThrow(bytes([header, ...rows]), [words]);
          expect([read.unclear, read.rejected]).toEqual([[], []]);
          expect(read.evenings.map(({ participants, facilitators }) => [participants, facilitators])).toEqual(
            evenings.map(({ participants, facilitators }) => [participants, facilitators]),
          );
          const brute = (texts: readonly string[], has: (one: (typeof evenings)[number], text: string) => boolean) =>
            Object.fromEntries(texts.map((text) => [text, evenings.filter((each) => has(each, text)).length]));
          const told = (all: readonly { readonly text: string; readonly evenings: number }[]) =>
            Object.fromEntries(all.map(({ text, evenings: count }) => [text, count]));
          expect(told(read.themes)).toEqual(brute(themes, (each, text) => each.themes.includes(text)));
          expect(told(read.feelings)).toEqual(brute(feelings, (each, text) => each.feeling === text));
          expect(told(read.needs)).toEqual(brute(needs, (each, text) => each.needs.includes(text)));
        },
      ),
    );
  });

  it("tell their own words only where that is asked for, without addresses, in an order that tells nothing", async () => {
    const rows = [
      row({ when: "12.1.2027", worked: "Zebra talk", hard: "Call one@example.org, 040 123 4567" }),
      row({ when: "26.1.2027", worked: "A good start" }),
    ];
    const read = await readDebriefsOrThrow(bytes([header, ...rows]), [words]);
    expect(read.open.worked).toEqual(["A good start", "Zebra talk"]);
    expect(JSON.stringify(read)).not.toMatch(/example\.org|123 4567/);
    const lines = (openAnswers: boolean) =>
      debriefLines(group, read, words, { today: "2027-02-10", openAnswers }).join("\n");
    expect(lines(false)).not.toContain("Zebra");
    expect(lines(true)).toContain("Zebra");
    // The evening of 9 February was held and not talked over.
    expect(lines(false)).toContain(words.forms.debrief.told.missing([words.dates.date("2027-02-09")]));
  });
});

it("what the form does not offer is told by its row, as is a row without a day; another language's form is understood", async () => {
  const { questions, themes } = sv.forms.debrief;
  const rows = [
    [questions.when, questions.participants, questions.themes],
    ["2.3.2027", "7", `${themes[0]};något annat eget`],
    ["", "7", themes[1] ?? ""],
    ["16.3.2027", "sju", themes[1] ?? ""],
  ];
  const read = await readDebriefsOrThrow(bytes(rows), [fi, sv]);
  expect([read.evenings.length, read.unclear, read.rejected]).toEqual([2, [2, 4], [3]]);
  expect(read.themes[0]).toEqual({ text: fi.forms.debrief.themes[0], evenings: 1 });
});

it("an evening of which two have written, or one twice, is one evening", async () => {
  const { questions, themes, needs } = en.forms.debrief;
  const rows = [
    [
      questions.when,
      questions.participants,
      questions.facilitators,
      questions.themes,
      questions.needs,
      questions.worked,
    ],
    ["2.3.2027", "7", "2", themes[0] ?? "", "", "The tea"],
    ["16.3.2027", "5", "2", themes[0] ?? "", "", ""],
    ["2.3.2027", "6", "", `${themes[0]};${themes[1]}`, needs[0] ?? "", "The walk"],
  ];
  const read = await readDebriefsOrThrow(bytes(rows), [en]);
  expect(read.evenings).toEqual([
    { on: "2027-03-02", participants: 6, facilitators: 2 },
    { on: "2027-03-16", participants: 5, facilitators: 2 },
  ]);
  expect(read.themes.slice(0, 2)).toEqual([
    { text: themes[0], evenings: 2 },
    { text: themes[1], evenings: 1 },
  ]);
  expect(read.needs[0]).toEqual({ text: needs[0], evenings: 1 });
  expect(read.open.worked).toEqual(["The tea", "The walk"]);
});

it("a table that is none is refused, without a word of what stands in it", async () => {
  const read = await readDebriefs(
    bytes([
      ["Name", "Wishes"],
      ["Example One", "y"],
    ]),
    [en],
  );
  expect(read._unsafeUnwrapErr()).toMatchObject({ code: "no-such-column", missing: ["when", "themes"] });
});
