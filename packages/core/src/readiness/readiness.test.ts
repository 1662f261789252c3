import * as fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { type Group, resolvePlanOrThrow } from "../group/index.js";
import { en } from "../locale/en.js";
import { fi } from "../locale/fi.js";
import { sv } from "../locale/sv.js";
import { type GroupPlan, parsePlanOrThrow } from "../plan/index.js";
import { guideProfile, parseProfileOrThrow } from "../profile/index.js";
import { type AnyRule, guideRules, reviewGroup, ruleSources } from "../review/index.js";
import { goodPlanKinds, goodPlans, guideRuleExamples } from "../rule-examples/index.js";
import { arbitraries } from "../testing/index.js";
import { qualityCriteria, readinessStates } from "./criterion.js";
import { conditionsOf, type QualityConditionId } from "./qualityConditions.js";
import { type Readiness, type ReadinessOptions, readiness } from "./readiness.js";
import { statedConditionIds } from "./statedConditions.js";
import { tellInformant } from "./tellInformant.js";
import { tellLacking } from "./tellLacking.js";

const rules = guideRules;
const all = qualityCriteria.flatMap(conditionsOf);
const languages = [fi, sv, en];

function groupOf(plan: object, profile = guideProfile): Group {
  const parsed = parsePlanOrThrow(JSON.parse(JSON.stringify(plan)));
  return resolvePlanOrThrow(parsed, profile, { today: parsed.schedule.start });
}

function of(plan: object, options: Partial<ReadinessOptions> = {}): Readiness {
  return readiness(groupOf(plan), { rules, ...options });
}

function conditions({ criteria }: Readiness) {
  return criteria.flatMap((each) => each.conditions);
}

function stateOf(result: Readiness, wanted: QualityConditionId) {
  return conditions(result).find(({ id }) => id === wanted)?.state;
}

function isNowhereWorse(one: Readiness, other: Readiness): boolean {
  const rank = ({ state }: Readiness["criteria"][number]) => readinessStates.indexOf(state);
  return one.criteria.every((criterion, index) => {
    const counterpart = other.criteria[index];
    return counterpart !== undefined && rank(criterion) <= rank(counterpart);
  });
}

const outside = rules.filter(({ outsideReadiness }: AnyRule) => outsideReadiness !== undefined);

describe("the conditions", () => {
  it("take in every rule of the catalogue once, or say why not", () => {
    const mapped = all.flatMap(([, condition]) => ("rules" in condition ? condition.rules : []));
    const placed = [...mapped, ...outside.map(({ id }) => id)];
    // A rule that is missing is named under its condition in qualityConditions.ts, or says `outsideReadiness` why under none.
    expect(placed.toSorted()).toEqual(rules.map(({ id }): string => id).toSorted());
  });

  it("leave out nothing but possibilities and advice of our own", () => {
    const ofSources = outside.filter((rule) =>
      ruleSources(rule, guideProfile).some(({ document }) => document !== "ours"),
    );
    expect(ofSources.filter(({ scopes }) => scopes.some(({ strength }) => strength !== "may"))).toEqual([]);
  });

  it("have each a name of its own", () => {
    expect(new Set(all.map(([id]) => id)).size).toBe(all.length);
  });
});

describe("whatever the group", () => {
  it("a criterion is as its worst condition, and the whole as its worst criterion", () => {
    fc.assert(
      fc.property(arbitraries.group(), (group) => {
        const { overall, counts, criteria } = readiness(group, { rules });
        for (const each of readinessStates) {
          expect(counts[each]).toBe(criteria.filter(({ state }) => state === each).length);
        }
        expect(criteria.map(({ criterion }) => criterion)).toEqual(qualityCriteria);
        for (const { state, conditions: own } of criteria) {
          expect(own).not.toEqual([]);
          expect(state).toBe(readinessStates.findLast((each) => own.some((condition) => condition.state === each)));
        }
        expect(overall).toBe(readinessStates.findLast((each) => criteria.some(({ state }) => state === each)));
      }),
    );
  });

  it("the same group is told the same, as a draft and published, and survives JSON", () => {
    fc.assert(
      fc.property(arbitraries.group(), (group) => {
        const told = readiness(group, { rules });
        const stages = (["draft", "published"] as const).map((stage) => readiness({ ...group, stage }, { rules }));
        expect(stages).toEqual([told, told]);
        expect(JSON.parse(JSON.stringify(told))).toEqual(told);
      }),
    );
  });

  it("a finding that is gone makes no criterion worse", () => {
    fc.assert(
      fc.property(arbitraries.group(), fc.infiniteStream(fc.boolean()), (group, keeps) => {
        const findings = reviewGroup(group, { rules });
        const fewer = findings.filter(() => keeps.next().value);
        const after = readiness(group, { rules, findings: fewer });
        expect(isNowhereWorse(after, readiness(group, { rules, findings }))).toBe(true);
      }),
    );
  });

  it("what a condition lacks is told in every language, and only then", () => {
    fc.assert(
      fc.property(arbitraries.group(), fc.constantFrom(...languages), (group, words) => {
        for (const condition of conditions(readiness(group, { rules }))) {
          const sentences = tellLacking(condition, words);
          expect(sentences.length === 0).toBe(condition.state === "met");
          expect(sentences.filter((sentence) => !/[.?]$/.test(sentence))).toEqual([]);
          expect(tellInformant(condition, words)).toContain(words.readiness.informants[condition.asked.as]);
        }
      }),
      { numRuns: 20 },
    );
  });
});

