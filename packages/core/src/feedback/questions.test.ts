import { describe, expect, it, test } from "vitest";
import { resolvePlanOrThrow } from "../group/index.js";
import { en } from "../locale/en.js";
import { fi } from "../locale/fi.js";
import { parsePlanOrThrow } from "../plan/index.js";
import { goodPlans } from "../rule-examples/index.js";
import { feedbackInstrument, type Instrument } from "./instrument.js";
import { itemText, questionText, stepText } from "./itemText.js";
import { otherLanguages, questionNamed } from "./otherLanguages.js";

describe("a question as a form asks it", () => {
  it("is a statement as it is, and an effect after what its scale answers", () => {
    expect(questionText({ id: "safety", scale: "agreement" }, en)).toBe("The group felt like a safe place.");
    expect(questionText({ id: "accepted", scale: "effect" }, en)).toBe(
      "How much did this come true for you? I was listened to and could be myself.",
    );
    // What a federation asks is a question already.
    const wording = { en: "How much rest did it give?" };
    expect(questionText({ id: "rest", scale: "effect", wording }, en)).toBe("How much rest did it give?");
  });

  it("is known by its id where nobody has said it", () => {
    expect(itemText({ id: "sleep" }, en)).toBe("sleep");
    expect(itemText({ id: "sleep", wording: {} }, en)).toBe("sleep");
  });
});

describe("an answer is called", () => {
  it.each([
    ["agreement", 1, "Fully disagree"],
    ["agreement", 5, "Fully agree"],
    ["agreement", 6, "6"],
    ["effect", 1, "Not at all"],
    ["effect", 5, "Very much"],
    ["effect", 2.3, "2.3"],
    ["grade", 9, "9"],
    ["grade", 8.75, "9−"],
    ["grade", 9.25, "9+"],
    ["grade", 9.5, "9½"],
    ["grade", 9.1, "9.1"],
    ["sessions", 3, "3"],
    ["own", 3, "3"],
  ] as const)("on the scale of %s: %d is %s", (scale, value, called) => {
    expect(stepText({ scale }, value, en)).toBe(called);
  });

  it("with the comma of its language", () => {
    expect(stepText({ scale: "grade" }, 9.1, fi)).toBe("9,1");
  });

  it("as a federation's own scale says, or else by its figure", () => {
    const steps = [{ en: "Never" }, { en: "Often" }];
    const worded = { scale: "own", ownScale: { id: "often", steps, best: "most" } } as const;
    expect([1, 2, 3].map((value) => stepText(worded, value, en))).toEqual(["Never", "Often", "3"]);
    const bare = { scale: "own", ownScale: { id: "pain", best: "least" } } as const;
    expect(stepText(bare, 7, en)).toBe("7");
    const unsaid = { scale: "own", ownScale: { id: "often", steps: [{}], best: "most" } } as const;
    expect(stepText(unsaid, 1, en)).toBe("1");
  });
});

describe("a survey's questions", () => {
  const instrument: Instrument = {
    audience: "participants",
    scaled: [
      { id: "safety", scale: "agreement", least: 1, most: 5 },
      { id: "moved", scale: "agreement", least: 1, most: 5, wording: { en: "Do you move?" } },
    ],
    open: ["worked", "next", "unsaid"],
    openWordings: { next: { en: "And now?" }, unsaid: {} },
  };

  it("are found by their ids, whether answered by choosing or in one's own words", () => {
    const named = (id: string) => questionNamed(id, instrument, en);
    expect(["safety", "moved", "worked", "next"].map(named)).toEqual([
      "The group felt like a safe place.",
      "Do you move?",
      "What was best about the group?",
      "And now?",
    ]);
  });

  it("are in another language where its own words are, a scale's among them", () => {
    const often = { id: "often", best: "most", steps: [{ fi: "Usein" }, { sv: "Ofta" }] } as const;
    const asked: Instrument = {
      ...instrument,
      scaled: [{ id: "often", scale: "own", least: 1, most: 2, wording: { en: "How often?" }, ownScale: often }],
    };
    expect(otherLanguages(asked, en)).toEqual([{ language: "fi", questions: ["often"] }]);
    const begun = { ...often, steps: [{ en: "Often" }, { sv: "Sällan" }] } as const;
    const known: Instrument = { ...asked, scaled: asked.scaled.map((item) => ({ ...item, ownScale: begun })) };
    expect(otherLanguages(known, en)).toEqual([]);
    expect(otherLanguages(instrument, en)).toEqual([]);
  });
});

describe("who leads is asked", () => {
  const { platform: _, ...inRoom } = goodPlans["closed-group"];
  const asked = (plan: object) => feedbackInstrument(resolvePlanOrThrow(parsePlanOrThrow(plan)), "facilitators");

  it("how it went, and of the technology only online", () => {
    const { audience, scaled, open } = asked(goodPlans["closed-group"]);
    const ids = ["time-enough", "shared-work", "prepared", "backed", "tools", "well-being", "go-on"];
    expect(audience).toBe("facilitators");
    expect(scaled).toEqual(ids.map((id) => ({ id, scale: "agreement", least: 1, most: 5 })));
    expect(open).toEqual(["noticed", "improve-leading", "help-wished"]);
    const local = { ...inRoom, venue: { kind: "in-person", place: "Library" } };
    expect(asked(local).scaled.map(({ id }) => id)).toEqual(ids.filter((id) => id !== "tools"));
  });
});

describe("open meetings ask to how many one came", () => {
  const sessionsOf = (until: string) => {
    const { schedule } = goodPlans["open-meetings"];
    const { sessions: __, ...plan } = goodPlans["open-meetings"];
    const dated = parsePlanOrThrow({ ...plan, schedule: { ...schedule, until } });
    return feedbackInstrument(resolvePlanOrThrow(dated)).scaled.find(({ id }) => id === "sessions");
  };

  test("where there is more than one", () => {
    expect(sessionsOf("2027-01-26")).toMatchObject({ least: 1, most: 2 });
    expect(sessionsOf("2027-01-12")).toBeUndefined();
  });
});

describe("a federation's own survey", () => {
  const asking = (own: object) => {
    const instruments = [{ id: "own", ...own }] as never;
    const plan = parsePlanOrThrow({ ...goodPlans["closed-group"], feedback: { instrument: "own" } });
    return feedbackInstrument(resolvePlanOrThrow(plan, undefined, { instruments }));
  };

  it("may ask nothing of the guide's, or nothing but that", () => {
    const text = { en: "Which grade?" };
    const questions = [
      { id: "mark", text, scale: "grade" },
      { id: "calm", text, scale: "agreement" },
    ];
    expect(asking({ participants: { questions } })).toMatchObject({
      scaled: [
        { id: "mark", scale: "grade", least: 4, most: 10, wording: text },
        { id: "calm", scale: "agreement", least: 1, most: 5, wording: text },
      ],
      open: [],
    });
    expect(asking({ participants: { questions } }).scaled).toHaveLength(2);
    const { scaled, open } = asking({ participants: { guide: ["safety", "improve"] } });
    expect([scaled.map(({ id }) => id), open]).toEqual([["safety"], ["improve"]]);
  });
});
