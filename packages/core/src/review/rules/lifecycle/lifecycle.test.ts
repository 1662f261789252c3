import { describe, expect, test } from "vitest";
import { addDays } from "../../../kernel/index.js";
import { startUpQuestions, startUpSteps } from "../../../plan/index.js";
import { type GoodPlanKind, goodPlanKinds, goodPlans } from "../../examples/goodPlans.js";
import type { LoosePlan } from "../../examples/ruleExamples.js";
import { reviewGroup } from "../../reviewGroup.js";
import { changedSession, groupOf, withAgenda, withoutPart } from "../session/statedAgenda.js";
import { lifecycleRules } from "./index.js";

const good = (kind: GoodPlanKind): LoosePlan => goodPlans[kind];
const findings = (plan: LoosePlan) => reviewGroup(groupOf(plan), { rules: lifecycleRules });
const told = (plan: LoosePlan) =>
  findings(plan).map(
    ({ severity, path, ruleId, messageId }) => `${severity} ${path} ${ruleId.replace("lifecycle/", "")} ${messageId}`,
  );
const draft = (plan: LoosePlan): LoosePlan => ({ ...plan, stage: "draft" });
const living = (plan: LoosePlan, change: object): LoosePlan => ({
  ...plan,
  lifecycle: { ...plan.lifecycle, ...change },
});
const standing = good("local-group");
const starts = standing.schedule.start;
const said = (change: object) => told(living(standing, change));

test("a group without an end of whose life nothing is said is asked for all that is to be decided, and for no idea", () => {
  const asked = ["questions six-questions open", "evaluateBy evaluation undated", "newcomersJoin replenish-times none"];
  const often = "info /lifecycle/steps start-up-steps undated";
  const silent = { ...standing, lifecycle: undefined };
  expect(told(silent)).toEqual([...asked.map((line) => `warning /lifecycle/${line}`), often]);
  expect(told(draft(silent)).sort()).toEqual([...asked.map((line) => `info /lifecycle/${line}`), often].sort());
});

test.each(goodPlanKinds.filter((kind) => kind !== "local-group"))("a %s is not asked for it", (kind) => {
  expect(told(good(kind))).toEqual([]);
  expect(told(living(good(kind), { ideaOn: good(kind).schedule.start }))).toEqual([]);
});

describe("lifecycle/start-up-time", () => {
  test.each([
    [-1, ["info /lifecycle/ideaOn start-up-time short"]],
    [119, ["info /lifecycle/ideaOn start-up-time short"]],
    [120, []],
    [184, []],
    [185, ["info /lifecycle/ideaOn start-up-time long"]],
  ])("%i days before the first session", (days, expected) => {
    expect(said({ ideaOn: addDays(starts, -days) })).toEqual(expected);
  });

  test("tells when to begin instead", () => {
    const ideaOn = addDays(starts, -30);
    expect(findings(living(standing, { ideaOn })).map(({ data }) => data)).toEqual([
      { idea: ideaOn, starts, earliest: addDays(ideaOn, 120) },
    ]);
  });

  test("counts to the first session that is held", () => {
    const later = changedSession(living(standing, { ideaOn: addDays(starts, -110) }), "s1", { cancelled: true });
    expect(told(later)).toEqual([]);
  });
});

describe("lifecycle/start-up-steps", () => {
  const steps = standing.lifecycle.steps;

  test.each(startUpSteps)("%s: on the first session's day at the latest, in a draft too", (step) => {
    const late = { steps: { ...steps, [step]: addDays(starts, 1) } };
    const expected = [`warning /lifecycle/steps/${step} start-up-steps late`];
    expect(said({ steps: { ...steps, [step]: starts } })).toEqual([]);
    expect(said(late)).toEqual(expected);
    expect(told(draft(living(standing, late)))).toEqual(expected);
  });

  test("those without a day are told together, beside the late ones", () => {
    const plan = living(standing, { steps: { partners: addDays(starts, 9) } });
    expect(told(plan)).toEqual([
      "warning /lifecycle/steps/partners start-up-steps late",
      "info /lifecycle/steps start-up-steps undated",
    ]);
    expect(findings(plan)[1]?.data).toEqual({ steps: ["need", "audience", "encouragement"] });
  });
});

