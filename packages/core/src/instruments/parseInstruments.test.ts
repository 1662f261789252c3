import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { parseInstruments } from "./parseInstruments.js";

const text = { sv: "Hur ofta rör du på dig?" };
const steps = [
  { sv: "Aldrig", fi: "En koskaan" },
  { sv: "Ofta", fi: "Usein" },
];
const whole = {
  id: "everyday",
  scales: { often: { steps }, weight: { least: 0, most: 10, best: "least" } },
  participants: { guide: ["safety", "goals"], questions: [{ id: "moved", text, scale: "often" }] },
};

function told(...instruments: readonly unknown[]): readonly string[] {
  return parseInstruments(instruments, "/instruments").match(
    () => [],
    (problems) => problems.map(({ code, path }) => `${path.replace("/instruments", "")} ${code}`),
  );
}

const scale = (written: unknown) => told({ ...whole, scales: { often: written } });
const questions = (...written: readonly unknown[]) => told({ ...whole, participants: { questions: written } });

describe("a federation's own survey", () => {
  it("is given back as it was written", () => {
    expect(parseInstruments([whole], "")._unsafeUnwrap()).toEqual([whole]);
  });

  const at = "/0/scales/often";
  test.each([
    ["no scale at all", {}, [`${at}/steps missing`]],
    ["steps and figures", { steps, least: 1, most: 5 }, [`${at} only-one-of`]],
    ["figures without an end", { least: 1 }, [`${at}/most missing`]],
    ["without order", { least: 5, most: 5 }, [`${at}/most out-of-range`]],
    ["the wrong way round", { least: 5, most: 2 }, [`${at}/most out-of-range`]],
    ["longer than anybody can choose from", { least: 0, most: 1e9 }, [`${at}/most out-of-range`]],
    ["not whole", { least: 0.5, most: 3 }, [`${at}/least not-whole`]],
    ["a single step", { steps: steps.slice(1) }, [`${at}/steps too-few`]],
    ["a step in fewer languages", { steps: [steps[0], { sv: "Ofta" }] }, [`${at}/steps/1/fi missing`]],
    ["two steps called alike", { steps: [steps[0], { sv: "aldrig", fi: "Usein" }] }, [`${at}/steps/1/sv duplicate`]],
    ["a better end that is none", { steps, best: "both" }, [`${at}/best not-one-of`]],
    [
      "a step in no language",
      { steps: [steps[0], {}] },
      [`${at}/steps/1 too-few`, `${at}/steps/1/sv missing`, `${at}/steps/1/fi missing`],
    ],
  ])("has no scale that is %s", (_, written, problems) => {
    expect(scale(written)).toEqual(problems);
  });

  const asked = "/0/participants/questions";
  test.each([
    ["of the guide's id", [{ id: "leading", text }], [`${asked}/0/id duplicate`]],
    ["of a goal's id", [{ id: "goal-1", text }], [`${asked}/0/id duplicate`]],
    [
      "of another's id",
      [
        { id: "a", text },
        { id: "a", text: { sv: "?!" } },
      ],
      [`${asked}/1/id duplicate`],
    ],
    [
      "that reads as another",
      [
        { id: "a", text },
        { id: "b", text },
      ],
      [`${asked}/1/text/sv duplicate`],
    ],
    ["without words", [{ id: "a", text: {} }], [`${asked}/0/text too-few`]],
    ["in a language that is none", [{ id: "a", text: { ...text, "?": "A" } }], [`${asked}/0/text/? wrong-form`]],
    ["on a scale that is none", [{ id: "a", text, scale: "offen" }], [`${asked}/0/scale not-one-of`]],
    ["with a key that is none", [{ id: "a", text, scael: "often" }], [`${asked}/0/scael unknown-key`]],
  ])("has no question %s", (_, written, problems) => {
    expect(questions(...written)).toEqual(problems);
  });

  it("has an id of its own, and asks only those of the guide's questions that there are", () => {
    expect(told(whole, whole)).toEqual(["/1/id duplicate"]);
    expect(told({ ...whole, id: "guide" })).toEqual(["/0/id duplicate"]);
    expect(told({ ...whole, scales: { ...whole.scales, grade: { least: 1, most: 3 } } })).toEqual([
      "/0/scales/grade duplicate",
    ]);
    expect(told({ ...whole, participants: { guide: ["safty"], questions: [] } })).toEqual([
      "/0/participants/guide/0 not-one-of",
    ]);
  });

  it("is read or told of, whatever it is", () => {
    const part = fc.oneof(fc.anything(), fc.array(fc.anything()), fc.dictionary(fc.string(), fc.anything()));
    fc.assert(
      fc.property(part, part, fc.anything(), (one, other, third) => {
        parseInstruments(one, "");
        parseInstruments([{ ...whole, scales: one, participants: other }, third], "");
        parseInstruments([{ ...whole, scales: { often: one }, participants: { questions: [other, third] } }], "");
        parseInstruments([{ ...whole, scales: { often: { steps: one, least: other } } }], "");
      }),
    );
  });
});
