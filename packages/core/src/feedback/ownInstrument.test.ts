import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Group, resolvePlan, resolvePlanOrThrow, resolvePlanUpTo } from "../group/index.js";
import type { OwnInstrument } from "../instruments/index.js";
import { en } from "../locale/en.js";
import { fi } from "../locale/fi.js";
import { tellProblem } from "../problem/index.js";
import { guideProfile } from "../profile/index.js";
import { goodPlans } from "../rule-examples/index.js";
import { feedbackInstrument } from "./instrument.js";
import { itemText, questionText, stepText } from "./itemText.js";
import { otherLanguages } from "./otherLanguages.js";
import { feedbackPracticeOf } from "./practice.js";
import { readPublications } from "./readPublications.js";
import type { CodedFigure } from "./results.js";
import { scoreFeedback } from "./scoreFeedback.js";
import { tellingsTogether } from "./tellingsTogether.js";

const everyday: OwnInstrument = {
  id: "everyday",
  scales: {
    often: {
      steps: [
        { sv: "Aldrig", fi: "En koskaan" },
        { sv: "Ibland", fi: "Joskus" },
        { sv: "Ofta", fi: "Usein" },
      ],
    },
    pain: { least: 0, most: 10, best: "least" },
    people: { least: 1, most: 6, best: "none" },
  },
  participants: {
    guide: ["safety", "goals", "worked"],
    questions: [
      { id: "moved", text: { sv: "Hur ofta rör du på dig?", fi: "Kuinka usein liikut?" }, scale: "often" },
      { id: "pain", text: { sv: "Hur ont gör det?" }, scale: "pain" },
      { id: "met", text: { sv: "Hur många träffar du?" }, scale: "people" },
      { id: "rest", text: { sv: "Hur mycket vila gav gruppen?" }, scale: "effect" },
      { id: "next", text: { sv: "Hur går ni vidare?" } },
    ],
  },
};
const asking = (instrument: string) => ({ ...goodPlans["closed-group"], feedback: { goals: ["Courage"], instrument } });
const group = resolvePlanOrThrow(asking("everyday"), guideProfile, { instruments: [everyday] });
const instrument = feedbackInstrument(group);
const practice = feedbackPracticeOf(group);

function scored(id: string, values: readonly number[]) {
  return scoreFeedback(
    instrument,
    values.map((value) => ({ values: { [id]: value } })),
    practice,
  );
}

const indexOf = (id: string, values: readonly number[]) =>
  scored(id, values).items.find((item) => item.id === id)?.index;

describe("a plan chooses a survey of its federation's by its id", () => {
  it("which asks its own questions behind those of the guide's that it takes in", () => {
    expect(instrument.scaled.map(({ id }) => id)).toEqual(["safety", "goal-1", "moved", "pain", "met", "rest"]);
    expect(instrument.open).toEqual(["worked", "next"]);
    const ours = feedbackInstrument(
      { ...group, feedback: { ...group.feedback, instrument: undefined } },
      "facilitators",
    );
    expect(feedbackInstrument(group, "facilitators")).toEqual(ours);
  });

  it("and the guide's by its name, or by none", () => {
    const { feedback, ...plain } = asking("guide");
    const guides = resolvePlanOrThrow(asking("guide"), guideProfile, { instruments: [everyday] });
    expect(guides.feedback.instrument).toBeUndefined();
    const goals = { goals: feedback.goals };
    expect(feedbackInstrument(guides)).toEqual(feedbackInstrument(resolvePlanOrThrow({ ...plain, feedback: goals })));
  });

  it("one that there is not is told, with what was meant, beside all else that is wrong", () => {
    const plan = { ...asking("evryday"), platform: { licence: "none" } };
    const options = { instruments: [everyday] };
    const wrong = resolvePlan(plan, guideProfile, options)._unsafeUnwrapErr();
    expect(wrong.map(({ path }) => path)).toEqual(["/platform/licence", "/feedback/instrument"]);
    expect(wrong[1]).toMatchObject({ code: "unknown-survey", data: { id: "evryday", known: ["everyday"] } });
    const told = wrong.map((each) => tellProblem(each, en.problems)).join(" ");
    expect(told).toContain("Do you mean “everyday”?");
    const [alone] = resolvePlan(asking("everyday"))._unsafeUnwrapErr();
    expect(alone && tellProblem(alone, en.problems)).toContain("Plan by the practice of the federation");
    expect(resolvePlanUpTo("2027-12-31", asking("everyday"), guideProfile, "2027-01-10", options).isOk()).toBe(true);
  });
});

