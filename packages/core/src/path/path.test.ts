import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { firstDay, type Group, resolvePlanOrThrow } from "../group/index.js";
import { addDays, languages } from "../kernel/index.js";
import { parsePlanOrThrow } from "../plan/index.js";
import { goodPlans } from "../rule-examples/index.js";
import { arbitraries } from "../testing/index.js";
import { timeline } from "../timeline/index.js";
import { wordsOf } from "../words.fixtures.js";
import { associationPoints, facilitatorPath, openAssociationPoints, orientationTopics, pathSteps } from "./index.js";

const taskKinds = ["orientation", "technology-practice", "commitments"];
const new1 = { id: "new", name: "Example new" };

function groupWith(people: readonly object[], more: object = {}): Group {
  const plan = goodPlans["closed-group"];
  return resolvePlanOrThrow(
    parsePlanOrThrow({
      ...plan,
      people: { ...plan.people, facilitators: people, technicalHost: undefined },
      platform: { ...plan.platform, organiser: undefined, coOrganisers: undefined },
      agenda: undefined,
      sessions: {},
      ...more,
    }),
  );
}

function tasksOf(group: Group, today = addDays(firstDay(group), -100)) {
  return timeline(group, { today }).filter(({ kind }) => taskKinds.includes(kind));
}

describe("the way to leading", () => {
  it("has its steps in order, the technology's only online, and who is lacking is one of those who lead", () => {
    fc.assert(
      fc.property(arbitraries.group(), arbitraries.localDate(), (group, today) => {
        const path = facilitatorPath(group, { today });
        const expected = pathSteps.filter((step) => step !== "technology" || group.platform !== undefined);
        expect(path.map(({ step }) => step)).toEqual(expected);
        for (const { state, lacking } of path) {
          if (state === "done") expect(lacking).toEqual([]);
          for (const person of lacking) expect(group.people.facilitators).toContain(person);
        }
      }),
    );
  });

  it("is open where a facilitator is new, and its tasks have their days before the first session", () => {
    const group = groupWith([new1]);
    const tasks = tasksOf(group);
    expect(tasks.map(({ kind }) => kind)).toEqual(["orientation", "technology-practice", "commitments"]);
    for (const { due, state } of tasks) {
      expect(due < firstDay(group)).toBe(true);
      expect(state).toBe("coming");
    }
    const path = facilitatorPath(group, { today: addDays(firstDay(group), -100) });
    for (const step of ["orientation", "technology", "commitments"] as const) {
      const stage = path.find((each) => each.step === step);
      expect(stage?.state).toBe("open");
      expect(stage?.due).toBeDefined();
      expect(stage?.lacking.map(({ id }) => id)).toEqual(["new"]);
    }
  });

  it("asks nothing of those of whom the plan tells it, nor of a group that has met, unless it is recorded", () => {
    const ready = {
      ...new1,
      training: { basicCourse: true, orientation: true },
      commitmentsAccepted: goodPlans["closed-group"].schedule.start,
    };
    expect(tasksOf(groupWith([ready]))).toEqual([]);
    const met = { s1: { summary: { participants: 6 } } };
    expect(tasksOf(groupWith([new1], { sessions: met }))).toEqual([]);
    const day = addDays(firstDay(groupWith([new1])), -3);
    const recorded = groupWith([new1], { sessions: met, done: { "technology-practice": day } });
    const told = tasksOf(recorded);
    expect(told.map(({ kind, state, doneOn }) => [kind, state, doneOn])).toEqual([
      ["technology-practice", "done", day],
    ]);
    const stages = facilitatorPath(recorded, { today: day });
    expect(stages.find(({ step }) => step === "technology")?.state).toBe("done");
  });
});

describe("what the association answers for", () => {
  it("is open point by point until it is written", () => {
    const answers = {
      mentor: "Example mentor",
      supervision: "Every month",
      expenses: "Travel",
      insurance: true,
      yearlyTalk: "2027-12-01",
    };
    const names = Object.keys(answers) as (keyof typeof answers)[];
    const points = {
      mentor: "mentor",
      supervision: "supervision",
      expenses: "expenses",
      insurance: "insurance",
      yearlyTalk: "yearly-talk",
    };
    fc.assert(
      fc.property(fc.subarray(names), (written) => {
        const organisation = Object.fromEntries(written.map((name) => [name, answers[name]]));
        const open = openAssociationPoints(groupWith([new1], { organisation }));
        expect(open).toEqual(names.filter((name) => !written.includes(name)).map((name) => points[name]));
      }),
    );
  });

  it.each(languages)("is asked with a question, and each topic is named, in %s", (language) => {
    const { association, orientation } = wordsOf({ language }).path;
    for (const point of associationPoints) expect(association.points[point].ask).toMatch(/\?$/);
    expect(new Set(orientationTopics.map((topic) => orientation.topics[topic])).size).toBe(orientationTopics.length);
  });
});