describe("lifecycle/six-questions", () => {
  test.each(startUpQuestions)("%s is asked for", (question) => {
    const questions = { ...standing.lifecycle.questions, [question]: undefined };
    const [finding, ...others] = findings(living(standing, { questions }));
    expect(finding).toMatchObject({ ruleId: "lifecycle/six-questions", data: { questions: [question] } });
    expect(others).toEqual([]);
  });
});

describe("lifecycle/evaluation", () => {
  const late = ["warning /lifecycle/evaluateBy evaluation late"];
  const undated = ["warning /lifecycle/evaluateBy evaluation undated"];
  const looked = addDays(starts, 380);

  test("within 400 days of the first session", () => {
    expect(said({ evaluateBy: addDays(starts, 400) })).toEqual([]);
    expect(said({ evaluateBy: addDays(starts, 401) })).toEqual(late);
    expect(told(draft(living(standing, { evaluateBy: addDays(starts, 401) })))).toEqual(late);
  });

  test("then within 400 days of the latest look, whatever the order in which they are written", () => {
    const evaluations = [{ on: looked }, { on: addDays(starts, 200) }];
    expect(said({ evaluations, evaluateBy: addDays(looked, 400) })).toEqual([]);
    expect(said({ evaluations, evaluateBy: addDays(looked, 401) })).toEqual(late);
  });

  test("a day that has passed with a look, or lies before the group, is no next one", () => {
    expect(said({ evaluations: [{ on: looked }], evaluateBy: looked })).toEqual(undated);
    expect(said({ evaluateBy: starts })).toEqual(undated);
    expect(findings(living(standing, { evaluations: [{ on: looked }], evaluateBy: undefined }))[0]?.data).toEqual({
      advised: addDays(looked, 365),
    });
  });

  test("a group that has decided to end need not look again", () => {
    expect(said({ evaluateBy: undefined, evaluations: [{ on: looked, decision: "end" }] })).toEqual([]);
    expect(said({ evaluateBy: undefined, endsOn: "2027-12-14" })).toEqual([]);
    expect(said({ evaluateBy: undefined, evaluations: [{ on: looked, decision: "go-on" }] })).toEqual(undated);
  });
});

describe("lifecycle/planned-ending", () => {
  const group = good("closed-group");
  const [withEnding] = groupOf(group).sessions.slice(-1);
  const agenda = withEnding?.agenda.map(({ parts, minutes }) => ({ parts, minutes })) ?? [];
  const none = (path: string) => [`warning ${path} planned-ending none`];

  test("of the last session that is held, wherever its agenda is stated", () => {
    const everyTime = { ...group, agenda: withoutPart(agenda, "ending") };
    expect(told(everyTime)).toEqual(none("/agenda"));
    expect(told(changedSession(everyTime, "s6", { agenda }))).toEqual([]);
    expect(told(changedSession({ ...group, agenda }, "s6", { agenda: everyTime.agenda }))).toEqual(
      none("/sessions/s6/agenda"),
    );
    const endsEarlier = changedSession({ ...group, agenda }, "s6", { cancelled: true, agenda: everyTime.agenda });
    expect(told(endsEarlier)).toEqual([]);
    expect(told(changedSession(endsEarlier, "s5", { agenda: everyTime.agenda }))).toEqual(none("/sessions/s5/agenda"));
  });

  test("a closed group without an end has none to plan, nor have open meetings", () => {
    const { count: _, ...schedule } = group.schedule;
    const goesOn = { ...group, agenda: withoutPart(agenda, "ending"), schedule: { ...schedule, ongoing: true } };
    expect(told(goesOn).filter((line) => line.includes("planned-ending"))).toEqual([]);
    expect(
      told(
        withAgenda(
          good("open-meetings"),
          (usual) => usual,
          (sessions) => sessions.at(-1),
        ),
      ),
    ).toEqual([]);
  });
});

describe("lifecycle/replenish-times", () => {
  test("an empty list is none; only a replenished group has them", () => {
    const none = "warning /lifecycle/newcomersJoin replenish-times none";
    expect(said({ newcomersJoin: [] })).toEqual([none]);
    expect(told({ ...good("closed-group"), membership: "replenished" })).toEqual([none]);
    expect(told({ ...living(standing, { newcomersJoin: undefined }), membership: "open" })).toEqual([]);
  });
});
