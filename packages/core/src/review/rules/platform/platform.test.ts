import { describe, expect, test } from "vitest";
import { resolvePlanOrThrow } from "../../../group/index.js";
import { parsePlanOrThrow } from "../../../plan/index.js";
import { guideProfile, parseProfileOrThrow } from "../../../profile/index.js";
import { type GoodPlanKind, goodPlans } from "../../examples/goodPlans.js";
import type { LoosePlan } from "../../examples/ruleExamples.js";
import { reviewGroup } from "../../reviewGroup.js";
import { changeFirstFacilitator } from "../people/changeFirstFacilitator.js";
import { platformRules } from "./index.js";
import { withSmallGroups } from "./withSmallGroups.js";

const good = (kind: GoodPlanKind): LoosePlan => goodPlans[kind];
const findings = (plan: LoosePlan, profile = guideProfile) =>
  reviewGroup(resolvePlanOrThrow(parsePlanOrThrow(plan), profile, { today: plan.schedule.start }), {
    rules: platformRules,
  });
const told = (plan: LoosePlan, profile = guideProfile) =>
  findings(plan, profile).map(
    ({ severity, path, ruleId, messageId }) => `${severity} ${path} ${ruleId.replace("platform/", "")} ${messageId}`,
  );
const on = (plan: LoosePlan, platform: object): LoosePlan => ({ ...plan, platform: { ...plan.platform, ...platform } });
const hybrid = (platform: object): LoosePlan => ({ ...good("local-group"), venue: { kind: "hybrid" }, platform });

describe("platform/free-limit", () => {
  const lasting = (duration: number): LoosePlan => {
    const plan = good("open-meetings");
    return on({ ...plan, schedule: { ...plan.schedule, duration } }, { licence: "teams-free" });
  };

  test("60 minutes fit free Teams, 61 do not, in a draft neither", () => {
    expect(told(lasting(60))).toEqual([]);
    expect(told(lasting(61))).toEqual(["error /platform/licence free-limit over"]);
    expect(told({ ...lasting(61), stage: "draft" })).toEqual(["error /platform/licence free-limit over"]);
  });

  test("holds for a hybrid group, and not for one that meets in person", () => {
    expect(told(hybrid({ licence: "teams-free" }))).toEqual(["error /platform/licence free-limit over"]);
    expect(told(on(good("local-group"), { licence: "teams-free" }))).toEqual([]);
  });
});

describe("platform/participant-limit", () => {
  const event = good("single-event");

  test("300 people fit, 301 do not", () => {
    expect(told(on(event, { expectedPeople: 300 }))).toEqual([]);
    expect(told(on(event, { expectedPeople: 301 }))).toEqual(["error /platform/expectedPeople participant-limit over"]);
  });

  test("where nobody says how many may come, the seats count", () => {
    const seats = { least: 4, most: 301 };
    expect(told({ ...event, seats: { least: 4, most: 300 } })).toEqual([]);
    expect(told({ ...event, seats })).toEqual(["error /seats/most participant-limit over"]);
    expect(told(on({ ...event, seats }, { expectedPeople: 100 }))).toEqual([]);
  });

  test("seats that the profile supplies are mended where one would state them", () => {
    const profile = parseProfileOrThrow(guideProfile, { name: "x", formats: { "open-meetings": { seatsMost: 301 } } });
    expect(told(good("open-meetings"), profile)).toEqual(["error /seats participant-limit over"]);
  });
});

describe("platform/same-domain", () => {
  const plan = good("open-meetings");

  test("each co-organiser with another domain than the organiser's is told", () => {
    const path = "error /people/facilitators";
    expect(told(changeFirstFacilitator(plan, { email: "first@elsewhere.test" }))).toEqual([
      `${path}/1/email same-domain other`,
      `${path}/2/email same-domain other`,
    ]);
    expect(told(on(changeFirstFacilitator(plan, { email: "first@elsewhere.test" }), { organiser: "second" }))).toEqual([
      `${path}/0/email same-domain other`,
    ]);
  });

  test("capital letters make no difference, a domain within the domain does", () => {
    expect(told(changeFirstFacilitator(on(plan, { organiser: "second" }), { email: "A@Groups.TEST" }))).toEqual([]);
    expect(told(changeFirstFacilitator(on(plan, { organiser: "second" }), { email: "a@x.groups.test" }))).toEqual([
      "error /people/facilitators/0/email same-domain other",
    ]);
  });

  test("addresses that the plan does not tell are passed over", () => {
    expect(told(changeFirstFacilitator(plan, { email: undefined }))).toEqual([]);
    expect(told({ ...plan, people: undefined, platform: {}, registration: {}, publicity: {}, feedback: {} })).toEqual(
      [],
    );
  });

  test("a facilitator who is no co-organiser may have any address", () => {
    const away = changeFirstFacilitator(plan, { email: "first@elsewhere.test" });
    expect(told(on(away, { organiser: "second", coOrganisers: ["third"] }))).toEqual([
      "warning /platform/coOrganisers co-organisers leftOut",
    ]);
  });
});