describe("what is told of a federation's own questions", () => {
  it("goes by which end is the better one", () => {
    expect(indexOf("pain", [5, 5, 5, 5, 5, 5])).toEqual({ is: "about", value: 50 });
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 5, maxLength: 12 }), (pains) => {
        const most = { ...everyday, scales: { ...everyday.scales, pain: { least: 0, most: 10 } } };
        const turned = feedbackInstrument(
          resolvePlanOrThrow(asking("everyday"), guideProfile, { instruments: [most] }),
        );
        const answers = pains.map((pain) => ({ values: { pain } }));
        const [good, bad] = [turned, instrument].map(
          (each) => scoreFeedback(each, answers, practice).items.find(({ id }) => id === "pain")!,
        );
        const endsOf = (index: CodedFigure) => {
          if (index.is === "between") return { least: index.value, most: index.to };
          return {
            least: index.is === "at-most" ? 0 : index.value,
            most: index.is === "at-least" ? 100 : index.value,
          };
        };
        expect(bad?.mean).toEqual(good?.mean);
        expect(bad?.classes).toEqual(good?.classes);
        if (good?.index === undefined || bad?.index === undefined) return;
        const [one, other] = [endsOf(good.index), endsOf(bad.index)];
        expect(other).toEqual({ least: 100 - one.most, most: 100 - one.least });
      }),
    );
    const mild = scored("pain", [1, 1, 2, 1, 2, 1]);
    expect([mild.strengths, mild.toDevelop]).toEqual([["pain"], []]);
    const heavy = scored("pain", [8, 8, 9, 8, 9, 8]);
    expect([heavy.strengths, heavy.toDevelop]).toEqual([[], ["pain"]]);
  });

  it("is not judged where neither end is", () => {
    const { items, strengths, toDevelop } = scored("met", [1, 2, 1, 2, 1, 2]);
    const met = items.find(({ id }) => id === "met");
    expect(met?.mean).toBeDefined();
    expect([met?.index, met?.bestTwo, strengths, toDevelop]).toEqual([undefined, undefined, [], []]);
  });

  it("is nothing below the threshold, of the survey and of a question", () => {
    expect(scored("moved", [1, 2, 3, 1]).items).toEqual([]);
    const mixed = [1, 2, 3].map((moved) => ({ values: { moved, pain: 3 } }));
    const { items } = scoreFeedback(instrument, [...mixed, ...mixed.map(() => ({ values: { pain: 4 } }))], practice);
    expect(items.find(({ id }) => id === "moved")).not.toHaveProperty("mean");
  });

  it("can be kept, read again and put together, with the words in which it was asked", () => {
    const results = [scored("pain", [2, 3, 4, 5, 6]), scored("pain", [3, 4, 5, 6, 7])];
    const publications = results.map((each) => ({ at: "2027-06-01T09:00:00Z", results: each }));
    const written = JSON.parse(JSON.stringify({ publications }));
    const read = readPublications(written);
    expect(read).toEqual({ ok: true, publications: written.publications });
    const together = tellingsTogether(results)?.items.find(({ id }) => id === "pain");
    expect(together).toMatchObject({ wording: { sv: "Hur ont gör det?" }, ownScale: { best: "least" } });
    const [mean, index] = [together?.mean, together?.index];
    if (mean?.is !== "between" || index?.is !== "between") throw new Error("of two tellings it lies between");
    expect(index.value).toBeLessThanOrEqual(100 - 10 * mean.to + 1);
    expect(index.to).toBeGreaterThanOrEqual(100 - 10 * mean.value - 1);
  });
});

describe("what is asked", () => {
  const asked = (of: Group) => feedbackInstrument(of).scaled.map(({ id }) => id);

  it("is of the technology only where people meet online", () => {
    const online = resolvePlanOrThrow(goodPlans["closed-group"]);
    const inPerson = { ...online, platform: undefined };
    expect(asked(online)).toContain("technology");
    expect(asked(inPerson)).toEqual(asked(online).filter((id) => id !== "technology"));
  });

  it("of an own question is answered on the scale that it names", () => {
    expect(instrument.scaled.find(({ id }) => id === "rest")).toMatchObject({ scale: "effect", least: 1, most: 5 });
  });
});

describe("a federation's own words", () => {
  const [moved, rest] = ["moved", "rest"].map((id) => instrument.scaled.find((item) => item.id === id)!);

  it("are those of the language, else of what stands in for it, else the first", () => {
    if (moved === undefined || rest === undefined) throw new Error("not asked");
    expect(itemText(moved, fi)).toBe("Kuinka usein liikut?");
    expect(stepText(moved, 3, fi)).toBe("Usein");
    expect(itemText(moved, { ...en, fallback: { language: "fi" } })).toBe("Kuinka usein liikut?");
    expect(itemText(moved, { ...en, language: "sv-FI" })).toBe("Hur ofta rör du på dig?");
    expect(stepText(moved, 1, en)).toBe("Aldrig");
    expect(questionText(rest, fi)).toBe("Hur mycket vila gav gruppen?");
  });

  it("are told of where they are another language's", () => {
    expect(otherLanguages(instrument, { language: "sv" })).toEqual([]);
    expect(otherLanguages(instrument, fi)).toEqual([{ language: "sv", questions: ["pain", "met", "rest", "next"] }]);
    expect(otherLanguages(instrument, en)).toEqual([
      { language: "sv", questions: ["moved", "pain", "met", "rest", "next"] },
    ]);
  });
});
