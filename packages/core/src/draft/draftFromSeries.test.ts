import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { expect, it } from "vitest";
import { resolvePlanOrThrow } from "../group/index.js";
import { en } from "../locale/en.js";
import { fi } from "../locale/fi.js";
import { sv } from "../locale/sv.js";
import { parsePlanOrThrow } from "../plan/index.js";
import { guideProfile } from "../profile/index.js";
import { fromRRule, fromRRuleOrThrow, toRRule } from "../rrule/index.js";
import { arbitraries } from "../testing/index.js";
import { parsePlanTextOrThrow } from "../yaml/index.js";
import { draftFromSeries, seriesKinds, writeDraft } from "./index.js";

const key = "3f2b8c1e-5d7a-4e90-9b61-0c4d2e8f7a15";
const today = "2027-01-04";

it("reads back as the plan that it was, with the dates of the calendar", () => {
  const series = arbitraries
    .group()
    .map((group) => toRRule(group))
    .filter((texts) => texts.length === 1)
    .map(([text = ""]) => fromRRule(`${text}\nSUMMARY:Example: "one" #2`))
    .filter((read) => read.isOk())
    .map((read) => read._unsafeUnwrap());
  const kind = fc.constantFrom(undefined, ...seriesKinds);
  fc.assert(
    fc.property(series, kind, fc.constantFrom(fi, sv, en), (imported, asked, words) => {
      const plan = parsePlanOrThrow(draftFromSeries(imported, guideProfile, words, { kind: asked, key }));
      const group = resolvePlanOrThrow(plan, guideProfile, { horizon: plan.schedule.start, today });
      const again = parsePlanTextOrThrow(writeDraft(group, words)).plan;
      expect(again.schedule).toMatchObject(JSON.parse(JSON.stringify(imported.schedule)));
      expect(again.sessions ?? {}).toEqual(imported.sessions);
      expect(again.publicName).not.toContain("one");
      expect(again.title).toContain("one");
    }),
  );
});

it.each(["outlook", "google", "apple"])("a calendar from %s is a plan with neutral public name", (name) => {
  const text = readFileSync(new URL(`../rrule/fixtures/${name}.ics`, import.meta.url), "utf8");
  const plan = parsePlanOrThrow(draftFromSeries(fromRRuleOrThrow(text), guideProfile, fi));
  const { sessions, publicName } = resolvePlanOrThrow(plan, guideProfile, { today });
  expect(publicName).toMatch(/^(?:Vertaisryhmä|Avoimet|Vertais)/);
  expect(sessions.length).toBeGreaterThan(3);
  expect(JSON.stringify(plan)).not.toContain("MARKER");
});
