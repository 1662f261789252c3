import { describe, expect, test } from "vitest";
import { resolvePlanOrThrow } from "../../../group/index.js";
import { addDays } from "../../../kernel/index.js";
import { fi } from "../../../locale/fi.js";
import { parsePlanOrThrow } from "../../../plan/index.js";
import { guideProfile, type Profile, parseProfileOrThrow } from "../../../profile/index.js";
import { datedAnew } from "../../examples/datedAnew.js";
import { type GoodPlanKind, goodPlans } from "../../examples/goodPlans.js";
import type { LoosePlan } from "../../examples/ruleExamples.js";
import { renderFinding } from "../../renderFinding.js";
import { reviewGroup } from "../../reviewGroup.js";
import { changedSession } from "../session/statedAgenda.js";
import { formatRules } from "./index.js";

const good = (kind: GoodPlanKind): LoosePlan => goodPlans[kind];
const findings = (plan: LoosePlan, profile: Profile = guideProfile) =>
  reviewGroup(resolvePlanOrThrow(parsePlanOrThrow(plan), profile, { today: plan.schedule.start }), {
    rules: formatRules,
  });
const told = (plan: LoosePlan, profile?: Profile) =>
  findings(plan, profile).map(
    ({ severity, path, ruleId, messageId }) => `${severity} ${path} ${ruleId.replace("format/", "")} ${messageId}`,
  );
const draft = (plan: LoosePlan): LoosePlan => ({ ...plan, stage: "draft" });
const scheduled = (plan: LoosePlan, change: object): LoosePlan => ({
  ...plan,
  schedule: { ...plan.schedule, ...change },
});

describe("format/session-count", () => {
  test.each([
    [5, ["warning /schedule/count session-count other"]],
    [6, []],
    [7, ["warning /schedule/count session-count other"]],
  ])("%i sessions of a closed group", (count, expected) => {
    expect(told(datedAnew(good("closed-group"), { count }))).toEqual(expected);
  });

  test("a cancelled session does not count, unless one is added", () => {
    const cancelled = changedSession(good("closed-group"), "s3", { cancelled: true });
    expect(told(cancelled)).toEqual(["warning /schedule/count session-count other"]);
    expect(told(changedSession(cancelled, "instead", { added: { date: "2027-02-16" } }))).toEqual([]);
  });

  test("where the series ends on a date, that is what one mends", () => {
    const plan = datedAnew(good("closed-group"), { until: "2027-03-10" });
    expect(told(plan)).toEqual(["warning /schedule/until session-count other"]);
  });

  test("a closed group without an end is not asked", () => {
    expect(told(scheduled(good("closed-group"), { ongoing: true }))).toEqual([]);
  });

  test("goes by the profile", () => {
    const eight = parseProfileOrThrow(guideProfile, { name: "Example", formats: { "closed-group": { sessions: 8 } } });
    expect(findings(good("closed-group"), eight).map(({ data }) => data)).toEqual([]);
    expect(findings(scheduled(good("closed-group"), { count: 6 }), eight).map(({ data }) => data)).toEqual([
      { count: 6, advised: 8 },
    ]);
  });
});

describe.each(["closed-group", "open-meetings", "single-event"] as const)("format/session-length of a %s", (kind) => {
  test.each([
    [89, ["warning /schedule/duration session-length short"]],
    [90, []],
    [120, []],
    [121, ["warning /schedule/duration session-length long"]],
  ])("%i minutes", (duration, expected) => {
    expect(told(scheduled(good(kind), { duration }))).toEqual(expected);
  });
});

