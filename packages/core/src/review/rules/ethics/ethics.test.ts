import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { resolvePlanOrThrow } from "../../../group/index.js";
import { addDays, type LocalDate } from "../../../kernel/index.js";
import { commitments, groundRuleTopics, parsePlanOrThrow, toldToParticipants } from "../../../plan/index.js";
import { guideProfile } from "../../../profile/index.js";
import { arbitraries } from "../../../testing/index.js";
import { type GoodPlanKind, goodPlanKinds, goodPlans } from "../../examples/goodPlans.js";
import type { LoosePlan } from "../../examples/ruleExamples.js";
import { reviewGroup } from "../../reviewGroup.js";
import { ethicsRules } from "./index.js";

const good = (kind: GoodPlanKind): LoosePlan => goodPlans[kind];
const findings = (plan: LoosePlan) =>
  reviewGroup(resolvePlanOrThrow(parsePlanOrThrow(plan), guideProfile, { today: plan.schedule.start }), {
    rules: ethicsRules,
  });
const told = (plan: LoosePlan) =>
  findings(plan).map(
    ({ severity, path, ruleId, messageId }) => `${severity} ${path} ${ruleId.replace("ethics/", "")} ${messageId}`,
  );
const draft = (plan: LoosePlan): LoosePlan => ({ ...plan, stage: "draft" });
const telling = (plan: LoosePlan, ...items: readonly string[]): LoosePlan => ({
  ...plan,
  ethics: { ...plan.ethics, told: items },
});
const but = <Item>(items: readonly Item[], ...left: readonly Item[]) => items.filter((item) => !left.includes(item));

test("what is told and committed to is never found wanting unless people have chosen", () => {
  fc.assert(
    fc.property(arbitraries.group(), (group) => {
      const of = reviewGroup(group, { rules: ethicsRules }).map(({ path }) => path);
      for (const path of ["/ethics/told", "/ethics/commitments", "/groundRules/topics"] as const) {
        if (group.derived.includes(path)) expect(of).not.toContain(path);
      }
    }),
  );
});

describe("ethics/ground-rules", () => {
  test("not said: to decide in a draft, an error when published", () => {
    const plan = { ...good("closed-group"), groundRules: undefined };
    expect(told(plan)).toEqual(["error /groundRules ground-rules none"]);
    expect(told(draft(plan))).toEqual(["info /groundRules ground-rules none"]);
  });

  test("a list without a rule is none, and what none covers is not told beside it", () => {
    const plan = { ...good("open-meetings"), groundRules: { topics: [] } };
    expect(told(plan)).toEqual(["error /groundRules ground-rules none"]);
  });

  test("the group's own rules are rules", () => {
    const plan = { ...good("open-meetings"), groundRules: { topics: [], own: ["We begin with coffee"] } };
    expect(told(plan)).toEqual(["info /groundRules/topics ground-rules-cover lacks"]);
  });

  test("an event needs none", () => {
    expect(told({ ...good("single-event"), groundRules: undefined })).toEqual([]);
  });
});

describe("ethics/ground-rules-cover", () => {
  test("names what is lacking, in the order of the topics", () => {
    const topics = but(groundRuleTopics, "phones", "absences", "costs");
    const [finding] = findings({ ...good("closed-group"), groundRules: { topics } });
    expect(finding?.data).toEqual({ topics: ["absences", "phones"] });
  });

  test("six topics are enough", () => {
    const topics = ["confidentiality", "talking-time", "absences", "phones", "newcomers", "evaluation"];
    expect(told({ ...good("closed-group"), groundRules: { topics } })).toEqual([]);
  });
});