describe.each(goodPlanKinds)("a good %s", (kind) => {
  it("has nothing to mend, and asks people what its plan does not tell", () => {
    const open = conditions(of(goodPlans[kind])).filter(({ state }) => state !== "met");
    expect(new Set(open.map(({ state }) => state))).toEqual(new Set(["unknown"]));
    expect(open.filter(({ id }) => !statedConditionIds.some((each) => each === id))).toEqual([]);
  });

  it("is ready once people have said the rest", () => {
    expect(of(goodPlans[kind], { known: statedConditionIds }).overall).toBe("met");
  });
});

const shown = guideRuleExamples.filter(({ rule }) => outside.every(({ id }) => id !== rule));

describe.each(shown)("a plan against $rule", ({ rule, good, bad }) => {
  const [ofGood, ofBad] = [of(good), of(bad)];

  it("is less ready in that condition, and once mended nowhere worse", () => {
    const [id] =
      all.find(([, condition]) => "rules" in condition && condition.rules.some((each) => each === rule)) ?? [];
    expect(id).toBeDefined();
    // An initiator is asked about only where there is one.
    expect(["met", undefined]).toContain(stateOf(ofGood, id as QualityConditionId));
    const { state, lacking } = conditions(ofBad).find((condition) => condition.id === id) ?? {};
    const severity = lacking?.find(({ ruleId }) => ruleId === rule)?.severity;
    expect(severity).toBeDefined();
    expect(state).not.toBe("met");
    expect(isNowhereWorse(ofGood, ofBad)).toBe(true);
  });
});

describe("what is asked", () => {
  const closed = goodPlans["closed-group"];
  const local = goodPlans["local-group"];
  const asked = (result: Readiness) => conditions(result).map(({ id }) => id);

  it("differs by group: what a room needs, and what meeting online does", () => {
    const equipment = (plan: GroupPlan) => of(plan).criteria[1]?.conditions.map(({ id }) => id);
    expect(equipment(local)).toEqual(["place"]);
    expect(equipment(closed)).toEqual([
      "computers",
      "quiet-room",
      "connection",
      "contact-persons-computer",
      "account",
      "material-bank",
    ]);
    expect(asked(of(local))).toEqual(expect.arrayContaining(["start-up", "newcomers", "evaluation"]));
    expect(asked(of(closed))).not.toContain("evaluation");
  });

  const practising = (severities: object, plan: object = closed) =>
    groupOf(plan, parseProfileOrThrow(guideProfile, { name: "Example Federation", severities }));

  it("leaves out what a federation does not ask for, unless it may not", () => {
    expect(asked(of(closed))).toContain("wishes");
    expect(asked(readiness(practising({ "session/wishes": "off" }), { rules }))).not.toContain("wishes");
    const locked = rules.filter(({ id }) => id === "ethics/no-advice");
    const told = readiness(practising({ "ethics/no-advice": "off" }), { rules: locked });
    expect(asked(told)).toContain("commitments");
  });

  it("counts advice that a federation takes for a hint as a hint", () => {
    const plan = { ...closed, facilitation: { reflection: 0 } };
    expect(stateOf(of(plan), "after-sessions")).toBe("not-met");
    const practice = practising({ "session/reflection-after": "info" }, plan);
    expect(stateOf(readiness(practice, { rules }), "after-sessions")).toBe("met");
  });

  it("is unknown throughout where nobody asks any rule", () => {
    const { criteria } = of(local, { rules: [] });
    expect(criteria[0]).toEqual({ criterion: "people", state: "unknown", conditions: [] });
  });
});

