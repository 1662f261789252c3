import { describe, expect, test } from "vitest";
import { type Group, resolvePlanOrThrow } from "../../../group/index.js";
import { type GroupPlan, parsePlanOrThrow } from "../../../plan/index.js";
import { type GoodPlanKind, goodPlanKinds, goodPlans } from "../../examples/goodPlans.js";
import type { LoosePlan } from "../../examples/ruleExamples.js";
import { reviewGroup } from "../../reviewGroup.js";
import { sessionExamples } from "./examples.js";
import { sessionRules } from "./index.js";
import {
  changedSession,
  groupOf,
  indexOf,
  type StatedAgenda,
  shortened,
  swapped,
  withAgenda,
  withoutPart,
} from "./statedAgenda.js";

type Name = (typeof sessionRules)[number]["id"] extends `session/${infer Rest}` ? Rest : never;

function findings(plan: LoosePlan, name: Name) {
  const rules = sessionRules.filter(({ id }) => id === `session/${name}`);
  return reviewGroup(groupOf(plan), { rules });
}

const told = (plan: LoosePlan, name: Name) =>
  findings(plan, name).map(({ severity, path, messageId }) => `${severity} ${path} ${messageId}`);

const good = (kind: GoodPlanKind): LoosePlan => goodPlans[kind];
const draft = (plan: LoosePlan): LoosePlan => ({ ...plan, stage: "draft" });

/** An agenda of 120 minutes that each test bends. */
const evening: StatedAgenda = [
  { parts: ["welcome", "programme", "ground-rules", "confidentiality"], minutes: 10 },
  { parts: ["introductions", "acquaintance"], minutes: 25 },
  { parts: ["theme"], minutes: 20 },
  { parts: ["break"], minutes: 10 },
  { parts: ["theme"], minutes: 40 },
  { parts: ["wishes", "closing-round"], minutes: 15 },
];
const everyTime = (agenda: StatedAgenda, kind: GoodPlanKind = "closed-group") => ({ ...good(kind), agenda });

describe.each(goodPlanKinds)("a %s", (kind) => {
  const plans = [
    { duration: 90, time: "17:00", days: 0 },
    { duration: 105, time: "16:30", days: 2 },
    { duration: 120, time: "19:00", days: 6 },
  ].map(({ duration, time }) => ({
    ...good(kind),
    schedule: { ...good(kind).schedule, duration, time },
  }));
  const review = (plan: LoosePlan) =>
    reviewGroup(groupOf(plan), { rules: sessionRules }).map(({ ruleId, path }) => `${path} ${ruleId}`);

  test.each(plans)("of $schedule.duration minutes has an agenda without fault", (plan) => {
    expect(review(plan).filter((line) => !line.endsWith("lead-for-each-segment"))).toEqual([]);
  });

  test.each(plans)("of $schedule.duration minutes can be broken in each way", (plan) => {
    const before = review(plan);
    for (const { rule, break: spoil } of sessionExamples.filter(({ of }) => (of as readonly string[]).includes(kind))) {
      const added = review(spoil(plan)).filter((line) => !before.includes(line));
      expect([...new Set(added.map((line) => line.split(" ")[1]))]).toEqual([rule]);
    }
  });
});

describe("theme", () => {
  const { theme: _, ...untold } = good("open-meetings").sessions.s2;
  const open = { ...good("open-meetings"), sessions: { ...good("open-meetings").sessions, s2: untold } };

  test("is to be decided in a draft, and missing from a published plan", () => {
    expect(told(draft(open), "theme")).toEqual(["info /sessions/s2/theme open"]);
    expect(told(open, "theme")).toEqual(["warning /sessions/s2/theme open"]);
  });

  test("may be left to the participants, and is not asked of a cancelled session", () => {
    expect(told(changedSession(open, "s2", { themeBy: "participants" }), "theme")).toEqual([]);
    expect(told(changedSession(open, "s2", { cancelled: true }), "theme")).toEqual([]);
  });

  test("is asked of a standing group only as far as it has planned", () => {
    expect(told(changedSession(good("local-group"), "s6", { theme: "Rest" }), "theme")).toEqual([
      "info /sessions/s5/theme open",
    ]);
    expect(told({ ...good("local-group"), sessions: {} }, "theme")).toEqual(["info /sessions/s1/theme open"]);
  });

  test("is one theme however it is spelt", () => {
    const again = changedSession(good("open-meetings"), "s3", { theme: "  sleep " });
    expect(told(again, "distinct-themes")).toEqual(["info /sessions/s3/theme again"]);
    expect(told(changedSession(again, "s1", { cancelled: true }), "distinct-themes")).toEqual([]);
  });
});