describe("format/session-interval", () => {
  const place = "warning /schedule/rhythm/0/interval session-interval";
  test.each([
    ["closed-group", 1, [`${place} often`]],
    ["closed-group", 2, []],
    ["closed-group", 3, [`${place} seldom`]],
    ["open-meetings", 1, [`${place} often`]],
    ["open-meetings", 2, []],
    ["open-meetings", 4, []],
    ["open-meetings", 5, [`${place} seldom`]],
  ] as const)("%s every %i weeks", (kind, interval, expected) => {
    expect(told(datedAnew(good(kind), { rhythm: [{ kind: "weekly", interval }] }))).toEqual(expected);
  });

  test("a month counts as four weeks; every phase is looked at", () => {
    const monthly = (interval: number) => ({ kind: "monthly-by-weekday", interval, nth: 2, weekday: "tuesday" });
    expect(told(datedAnew(good("open-meetings"), { rhythm: [monthly(1)] }))).toEqual([]);
    const phases = [{ kind: "weekly", interval: 1, times: 2 }, monthly(2)];
    expect(told(datedAnew(good("open-meetings"), { rhythm: phases }))).toEqual([
      `${place} often`,
      "warning /schedule/rhythm/1/interval session-interval seldom",
    ]);
  });

  test("a group without an end has a rhythm of its own", () => {
    expect(told(scheduled(good("local-group"), { rhythm: [{ kind: "weekly", interval: 1 }] }))).toEqual([]);
  });
});

function led(kind: GoodPlanKind, count: number): LoosePlan {
  const plan = good(kind);
  const [first] = plan.people.facilitators;
  const facilitators = Array.from({ length: count }, (_, index) =>
    index === 0 ? first : { ...first, id: `number-${index}`, association: `Association ${index}` },
  );
  const others = { technicalHost: undefined, coordinator: plan.people.coordinator };
  const unnamed = { platform: undefined, registration: undefined, publicity: undefined, feedback: undefined };
  return { ...plan, ...unnamed, people: { facilitators, ...others } };
}

describe("the number of facilitators", () => {
  const two = "/people/facilitators two-facilitators-at-least few";
  const count = "/people/facilitators facilitator-count";
  test.each([
    ["closed-group", 0, [`error ${two}`]],
    ["closed-group", 1, [`error ${two}`]],
    ["closed-group", 2, []],
    ["closed-group", 3, []],
    ["closed-group", 4, [`warning ${count} many`]],
    ["open-meetings", 1, [`error ${two}`]],
    ["open-meetings", 2, [`info ${count} fewer`]],
    ["open-meetings", 3, []],
    ["open-meetings", 4, []],
    ["open-meetings", 5, [`warning ${count} many`]],
    ["single-event", 1, [`error ${two}`]],
    ["single-event", 2, [`warning ${count} few`]],
    ["single-event", 3, []],
    ["single-event", 4, []],
    ["single-event", 5, [`warning ${count} many`]],
    ["local-group", 1, [`warning ${two}`]],
    ["local-group", 2, []],
  ] as const)("%s led by %i", (kind, people, expected) => {
    expect(told(led(kind, people))).toEqual(expected);
  });

  test("in a draft too few are still to find, and too many are too many", () => {
    expect(told(draft(led("closed-group", 1)))).toEqual([`info ${two}`]);
    expect(told(draft(led("single-event", 2)))).toEqual([`info ${count} few`]);
    expect(told(draft(led("closed-group", 4)))).toEqual([`warning ${count} many`]);
  });

  test("a hybrid group is asked as an online one", () => {
    expect(told({ ...led("local-group", 1), venue: { kind: "hybrid" } })).toEqual([`error ${two}`]);
  });

  test("a session that names its own is looked at by itself", () => {
    const alone = changedSession(good("open-meetings"), "s2", { facilitators: ["first", "first"] });
    expect(told(alone)).toEqual(["error /sessions/s2/facilitators two-facilitators-at-least few"]);
    expect(findings(alone)[0]?.data).toEqual({ count: 1, dates: ["2027-01-26"], least: 2 });
    expect(told(changedSession(alone, "s2", { cancelled: true }))).toEqual([]);
  });

  test("where every session names its own, the whole pool may be larger", () => {
    const plan = led("open-meetings", 6);
    const sessions = Object.entries(plan.sessions).map(([key, session]) => [
      key,
      { ...(session as object), facilitators: ["first", "number-1", "number-2"] },
    ]);
    expect(told({ ...plan, sessions: Object.fromEntries(sessions) })).toEqual([]);
  });
});

