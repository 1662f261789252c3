import { describe, expect, it, test } from "vitest";
import { resolvePlanOrThrow } from "../group/index.js";
import type { LocalDate } from "../kernel/index.js";
import { parsePlanOrThrow } from "../plan/index.js";
import { goodPlans } from "../rule-examples/index.js";
import { asksOf } from "./asksOf.js";
import { type LifeStanding, lifePhases } from "./lifePhase.js";
import { lifePhasePractice } from "./lifePhasePractice.js";

const local = goodPlans["local-group"];
const situation = { today: "2027-03-02" as LocalDate, hasInitiator: true, isToEnd: false };

/** A local group of which the plan says nothing that an ask could be settled by, but what is given. */
function asked(standing: LifeStanding, more: object = {}, how: Partial<typeof situation> = {}) {
  const bare = {
    ...local,
    membership: undefined,
    ethics: {},
    groundRules: {},
    lifecycle: { background: "association", leading: "peer" },
  };
  const group = resolvePlanOrThrow(parsePlanOrThrow(JSON.parse(JSON.stringify({ ...bare, ...more }))), undefined, {
    horizon: "2027-12-31",
  });
  return asksOf(group, standing, { ...situation, ...how });
}
const asks = (...of: Parameters<typeof asked>) => asked(...of).map(({ ask }) => ask);
const kept = (standing: LifeStanding, without: readonly string[]) =>
  lifePhasePractice[standing].asks.map(({ ask }) => ask).filter((ask) => !without.includes(ask));

describe("what the plan tells to be done is not asked", () => {
  it("asks all of the phase where nothing is, but to find those who lead, who are three", () => {
    for (const phase of lifePhases) expect(asks(phase)).toEqual(kept(phase, ["find-facilitator"]));
    expect(asks("ended")).toEqual([]);
  });

  test("the questions, when every one is answered", () => {
    const { who: _, ...some } = local.lifecycle?.questions ?? {};
    const answered = (questions: object | undefined) =>
      asks("starting-up", { lifecycle: { background: "association", questions } });
    expect(answered(local.lifecycle?.questions)).not.toContain("answer-questions");
    expect(answered(some)).toContain("answer-questions");
    expect(answered(undefined)).toContain("answer-questions");
  });

  test("how one joins, when it is written", () => {
    expect(asks("starting-up", { membership: "open" })).not.toContain("choose-membership");
  });

  test("who leads, when there are two peers, or one where one is enough", () => {
    const [first, second] = local.people?.facilitators ?? [];
    const others = { registration: {}, publicity: {}, feedback: {} };
    const led = (leading: string, ...facilitators: readonly unknown[]) =>
      asks("starting-up", { ...others, people: { facilitators }, lifecycle: { background: "association", leading } });
    const find = "find-facilitator";
    expect(led("peer")).toContain(find);
    expect(led("peer", first)).toContain(find);
    expect(led("peer", first, second)).not.toContain(find);
    expect(led("professional")).toContain(find);
    expect(led("professional", first)).not.toContain(find);
    expect(led("members")).not.toContain(find);
    // Nor is there anybody to be told.
    expect(led("members")).not.toContain("tell-the-facilitator");
    expect(led("professional", first)).toContain("tell-the-facilitator");
  });

  test("confidentiality, rules and goals, from the day on which they were agreed", () => {
    const [before, on, after] = ["2027-03-03", "2027-03-02", "2027-03-01"] as const;
    const confidential = (day: string) => asks("beginning", { ethics: { confidentialityAgreedOn: day } });
    const ruled = (day: string) => asks("getting-acquainted", { groundRules: { agreedOn: day } });
    const aimed = (day: string) =>
      asks("getting-acquainted", { lifecycle: { background: "association", goalsAgreedOn: day } });
    expect([before, on, after].map((day) => confidential(day).includes("agree-on-confidentiality"))).toEqual([
      true,
      false,
      false,
    ]);
    expect([before, on, after].map((day) => ruled(day).includes("make-ground-rules"))).toEqual([true, false, false]);
    expect([before, on, after].map((day) => aimed(day).includes("agree-on-goals"))).toEqual([true, false, false]);
    expect(asks("getting-acquainted", { groundRules: undefined })).toContain("make-ground-rules");
  });

  test("of an initiator only where somebody else leads", () => {
    expect(asks("beginning", {}, { hasInitiator: false })).toEqual(kept("beginning", ["stay-for-a-while"]));
    expect(asks("getting-acquainted", {}, { hasInitiator: false })).toEqual(kept("getting-acquainted", ["step-aside"]));
  });

  test("whether it goes on, when it is decided that it ends: then its last session is planned", () => {
    expect(asks("evaluating", {}, { isToEnd: true })).toEqual([
      "make-time-to-look-back",
      "look-back",
      "plan-the-last-session",
    ]);
    expect(asked("evaluating", {}, { isToEnd: true }).at(-1)).toEqual({
      ask: "plan-the-last-session",
      of: "group",
      source: { document: "handbook", section: "4.5" },
    });
  });
});

describe("how a group is led", () => {
  const led = (leading: string, standing: LifeStanding) =>
    asked(standing, { lifecycle: { background: "association", leading } });

  test("members who lead together have nobody who leads more at first, and are asked all that facilitators are", () => {
    expect(led("members", "beginning").map(({ ask, of }) => `${of}: ${ask}`)).toEqual([
      "group: welcome-each",
      "group: agree-on-confidentiality",
      "group: share-the-time",
      "group: tell-as-much-as-you-like",
      "initiator: stay-for-a-while",
    ]);
    expect(led("peer", "beginning")[0]?.of).toBe("facilitators");
  });

  test("a professional keeps the lead: nobody is asked to share the tasks or to answer together", () => {
    expect(led("professional", "beginning").map(({ ask }) => ask)).toEqual([
      "welcome-each",
      "agree-on-confidentiality",
      "keep-the-lead",
      "share-the-time",
      "tell-as-much-as-you-like",
      "stay-for-a-while",
    ]);
    expect(led("professional", "beginning")[2]).toEqual({
      ask: "keep-the-lead",
      of: "facilitators",
      source: { document: "handbook", section: "4.1" },
    });
    expect(led("professional", "getting-acquainted").map(({ ask }) => ask)).toEqual(
      kept("getting-acquainted", ["share-the-tasks"]),
    );
    expect(led("professional", "working-together").map(({ ask }) => ask)).toEqual(
      kept("working-together", ["answer-together"]),
    );
  });
});

describe("what stands behind a group, and what people do in it", () => {
  test("an association tells the facilitator; in its place what stands behind the group; nobody where nothing does", () => {
    const of = (background: string) =>
      asked("starting-up", { lifecycle: { background, leading: "peer" } }).find(
        ({ ask }) => ask === "tell-the-facilitator",
      )?.of;
    expect(of("association")).toBe("association");
    expect(of("public")).toBe("background-organisation");
    expect(of("citizen")).toBeUndefined();
  });

  test("each nature asks its own when the group works together, and not before", () => {
    const nature = ["everyday-problems", "being-together", "personal-growth", "influencing"];
    const lifecycle = { background: "association", leading: "peer", nature };
    expect(asks("working-together", { lifecycle })).toEqual([
      ...kept("working-together", []),
      "seek-expert-knowledge",
      "do-things-together",
      "leave-room-for-talk",
      "pass-experience-on",
    ]);
    expect(asks("evaluating", { lifecycle })).toEqual(kept("evaluating", []));
  });
});
