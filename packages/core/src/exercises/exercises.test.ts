import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { heldSessions, resolvePlanOrThrow } from "../group/index.js";
import { languages } from "../kernel/index.js";
import { parsePlanOrThrow } from "../plan/index.js";
import { guideRules, renderFinding, reviewGroup } from "../review/index.js";
import { goodPlans } from "../rule-examples/index.js";
import { wordsOf } from "../words.fixtures.js";
import { exerciseIds, exerciseMinutes, exercises, findExercise } from "./index.js";

const plan = goodPlans["closed-group"];

/** What the review says of a group whose first session's second segment names an exercise. */
function said(exercise: string, minutes: number, more: object = {}) {
  const changed = { ...plan, ...more };
  const group = resolvePlanOrThrow(parsePlanOrThrow(changed));
  const [session] = heldSessions(group);
  if (session === undefined) throw new Error("no session");
  const agenda = session.agenda.map(({ startsAt: _, ...segment }, index) =>
    index === 1 ? { ...segment, minutes, exercise } : segment,
  );
  const named = parsePlanOrThrow({ ...changed, sessions: { ...plan.sessions, [session.key]: { agenda } } });
  return reviewGroup(resolvePlanOrThrow(named), { rules: guideRules }).filter(
    ({ ruleId }) => ruleId === "session/exercise",
  );
}

describe("the library", () => {
  it("has for each exercise a source, and in each language a name of its own, what it is for, and steps", () => {
    for (const language of languages) {
      const { names, exercises: texts, purposes } = wordsOf({ language }).exercises;
      expect(new Set(Object.values(names)).size).toBe(exerciseIds.length);
      for (const { id, sources, purpose, people } of exercises()) {
        expect(sources.some(({ document }) => document !== "ours")).toBe(true);
        expect(people.least).toBeLessThan(people.most);
        expect(purposes[purpose]).not.toBe("");
        expect(texts[id].about).toMatch(/[.!?]$/);
        expect(texts[id].steps.length).toBeGreaterThanOrEqual(3);
        for (const step of texts[id].steps) expect(step).toMatch(/[.!?]$/);
      }
    }
  });

  it("is found by id; each person more takes no less time", () => {
    for (const exercise of exercises()) {
      expect(findExercise(exercise.id)).toEqual(exercise);
      fc.assert(
        fc.property(fc.nat(40), (people) => {
          expect(exerciseMinutes(exercise, people + 1)).toBeGreaterThanOrEqual(exerciseMinutes(exercise, people));
        }),
      );
    }
  });

  it("takes for an object of one's own what the guide's sample timetable gives eight people", () => {
    expect(exerciseMinutes(findExercise("own-object") as never, 8)).toBe(25);
    expect(exerciseMinutes(findExercise("question-wheel") as never, 8)).toBe(35);
  });
});

describe("an exercise named in a plan", () => {
  const online = exercises().filter(({ venue }) => venue === "anywhere");
  const seats = { least: 4, most: 8 };

  it("is told of exactly where its segment has fewer minutes than it takes with the whole group", () => {
    fc.assert(
      fc.property(fc.constantFrom(...online), fc.integer({ min: 1, max: 60 }), (exercise, minutes) => {
        const advised = exerciseMinutes(exercise, seats.most);
        const messages = said(exercise.id, minutes, { seats }).map(({ messageId }) => messageId);
        expect(messages).toEqual(minutes < advised ? ["short"] : []);
      }),
    );
  });

  it("is not done online where it needs a room", () => {
    for (const { id } of exercises().filter(({ venue }) => venue === "in-person")) {
      expect(said(id, 60).map(({ messageId }) => messageId)).toEqual(["place"]);
      expect(said(id, 60, { venue: { kind: "in-person" }, platform: undefined })).toEqual([]);
    }
  });

  it("is told of where more people may come than it is made for", () => {
    expect(said("own-object", 60, { seats: { least: 4, most: 13 } }).map(({ messageId }) => messageId)).toEqual([
      "crowded",
    ]);
  });

  it.each(languages)("that is mistyped is told with the one that was meant, in %s", (language) => {
    const [finding] = said("par-talk", 30);
    if (finding === undefined) throw new Error("nothing was found");
    const words = wordsOf({ language });
    expect(finding.path).toBe("/sessions/s1/agenda/1/exercise");
    expect(renderFinding(finding, words)).toContain("pair-talk");
    const [unlike] = said("dancing", 30);
    expect(unlike && renderFinding(unlike, words)).toContain("piiri exercises");
  });
});