describe("segments", () => {
  const withLast = (change: object) =>
    everyTime([...evening.slice(0, -1), { ...(evening.at(5) as (typeof evening)[number]), ...change }]);

  test("fill the session to the minute", () => {
    expect(told(everyTime(evening), "segments-fill")).toEqual([]);
    expect(told(withLast({ minutes: 16 }), "segments-fill")).toEqual(["error /agenda over"]);
    expect(told(withLast({ minutes: 14 }), "segments-fill")).toEqual(["warning /agenda short"]);
  });

  test("of a shared agenda are told once, with all its dates", () => {
    const [finding] = findings(withLast({ minutes: 16 }), "segments-fill");
    expect(finding?.data).toMatchObject({ minutes: 1, dates: { length: 6 } });
  });

  test("may leave a gap before a fixed start, as the printed event does", () => {
    const printed: StatedAgenda = [
      { parts: ["welcome"], minutes: 10 },
      { parts: ["expert"], minutes: 15 },
      { parts: ["stories", "questions"], minutes: 60, at: "18:00" },
      { parts: ["break"], minutes: 5 },
      { parts: ["small-groups"], minutes: 20 },
      { parts: ["closing", "survey"], minutes: 5 },
    ];
    const plan = everyTime(printed, "single-event");
    const found = reviewGroup(groupOf(plan), { rules: sessionRules });
    expect(found.map(({ ruleId }) => ruleId)).toEqual(["session/lead-for-each-segment"]);
  });

  test("touch but do not overlap", () => {
    expect(told(withLast({ at: "19:45" }), "segments-overlap")).toEqual([]);
    expect(told(withLast({ at: "19:44" }), "segments-overlap")).toEqual(["error /agenda/5/at tooEarly"]);
  });

  test("are those of the format, by whatever of the alternatives", () => {
    const plan = (talk: "questions" | "small-groups" | "free-talk") =>
      withAgenda(good("single-event"), (agenda) =>
        agenda.map((segment) => (segment.parts[0] === "questions" ? { ...segment, parts: [talk] } : segment)),
      );
    expect(told(plan("questions"), "required-segments")).toEqual([]);
    expect(told(plan("small-groups"), "required-segments")).toEqual([]);
    expect(told(plan("free-talk"), "required-segments")).toEqual(["warning /sessions/s1/agenda lacking"]);
    const bare = everyTime([{ parts: ["free-talk"], minutes: 120 }]);
    expect(findings(bare, "required-segments")[0]?.data).toMatchObject({ stretches: ["welcome", "theme"] });
  });

  test("keep their order; wishes and closing round may share a segment, the theme may go on after the break", () => {
    expect(told(everyTime(evening), "segment-order")).toEqual([]);
    expect(told(everyTime(swapped(evening, 1, 2)), "segment-order")).toEqual(["warning /agenda group"]);
    expect(told(everyTime(swapped(evening, 4, 5)), "segment-order")).toEqual(["warning /agenda group"]);
  });

  test("have a lead each, but for the break", () => {
    const led = evening.map((segment) => (segment.parts[0] === "break" ? segment : { ...segment, lead: "first" }));
    expect(told(everyTime(led), "lead-for-each-segment")).toEqual([]);
    expect(told(everyTime(evening), "lead-for-each-segment")).toEqual(["info /agenda unled"]);
    expect(findings(everyTime(evening), "lead-for-each-segment")[0]).toMatchObject({ kind: "missing" });
  });
});

