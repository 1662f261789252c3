import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { resolvePlanOrThrow } from "../../../group/index.js";
import { addDays } from "../../../kernel/index.js";
import { en } from "../../../locale/en.js";
import { fi } from "../../../locale/fi.js";
import { sv } from "../../../locale/sv.js";
import { materialItems, parsePlanOrThrow } from "../../../plan/index.js";
import { guideProfile } from "../../../profile/index.js";
import { arbitraries } from "../../../testing/index.js";
import { type GoodPlanKind, goodPlanKinds, goodPlans } from "../../examples/goodPlans.js";
import type { LoosePlan } from "../../examples/ruleExamples.js";
import { renderFinding } from "../../renderFinding.js";
import { reviewGroup } from "../../reviewGroup.js";
import { publicityRules } from "./index.js";

const good = (kind: GoodPlanKind): LoosePlan => goodPlans[kind];
const findings = (plan: LoosePlan) =>
  reviewGroup(resolvePlanOrThrow(parsePlanOrThrow(plan), guideProfile, { today: plan.schedule.start }), {
    rules: publicityRules,
  });
const told = (plan: LoosePlan) =>
  findings(plan).map(
    ({ severity, path, ruleId, messageId }) =>
      `${severity} ${path.replace("/publicity", "")} ${ruleId.replace("publicity/", "")} ${messageId}`,
  );
const draft = (plan: LoosePlan): LoosePlan => ({ ...plan, stage: "draft" });
const publicised = (plan: LoosePlan, change: object): LoosePlan => ({
  ...plan,
  publicity: { ...plan.publicity, ...change },
});
const group = good("closed-group");

test("when people are told is never found wanting unless people have said it", () => {
  fc.assert(
    fc.property(arbitraries.group(), (any) => {
      const paths = reviewGroup(any, { rules: publicityRules }).map(({ path }) => path);
      for (const path of ["/publicity/starts", "/publicity/ends"] as const) {
        if (any.derived.includes(path)) expect(paths).not.toContain(path);
      }
    }),
  );
});

test.each(goodPlanKinds)("a %s that says nothing of publicity has it all still to decide", (kind) => {
  const silent = { ...good(kind), publicity: undefined };
  const lines = [" who-does nobody", "/channels several-channels none", "/material material none"];
  // In a room a group may well be for an association's own members.
  const member = kind === "local-group" ? [] : ["info /beyondMembers beyond-members unsaid"];
  expect(told(silent)).toEqual([...lines.map((line) => `warning ${line}`), ...member]);
  expect(told(draft(silent)).sort()).toEqual([...lines.map((line) => `info ${line}`), ...member].sort());
});

describe("publicity/starts", () => {
  test.each([
    ["closed-group", 28],
    ["open-meetings", 18],
    ["single-event", 28],
  ] as const)("a %s is told of %i days before, not a day later", (kind, least) => {
    const plan = good(kind);
    const from = (days: number) => publicised(plan, { starts: addDays(plan.schedule.start, -days) });
    expect(told(from(least))).toEqual([]);
    expect(told(from(least - 1))).toEqual(["warning /starts starts late"]);
    expect(told(draft(from(least - 1)))).toEqual(["warning /starts starts late"]);
  });

  test("no day is asked of a standing local group", () => {
    const local = good("local-group");
    expect(told(publicised(local, { starts: local.schedule.start }))).toEqual([]);
  });

  test("counts from the first session that is held, and advises a day", () => {
    const starts = addDays(group.schedule.start, -14);
    const plan = publicised(group, { starts });
    const [finding] = findings(plan);
    expect(finding?.data).toEqual({ from: starts, first: group.schedule.start, advised: "2026-12-13" });
    expect(told({ ...plan, sessions: { ...plan.sessions, s1: { cancelled: true } } })).toEqual([]);
  });
});