describe("a single event", () => {
  const event = good("single-event");

  test("without a coordinator: to decide in a draft, to be mended when published", () => {
    const plan = { ...event, people: { ...event.people, coordinator: undefined } };
    expect(told(plan)).toEqual(["error /people/coordinator coordinator none"]);
    expect(told(draft(plan))).toEqual(["info /people/coordinator coordinator none"]);
  });

  test("supporters who are known to come from one association are told of, not one that is unsaid", () => {
    const from = (...associations: readonly (string | undefined)[]) => ({
      ...event,
      people: {
        ...event.people,
        facilitators: event.people.facilitators.map((one: object, index: number) => ({
          ...one,
          association: associations[index],
        })),
      },
    });
    expect(told(from("North", "North", "North"))).toEqual([
      "info /people/facilitators supporters-from-several-associations one",
    ]);
    expect(told(from("North", "North", "South"))).toEqual([]);
    expect(told(from("North", "North", undefined))).toEqual([]);
    expect(told(from(undefined, undefined, undefined))).toEqual([]);
  });

  const agenda = (stories: number, ...others: readonly (readonly [string, number])[]): LoosePlan => ({
    ...event,
    agenda: [
      { parts: ["stories"], minutes: stories },
      ...others.map(([part, minutes]) => ({ parts: [part], minutes })),
    ],
  });
  test.each([
    ["as long as the longest other", agenda(40, ["questions", 40], ["small-groups", 30]), []],
    ["a minute shorter", agenda(39, ["questions", 40]), ["warning /agenda/0 stories-first shorter"]],
    [
      "shorter than two of a kind",
      agenda(39, ["questions", 20], ["questions", 20]),
      ["warning /agenda/0 stories-first shorter"],
    ],
  ])("stories %s", (_, plan, expected) => {
    expect(told(plan)).toEqual(expected);
  });

  test("stories that are not there are another rule's matter", () => {
    expect(told({ ...event, agenda: [{ parts: ["questions"], minutes: 120 }] })).toEqual([]);
  });

  test.each([
    [45, []],
    [44, ["warning /organisation/preparationStarts preparation-time late"]],
    [-1, ["warning /organisation/preparationStarts preparation-time late"]],
  ])("preparation that begins %i days before", (days, expected) => {
    const preparationStarts = addDays(event.schedule.start, -days);
    const plan = { ...event, organisation: { ...event.organisation, preparationStarts } };
    expect(told(plan)).toEqual(expected);
    expect(told(draft(plan))).toEqual(expected);
  });

  test("the theme: to decide in a draft, advised when published; two are one too many", () => {
    const none = changedSession(event, "s1", { theme: undefined });
    expect(told(none)).toEqual(["warning /sessions/s1/theme one-theme none"]);
    expect(told(draft(none))).toEqual(["info /sessions/s1/theme one-theme none"]);
    const again = { added: { date: "2027-02-23" } };
    expect(told(changedSession(event, "again", { ...again, theme: "How to cope" }))).toEqual([]);
    expect(told(changedSession(event, "again", { ...again, theme: "Sleep" }))).toEqual([
      "warning /sessions/again/theme one-theme several",
    ]);
  });

  test("is asked nothing when it is cancelled", () => {
    const preparationStarts = event.schedule.start;
    const plan = changedSession({ ...event, organisation: { preparationStarts } }, "s1", {
      cancelled: true,
      theme: undefined,
      agenda: [
        { parts: ["stories"], minutes: 20 },
        { parts: ["questions"], minutes: 100 },
      ],
    });
    expect(told(plan)).toEqual([]);
  });

  test("speaks of peer supporters", () => {
    const [finding] = findings(led("single-event", 2));
    expect(finding && renderFinding(finding, fi)).toContain("Vertaistukijoita on nyt 2, ");
  });
});

describe("format/no-expert-presentation", () => {
  const agenda = [
    { parts: ["welcome"], minutes: 10 },
    { parts: ["theme", "expert"], minutes: 110 },
  ];

  test("an agenda that all sessions share is told once, a session's own at its place", () => {
    const plan = good("closed-group");
    const shared = { ...plan, agenda };
    expect(told(shared)).toEqual(["warning /agenda/1 no-expert-presentation expert"]);
    expect(told(changedSession(plan, "s4", { agenda }))).toEqual([
      "warning /sessions/s4/agenda/1 no-expert-presentation expert",
    ]);
    expect(told(changedSession(plan, "s4", { agenda, cancelled: true }))).toEqual([
      "warning /schedule/count session-count other",
    ]);
  });

  test("an event may have an expert", () => {
    expect(told({ ...good("single-event"), agenda: [...agenda, { parts: ["stories"], minutes: 120 }] })).toEqual([]);
  });
});
