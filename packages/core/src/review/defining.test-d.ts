import { describe, expectTypeOf, it } from "vitest";
import type { Group } from "../group/index.js";
import { definePlan } from "../plan/index.js";
import { guideProfile } from "../profile/index.js";
import { defineProfile, defineRule, type Finding, guideRules, reviewGroup } from "./public.js";

declare const group: Group;

const plan = {
  id: "walkers",
  title: "Walking with a bad back",
  publicName: "Peer group, spring 2027",
  organiser: { name: "Example Association", domain: "example.org" },
} as const;
const own = defineRule<{ monday: { date: string } }>()({
  id: "acme/no-monday",
  scopes: [{ strength: "may" }],
  sources: [{ document: "ACME's practice", section: "2" }],
  check: () => undefined,
});

describe("a plan in code", () => {
  it("has the fields that there are", () => {
    definePlan({ ...plan, format: "closed-group", schedule: { start: "2027-03-02", time: "18:00", count: 6 } });
    // @ts-expect-error a mistyped field
    definePlan({ ...plan, format: "closed-group", shcedule: { start: "2027-03-02", time: "18:00" } });
    // @ts-expect-error one in a section
    definePlan({ ...plan, format: "closed-group", schedule: { start: "2027-03-02", time: "18:00", cuont: 6 } });
    // @ts-expect-error a day as nobody writes it there
    definePlan({ ...plan, format: "closed-group", schedule: { start: "2.3.2027", time: "18:00" } });
    // @ts-expect-error another format's field
    definePlan({ ...plan, format: "single-event", schedule: { start: "2027-03-02", time: "18:00", count: 6 } });
    // @ts-expect-error a choice that there is none of
    definePlan({ ...plan, format: "closed-group", stage: "ready", schedule: { start: "2027-03-02", time: "18:00" } });
  });

  it("names its time zone as a text", () => {
    const schedule = { start: "2027-03-02", time: "18:00", timeZone: "Europe/Helsinki" } as const;
    definePlan({ ...plan, format: "single-event", schedule });
  });
});

describe("a practice in code", () => {
  it("has the fields and the rules that there are", () => {
    defineProfile(guideProfile, { name: "Example", formats: { "closed-group": { sessions: 8 } } });
    defineProfile(guideProfile, { name: "Example", severities: { "format/session-count": "info" } });
    // @ts-expect-error a mistyped field
    defineProfile(guideProfile, { name: "Example", formats: { "closed-group": { sesions: 8 } } });
    // @ts-expect-error a mistyped rule
    defineProfile(guideProfile, { name: "Example", severities: { "format/sesion-count": "info" } });
    // @ts-expect-error a weight that there is none of
    defineProfile(guideProfile, { name: "Example", severities: { "format/session-count": "loud" } });
  });

  it("knows rules of one's own once they are given", () => {
    defineProfile(guideProfile, { name: "Example", severities: { "acme/no-monday": "off" } }, [own]);
    // @ts-expect-error nobody has said that there is one
    defineProfile(guideProfile, { name: "Example", severities: { "acme/no-monday": "off" } });
  });
});

describe("a finding", () => {
  it("has the data of its rule's message", () => {
    for (const finding of reviewGroup(group, { rules: [...guideRules, own] })) {
      expectTypeOf(finding).toExtend<Finding>();
      if (finding.ruleId === "format/session-count")
        expectTypeOf(finding.data).toEqualTypeOf<{ count: number; advised: number }>();
      if (finding.ruleId === "acme/no-monday") {
        expectTypeOf(finding.messageId).toEqualTypeOf<"monday">();
        expectTypeOf(finding.data.date).toEqualTypeOf<string>();
      }
      // @ts-expect-error a rule that there is none of
      expectTypeOf(finding.ruleId === "format/sesion-count").toEqualTypeOf<boolean>();
    }
  });

  it("of rules that are known only as rules has any data", () => {
    const rules: readonly (typeof own)[] = [own];
    expectTypeOf(reviewGroup(group, { rules })).toExtend<readonly Finding[]>();
  });
});