describe("what no rule covers", () => {
  const closed = goodPlans["closed-group"];
  const withContact = (facts: object) => ({
    ...closed,
    people: { ...closed.people, contactPerson: { id: "contact", name: "Example contact", ...facts } },
  });

  test.each([
    ["contact-person-on-board", withContact({ isElectedOfficer: true }), "met"],
    ["contact-person-on-board", withContact({ isElectedOfficer: false }), "not-met"],
    ["contact-person-on-board", withContact({}), "unknown"],
    ["contact-persons-computer", withContact({ equipment: { device: "computer" } }), "met"],
    ["contact-persons-computer", withContact({ equipment: { device: "phone" } }), "not-met"],
    ["contact-persons-computer", withContact({ id: "first" }), "met"],
    ["material-bank", closed, "unknown"],
    ["audience", { ...closed, audience: { occupation: "working" } }, "met"],
    ["registration-system", { ...closed, registration: { ...closed.registration, system: undefined } }, "unknown"],
    ["form-made", closed, "unknown"],
    ["form-made", { ...closed, done: { "form-ready": "2026-11-20" } }, "met"],
    ["material-made", { ...closed, done: { "material-ready": "2026-11-20" } }, "met"],
    ["federation-counts", { ...closed, done: { "federation-counts-2027": "2028-01-20" } }, "met"],
  ] as const)("%s", (id, plan, state) => {
    expect(stateOf(of(plan), id)).toBe(state);
  });

  it("may be said by people, but not against the plan", () => {
    const known = statedConditionIds;
    expect(stateOf(of(withContact({}), { known: ["contact-person-on-board"] }), "contact-person-on-board")).toBe("met");
    expect(stateOf(of(withContact({ isElectedOfficer: false }), { known }), "contact-person-on-board")).toBe("not-met");
    expect(stateOf(of(closed, { known: ["connection"] }), "material-bank")).toBe("unknown");
  });

  it("is told by those who may know", () => {
    const { id, format, title, publicName, organiser, schedule } = closed;
    const withoutPeople = { id, format, title, publicName, organiser, schedule };
    const told = (plan: object, wanted: QualityConditionId) =>
      tellInformant(conditions(of(plan)).find((each) => each.id === wanted) as never, fi);
    expect(told(closed, "material-bank")).toBe("Kuka tietää: liitto");
    expect(told(closed, "connection")).toBe("Kuka tietää: ohjaajat (Example first, Example second)");
    expect(told(withoutPeople, "connection")).toBe("Kuka tietää: yhdistyksen hallitus");
    expect(told(closed, "channels")).toBe("Kuka tietää: tiedottaja (Example secretary)");
  });
});

test("what is the same of many sessions is told once", () => {
  const closed = goodPlans["closed-group"];
  const { sessions: _, ...unthemed } = closed;
  const themes = conditions(of(unthemed)).find(({ id }) => id === "themes");
  expect(themes?.lacking.length).toBe(6);
  const sentences = tellLacking(themes as never, en);
  expect(sentences).toEqual([expect.stringContaining("Tue 12 January 2027"), "The same holds of 5 more sessions."]);
  const people = closed.people?.facilitators?.map(({ id, name }) => ({ id, name }));
  const training = conditions(of({ ...closed, people: { ...closed.people, facilitators: people } })).find(
    ({ id }) => id === "training",
  );
  expect(tellLacking(training as never, en).length).toBe(4);
});

test.each([
  [{ met: 7, unknown: 0, "not-met": 0 }, "Kaikki on kunnossa. Voit julkaista ryhmän."],
  [
    { met: 0, unknown: 7, "not-met": 0 },
    "Seitsemästä kohdasta on vielä auki 7. Kysy avoimet asiat niiltä, jotka ne tietävät, ja täydennä suunnitelma.",
  ],
  [
    { met: 2, unknown: 4, "not-met": 1 },
    "Seitsemästä kohdasta on kunnossa 2, vielä auki 4, korjattavana 1. Aloita korjattavista. Kysy avoimet asiat niiltä, jotka ne tietävät, ja täydennä suunnitelma.",
  ],
])("in all, %j", (counts, sentence) => {
  expect(fi.readiness.overall(counts)).toBe(sentence);
});