describe("ethics/ground-rules-revisited", () => {
  const ruled = (groundRules: object): LoosePlan => ({ ...good("local-group"), groundRules });
  const path = "/groundRules/nextLookOn";
  const agreedOn = "2027-03-02" as LocalDate;

  test("a day is advised once the rules are agreed", () => {
    expect(told(ruled({}))).toEqual([`info ${path} ground-rules-revisited undated`]);
    expect(told(ruled({ agreedOn }))).toEqual([`info ${path} ground-rules-revisited undatedSince`]);
    const advised = addDays(agreedOn, guideProfile.tasks.groundRulesLookDays.value);
    expect(findings(ruled({ agreedOn }))[0]?.data).toEqual({ agreed: agreedOn, advised });
  });

  test("the next look comes after the day on which they are agreed", () => {
    expect(told(ruled({ agreedOn, nextLookOn: agreedOn }))).toEqual([`info ${path} ground-rules-revisited early`]);
    expect(told(ruled({ agreedOn, nextLookOn: addDays(agreedOn, 1) }))).toEqual([]);
    expect(told(ruled({ nextLookOn: agreedOn }))).toEqual([]);
  });

  test("rules that are not there are not asked about, nor those of a group with an end", () => {
    expect(told({ ...good("local-group"), groundRules: undefined })).toEqual([
      "warning /groundRules/agreedOn ground-rules unmade",
    ]);
    expect(told({ ...good("open-meetings"), groundRules: { agreedOn: "2027-01-12" } })).toEqual([]);
  });
});

describe("ethics/newcomers-received", () => {
  const without = (change: object): LoosePlan => ({ ...good("local-group"), ethics: {}, ...change });
  const none = "/ethics/newcomers newcomers-received none";

  test("not said: to decide in a draft, advised when published", () => {
    expect(told(without({}))).toEqual([`warning ${none}`]);
    expect(told(draft(without({})))).toEqual([`info ${none}`]);
    expect(told(without({ ethics: { newcomers: [] } }))).toEqual([`warning ${none}`]);
  });

  test("is asked of groups without an end that newcomers can join", () => {
    expect(told(without({ membership: "open", registration: undefined }))).toEqual([`warning ${none}`]);
    expect(told(without({ format: "closed-group", membership: "closed" }))).toEqual([]);
    expect(told({ ...good("open-meetings"), ethics: {} })).toEqual([]);
  });
});

describe("what participants are told", () => {
  test("that nobody has to speak, in a draft too, where people meet in a group", () => {
    const untold = "warning /ethics/told nobody-made-to-speak untold";
    const items = but(toldToParticipants, "nobody-made-to-speak");
    expect(told(draft(telling(good("open-meetings"), ...items)))).toEqual([untold]);
    expect(told(telling(good("single-event"), ...items))).toEqual([]);
  });

  test("the five principles, all that lack at once", () => {
    const plan = telling(good("closed-group"), "equality", "nobody-made-to-speak");
    expect(told(plan)).toEqual(["warning /ethics/told principles-known untold"]);
    expect(findings(plan)[0]?.data).toEqual({
      principles: ["confidentiality", "reciprocity", "respect", "self-determination"],
    });
  });

  test("an event's confidentiality, which is told once", () => {
    const items = but(toldToParticipants, "confidentiality");
    const untold = "warning /ethics/told confidentiality-told untold";
    expect(told(telling(good("single-event"), ...items))).toEqual([untold]);
    expect(told(telling(good("single-event"), ...but(items, "respect")))).toEqual([
      "warning /ethics/told principles-known untold",
      untold,
    ]);
    expect(told(telling(good("closed-group"), ...items))).toEqual(["warning /ethics/told principles-known untold"]);
  });
});

describe("ethics/no-advice", () => {
  test.each(goodPlanKinds)("is an error of a %s, in a draft too", (kind) => {
    const plan = good(kind);
    const ethics = { ...plan.ethics, commitments: but(commitments, "no-advice") };
    expect(told(draft({ ...plan, ethics }))).toEqual(["error /ethics/commitments no-advice leftOut"]);
  });

  test("other commitments are the facilitators' own choice", () => {
    const plan = good("closed-group");
    expect(told({ ...plan, ethics: { commitments: ["no-advice"] } })).toEqual([]);
  });
});