describe("safety", () => {
  const local = { ...everyTime(withoutPart(evening, "ground-rules"), "local-group"), groundRules: undefined };
  const unread = { ...local, venue: { kind: "hybrid", place: "Library" } };

  test("ground rules are read in every meeting, which no profile can lower", () => {
    const plan = everyTime(withoutPart(evening, "ground-rules"));
    expect(told(plan, "ground-rules-read")).toEqual(["error /agenda unread"]);
    expect(sessionRules.filter((rule) => "locked" in rule).map(({ id }) => id)).toEqual([
      "session/ground-rules-read",
      "session/confidentiality-first",
    ]);
  });

  test("a standing group online reads them from the session after they were agreed", () => {
    expect(told(unread, "ground-rules-read")).toEqual([]);
    const [finding] = findings({ ...unread, groundRules: { agreedOn: "2027-02-16" } }, "ground-rules-read");
    expect(finding?.data).toMatchObject({ dates: expect.arrayContaining(["2027-03-02"]) });
    expect(finding?.data).not.toMatchObject({ dates: expect.arrayContaining(["2027-02-16"]) });
    expect(told({ ...local, groundRules: { agreedOn: "2027-02-16" } }, "ground-rules-read")).toEqual([]);
  });

  test("confidentiality is agreed at the first session that is held", () => {
    const first = withAgenda(good("closed-group"), (agenda) => withoutPart(agenda, "confidentiality"));
    expect(told(first, "confidentiality-first")).toEqual(["error /sessions/s1/agenda notAgreed"]);
    expect(told(changedSession(first, "s1", { cancelled: true }), "confidentiality-first")).toEqual([]);
  });
});

describe("rounds", () => {
  test("leave a minute for each person", () => {
    expect(told(everyTime(shortened(evening, 1, 8)), "rounds-long-enough")).toEqual([]);
    expect(told(everyTime(shortened(evening, 1, 7)), "rounds-long-enough")).toEqual([
      "info /agenda/1/minutes introductions",
    ]);
    const hurried = [
      ...evening.slice(0, 4),
      { ...(evening.at(4) as (typeof evening)[number]), minutes: 48 },
      { ...(evening.at(5) as (typeof evening)[number]), minutes: 7 },
    ];
    expect(told(everyTime(hurried), "rounds-long-enough")).toEqual(["info /agenda/5/minutes closing-round"]);
  });

  test("open and close each session of a group", () => {
    expect(told(everyTime(withoutPart(evening, "introductions")), "everyone-heard-at-start")).toHaveLength(1);
    expect(told(everyTime(withoutPart(evening, "closing-round")), "everyone-heard-at-end")).toHaveLength(1);
  });
});

describe("break", () => {
  test("lasts ten minutes in a group, five in an event", () => {
    expect(told(everyTime(shortened(evening, 3, 10)), "break")).toEqual([]);
    expect(told(everyTime(shortened(evening, 3, 9)), "break")).toEqual(["warning /agenda/3/minutes short"]);
    const event = (minutes: number) =>
      withAgenda(good("single-event"), (agenda) => shortened(agenda, indexOf(agenda, "break"), minutes));
    expect(told(event(5), "break")).toEqual([]);
    expect(told(event(4), "break")).toEqual(["info /sessions/s1/agenda/2/minutes short"]);
    expect(
      told(
        withAgenda(good("single-event"), (agenda) => withoutPart(agenda, "break")),
        "break",
      ),
    ).toEqual(["info /sessions/s1/agenda none"]);
  });

  test("has its middle between two and three fifths of the session", () => {
    const from = (minute: number) =>
      told(
        everyTime([
          { parts: ["theme"], minutes: minute },
          { parts: ["break"], minutes: 10 },
          { parts: ["theme"], minutes: 110 - minute },
        ]),
        "break-near-middle",
      );
    expect([from(43), from(67)]).toEqual([[], []]);
    expect([from(42), from(68)]).toEqual([["warning /agenda/1 far"], ["warning /agenda/1 far"]]);
  });
});

describe("wishes", () => {
  const unasked = withoutPart(evening, "wishes");

  test("are not asked in the last session of a closed group, even when it comes sooner than planned", () => {
    expect(told(changedSession(good("closed-group"), "s6", { agenda: unasked }), "wishes")).toEqual([]);
    const shorter = changedSession(good("closed-group"), "s5", { agenda: unasked });
    expect(told(shorter, "wishes")).toEqual(["warning /sessions/s5/agenda notAsked"]);
    expect(told(changedSession(shorter, "s6", { cancelled: true }), "wishes")).toEqual([]);
  });

  test("are asked in the last open meeting of a season too", () => {
    expect(told(changedSession(good("open-meetings"), "s5", { agenda: unasked }), "wishes")).toHaveLength(1);
  });
});