describe("publicity/all-season", () => {
  const open = good("open-meetings");
  const last = resolvePlanOrThrow(parsePlanOrThrow(open)).sessions.at(-1)?.local.date ?? open.schedule.start;
  const early = ["warning /ends all-season endsEarly"];

  test("lasts until the last session's registration closes", () => {
    const until = (days: number) => publicised(open, { ends: addDays(last, -days) });
    expect(told(until(2))).toEqual([]);
    expect(told(until(3))).toEqual(early);
    expect(findings(until(3))[0]?.data).toEqual({ ends: addDays(last, -3), next: last });
    expect(told({ ...until(7), registration: { ...open.registration, closesDaysBefore: 7 } })).toEqual([]);
  });

  test("a last session that is cancelled is not told of", () => {
    const plan = publicised(open, { ends: addDays(last, -14) });
    expect(told({ ...plan, sessions: { ...plan.sessions, s6: { cancelled: true } } })).toEqual([]);
  });

  test("goes on with a group that goes on, even where one registers once for all", () => {
    const local = good("local-group");
    expect(told(publicised(local, { ends: addDays(local.schedule.start, 30) }))).toEqual(early);
    expect(told(publicised(local, { ends: undefined }))).toEqual([]);
  });

  test("is not asked of a group that one joins at its beginning", () => {
    expect(told(publicised(group, { ends: group.schedule.start }))).toEqual([]);
  });
});

describe("channels", () => {
  test("two are several, the same twice is one, none is still to decide", () => {
    const by = (...channels: readonly string[]) => publicised(group, { channels });
    expect(told(by("web-page", "newsletter"))).toEqual([]);
    expect(told(by("web-page", "web-page"))).toEqual(["warning /channels several-channels few"]);
    expect(told(draft(by("web-page")))).toEqual(["warning /channels several-channels few"]);
    expect(told(draft(by()))).toEqual(["info /channels several-channels none"]);
  });

  test.each([
    [["web-page", "newsletter", "radio"], []],
    [["web-page", "newsletter", "leaflet", "events"], ["info /channels electronic few"]],
    [["newspaper", "word-of-mouth"], ["info /channels electronic few"]],
  ])("%j: most are electronic when they are more than the others", (channels, expected) => {
    expect(told(publicised(group, { channels }))).toEqual(expected);
  });
});

describe("publicity/beyond-members", () => {
  test("members only is worth knowing, in a draft too", () => {
    const plan = publicised(group, { beyondMembers: false });
    expect(told(plan)).toEqual(["info /beyondMembers beyond-members membersOnly"]);
    expect(told(draft(plan))).toEqual(told(plan));
  });
});

describe("publicity/material", () => {
  const without = (...items: readonly string[]) =>
    publicised(group, { material: materialItems.filter((item) => !items.includes(item)) });

  test("a link or a QR code is enough", () => {
    expect(told(without("link"))).toEqual([]);
    expect(told(without("qr-code"))).toEqual([]);
    expect(findings(without("link", "qr-code"))[0]?.data).toEqual({ items: ["link"] });
  });

  test("what is lacking is advised in a draft too, all at once; nothing at all is still to decide", () => {
    expect(told(draft(without("purpose", "contact")))).toEqual(["warning /material material lacks"]);
    expect(findings(without("purpose", "contact"))[0]?.data).toEqual({ items: ["purpose", "contact"] });
    expect(told(draft(publicised(group, { material: [] })))).toEqual(["info /material material none"]);
  });
});

describe("publicity/paid-post", () => {
  const paying = (paidPost?: object) => publicised(group, { paidPost });

  test.each([
    [{ days: 7 }, []],
    [{ days: 6 }, ["info /paidPost/days paid-post short"]],
    [{ euros: 40 }, []],
    [{ euros: 39.5 }, ["info /paidPost/euros paid-post cheap"]],
    [{ euros: 50 }, []],
    [{ euros: 50.5 }, ["info /paidPost/euros paid-post dear"]],
    [{ days: 1, euros: 0 }, ["info /paidPost/days paid-post short", "info /paidPost/euros paid-post cheap"]],
    [{}, []],
  ])("%j", (paidPost, expected) => {
    expect(told(paying(paidPost))).toEqual(expected);
  });

  test("nobody has to pay", () => {
    expect(told(paying())).toEqual([]);
  });

  test("sums are told as people write them", () => {
    const [finding] = findings(paying({ euros: 39.5 }));
    const sentences = [fi, sv, en].map((words) => finding && renderFinding(finding, words));
    expect(sentences).toEqual([
      expect.stringContaining("39,5 euroa"),
      expect.stringContaining("39,5 euro "),
      expect.stringContaining("39.5 euros"),
    ]);
  });
});

describe("publicity/who-does", () => {
  test("one of the two is missed at its place", () => {
    expect(told(publicised(group, { sentBy: undefined }))).toEqual(["warning /sentBy who-does nobody"]);
    expect(told(draft(publicised(group, { madeBy: undefined })))).toEqual(["info /madeBy who-does nobody"]);
  });
});
