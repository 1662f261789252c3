import { describe, expect, it, test } from "vitest";
import { resolvePlanOrThrow } from "../group/index.js";
import { en } from "../locale/en.js";
import { fi } from "../locale/fi.js";
import { sv } from "../locale/sv.js";
import { parsePlanOrThrow } from "../plan/index.js";
import { guideProfile, type Profile, parseProfileOrThrow } from "../profile/index.js";
import { goodPlans } from "../rule-examples/index.js";
import { type AnyRule, guideRules, reviewGroup, ruleSources, tellSources } from "./index.js";

const closed = goodPlans["closed-group"];

function finding(change: object, rule: string, profile: Profile = guideProfile) {
  const group = resolvePlanOrThrow(parsePlanOrThrow({ ...closed, ...change }), profile);
  return reviewGroup(group, { rules: guideRules }).find(({ ruleId }) => ruleId === rule);
}

const sixWeekly = { schedule: { ...closed.schedule, count: 8 } };

describe("a finding names whose advice its own clause is", () => {
  it("is Piiri's own where the number is", () => {
    const told = finding(
      { registration: { ...closed.registration, keptUntil: "2029-01-01" } },
      "registration/retention",
    );
    expect(told?.sources.map(({ document }) => document)).toEqual(["ours", "law"]);
    expect(tellSources(told?.sources ?? [], en)).toBe(
      "Piiri's own advice; Law: General Data Protection Regulation (GDPR), article 5(1)(e)",
    );
  });

  it("is a federation's where it has set the figure", () => {
    const federation = parseProfileOrThrow(guideProfile, {
      name: "Example Federation",
      sources: { "/formats/closed-group/sessions": "Group handbook 3" },
      formats: { "closed-group": { sessions: 7 } },
    });
    const [guides, own] = [guideProfile, federation].map((profile) =>
      finding(sixWeekly, "format/session-count", profile),
    );
    expect(guides?.sources).toEqual([{ document: "guide", section: "3" }]);
    expect(own?.sources).toEqual([{ document: "Example Federation", section: "Group handbook 3" }]);
    expect(tellSources(own?.sources ?? [], fi)).toBe("Example Federation, Group handbook 3");
  });

  it("is the handbook's for groups of which it speaks, the guide's for groups online", () => {
    const wishes = goodPlans["local-group"];
    const rule = guideRules.find(({ id }) => id === "session/everyone-heard-at-end") as AnyRule;
    const sources = (plan: object) => {
      const bare = { ...plan, agenda: [{ parts: ["free-talk"], minutes: 120 }] };
      const [told] = reviewGroup(resolvePlanOrThrow(parsePlanOrThrow(bare), undefined, { today: "2027-01-01" }), {
        rules: [rule],
      });
      return told?.sources;
    };
    expect(sources(wishes)).toEqual([{ document: "handbook", section: "4.5" }]);
    expect(sources(closed)).toEqual([{ document: "guide", section: "3" }]);
  });
});

test("each source is told once, in every language", () => {
  const own = [1, 2].map((each) => ({ document: "ours", section: `why ${each}` }));
  expect([en, fi, sv].map((words) => tellSources(own, words))).toEqual([
    ...["Piiri's own advice", "Piirin oma neuvo", "Piiris eget råd"],
  ]);
});

test("what weighs most comes first, and what weighs alike as the plan's parts follow each other", () => {
  const plan = {
    ...closed,
    schedule: { ...closed.schedule, duration: 60, count: 8 },
    people: { ...closed.people, contactPerson: undefined },
    platform: { ...closed.platform, recording: true },
  };
  const told = reviewGroup(resolvePlanOrThrow(parsePlanOrThrow(plan)), { rules: guideRules });
  const weights = told.map(({ severity }) => ["error", "warning", "info"].indexOf(severity));
  expect(weights).toEqual(weights.toSorted((a, b) => a - b));
  expect(told.filter(({ severity }) => severity === "error").map(({ path }) => path)).toEqual([
    ...["/platform/recording", "/people/contactPerson"],
  ]);
});

test("a clause that weighs less than its rule is told as that", () => {
  const short = finding({ facilitation: { reflection: 10 } }, "session/reflection-after");
  const none = finding({ facilitation: { reflection: 0 } }, "session/reflection-after");
  expect([short?.severity, none?.severity]).toEqual(["info", "warning"]);
});

test("of one message only its own sources are told", () => {
  const rule = guideRules.find(({ id }) => id === "venue/place") as AnyRule;
  expect(ruleSources(rule, guideProfile, "noPlace")).toEqual([{ document: "handbook", section: "4.4" }]);
  expect(ruleSources(rule, guideProfile, "notCalm")).toEqual([{ document: "handbook", section: "5" }]);
});

test("nobody can change the list of sources for the findings that come after", () => {
  const [told] = reviewGroup(resolvePlanOrThrow(parsePlanOrThrow({ ...closed, groundRules: undefined })), {
    rules: guideRules,
  });
  expect(Object.isFrozen(told?.sources)).toBe(true);
});