describe("around the session", () => {
  const facilitation = (values: object, kind: GoodPlanKind = "closed-group") => ({
    ...good(kind),
    facilitation: values,
  });

  test.each([
    ["preparation-before", "preparation", 30, "warning"],
    ["admission-before", "admission", 15, "warning"],
    ["reflection-after", "reflection", 15, "info"],
  ] as const)("%s", (rule, field, least, severity) => {
    expect(told(facilitation({ [field]: least }), rule)).toEqual([]);
    expect(told(facilitation({ [field]: least - 1 }), rule)).toEqual([`${severity} /facilitation/${field} short`]);
    expect(told(facilitation({ [field]: 0 }, "single-event"), rule)).toEqual([]);
  });

  test("no talking over at all weighs more than a short one", () => {
    expect(told(facilitation({ reflection: 0 }), "reflection-after")).toEqual([
      "warning /facilitation/reflection none",
    ]);
    expect(told(facilitation({ reflection: 0 }, "local-group"), "reflection-after")).toEqual([]);
  });

  test("nobody waits in a lobby of a group that meets in a room", () => {
    expect(told(facilitation({ admission: 0 }, "local-group"), "admission-before")).toEqual([]);
  });

  test("the summary form may record more, and in any order", () => {
    const form = (summaryForm: readonly string[]) => told(facilitation({ summaryForm }), "summary-form");
    expect(form(["participants", "wishes", "theme", "when"])).toEqual([]);
    expect(form(["wishes"])).toEqual(["warning /facilitation/summaryForm lacking"]);
  });

  test("someone minds the technology: it weighs more at an event, and not at all in a room", () => {
    const nobody = (kind: GoodPlanKind) => {
      const { technicalHost: _, ...people } = good(kind).people;
      return { ...good(kind), people };
    };
    expect(told(nobody("single-event"), "technical-host")).toEqual(["warning /people/technicalHost open"]);
    expect(told(draft(nobody("single-event")), "technical-host")).toEqual(["info /people/technicalHost open"]);
    expect(told(nobody("closed-group"), "technical-host")).toEqual(["info /people/technicalHost open"]);
    expect(told(nobody("local-group"), "technical-host")).toEqual([]);
  });
});

describe("the series", () => {
  const taken = { theme: "Our own", themeBy: "facilitators" };

  test("leaves room for participants in its later half, by their choice or by staying open", () => {
    const filled = changedSession(good("closed-group"), "s5", taken);
    expect(told(filled, "participants-shape-later-themes")).toEqual(["info /sessions noRoom"]);
    expect(told(changedSession(filled, "s4", { themeBy: "participants" }), "participants-shape-later-themes")).toEqual(
      [],
    );
    expect(
      told(changedSession(filled, "s3", { themeBy: "participants" }), "participants-shape-later-themes"),
    ).toHaveLength(1);
    const { s4: _, ...others } = filled.sessions;
    expect(told({ ...filled, sessions: others }, "participants-shape-later-themes")).toEqual([]);
  });

  test.each([
    ["closed-group", "s2", "s3"],
    ["local-group", "s3", "s4"],
  ] as const)("of a %s gets acquainted up to %s", (kind, last, next) => {
    const agenda = withoutPart(evening, "acquaintance");
    expect(told(changedSession(good(kind), last, { agenda }), "acquaintance-sessions")).toEqual([
      `warning /sessions/${last}/agenda none`,
    ]);
    expect(told(changedSession(good(kind), next, { agenda }), "acquaintance-sessions")).toEqual([]);
  });

  test("begins and ends with the sessions that are held", () => {
    const plan: GroupPlan = parsePlanOrThrow(
      ["s1", "s6"].reduce((changed, key) => changedSession(changed, key, { cancelled: true }), good("closed-group")),
    );
    const group: Group = resolvePlanOrThrow(plan);
    const parts = group.sessions.map(({ agenda }) => agenda.flatMap((segment) => segment.parts));
    expect(parts.map((each) => each.includes("confidentiality"))).toEqual([false, true, false, false, false, false]);
    expect(parts.map((each) => each.includes("ending"))).toEqual([false, false, false, false, true, false]);
  });
});

test("an event asks for its survey at the end", () => {
  const plan = withAgenda(good("single-event"), (agenda) => withoutPart(agenda, "survey"));
  expect(told(plan, "event-closing-survey")).toEqual(["info /sessions/s1/agenda none"]);
});