describe("platform/co-organisers", () => {
  const plan = good("open-meetings");
  const leftOut = ["warning /platform/coOrganisers co-organisers leftOut"];

  test("all other facilitators pass, stated or not", () => {
    expect(told(on(plan, { coOrganisers: undefined }))).toEqual([]);
    expect(told(on(plan, { coOrganisers: ["third", "second"] }))).toEqual([]);
  });

  test("the facilitators who are left out are told together", () => {
    expect(told(on(plan, { coOrganisers: [] }))).toEqual(leftOut);
    expect(findings(on(plan, { coOrganisers: [] }))[0]?.data).toEqual({ names: ["Example second", "Example third"] });
    expect(told(on(plan, { organiser: "contact", coOrganisers: ["second", "third"] }))).toEqual(leftOut);
  });

  test("while it is not said who organises, one may be left out", () => {
    expect(told(on(plan, { organiser: undefined, coOrganisers: ["second", "third"] }))).toEqual([]);
    expect(told(on(plan, { organiser: undefined, coOrganisers: ["third"] }))).toEqual(leftOut);
  });
});

describe("platform/breakout-needs-desktop", () => {
  const inSmallGroups = withSmallGroups(good("open-meetings"));
  const basic = on(inSmallGroups, { licence: "nonprofit-basic" });

  test("small groups pass with the desktop app and not without", () => {
    expect(told(inSmallGroups)).toEqual([]);
    expect(told(basic)).toEqual(["error /platform/licence breakout-needs-desktop noDesktop"]);
    expect(told(on(basic, { licence: undefined }))).toEqual(told(basic));
    expect(told(on(good("open-meetings"), { licence: "nonprofit-basic" }))).toEqual([]);
  });

  test("a cancelled session is left out", () => {
    const cancelled = { ...basic.sessions.s1, cancelled: true };
    expect(told({ ...basic, sessions: { ...basic.sessions, s1: cancelled } })).toEqual([]);
  });

  test("tells how many sessions have them, and which first", () => {
    const agenda = inSmallGroups.sessions.s1.agenda;
    const everywhere = on({ ...good("closed-group"), agenda }, { licence: "nonprofit-basic" });
    expect(findings(everywhere).map(({ data }) => data)).toEqual([{ sessions: 6, first: "2027-01-12" }]);
  });
});

describe("platform/lobby", () => {
  test("on or unsaid passes, off is advised against", () => {
    expect(told(on(good("single-event"), { lobby: true }))).toEqual([]);
    expect(told(on(good("single-event"), { lobby: false }))).toEqual(["warning /platform/lobby lobby off"]);
    expect(told(hybrid({ lobby: false }))).toEqual(["warning /platform/lobby lobby off"]);
  });
});

describe("platform/no-recording", () => {
  test.each(["closed-group", "single-event", "local-group"] as const)("holds for a %s, and in a draft", (kind) => {
    const plan = on(good(kind), { recording: true, transcription: true });
    const both = [
      "error /platform/recording no-recording recording",
      "error /platform/transcription no-recording transcription",
    ];
    expect(told(plan)).toEqual(both);
    expect(told({ ...plan, stage: "draft" })).toEqual(both);
    expect(told(on(plan, { recording: false, transcription: false }))).toEqual([]);
  });

  test("cannot be lowered by a profile", () => {
    const profile = parseProfileOrThrow(guideProfile, { name: "x", severities: { "platform/no-recording": "info" } });
    expect(told(on(good("closed-group"), { recording: true }), profile)).toEqual([
      "error /platform/recording no-recording recording",
    ]);
  });
});
