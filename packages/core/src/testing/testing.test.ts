import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formats } from "../format/index.js";
import { resolvePlanOrThrow } from "../group/index.js";
import { parsePlan } from "../plan/index.js";
import { arbitraries, laws, minimalPlan } from "./index.js";

describe("arbitraries", () => {
  it("makes plans that parsePlan accepts and leaves as they are", () => {
    fc.assert(
      fc.property(arbitraries.plan(), (plan) => {
        expect(parsePlan(plan)._unsafeUnwrap()).toEqual(plan);
      }),
    );
  });

  it("makes groups of every format, extent, status and derivation", () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(arbitraries.group(), (group) => {
        seen.add(group.format).add(group.schedule.extent.kind);
        for (const session of group.sessions) seen.add(session.status);
        for (const path of group.derived) seen.add(path);
        for (const phase of group.schedule.rhythm) seen.add(phase.kind);
      }),
      { numRuns: 150, seed: 1 },
    );
    expect([...seen].sort()).toMatchInlineSnapshot(`
      [
        "/agenda",
        "/ethics/commitments",
        "/ethics/told",
        "/facilitation/admission",
        "/facilitation/preparation",
        "/facilitation/reflection",
        "/facilitation/summaryForm",
        "/feedback/answersUntil",
        "/feedback/askedOn",
        "/feedback/goneThroughOn",
        "/feedback/threshold",
        "/groundRules/topics",
        "/language",
        "/membership",
        "/organisation/planningStarts",
        "/organisation/preparationStarts",
        "/platform/coOrganisers",
        "/platform/licence",
        "/platform/lobby",
        "/platform/recording",
        "/platform/transcription",
        "/publicity/ends",
        "/publicity/starts",
        "/registration/cap",
        "/registration/closes",
        "/registration/closesDaysBefore",
        "/registration/contact",
        "/registration/fields",
        "/registration/keptUntil",
        "/registration/lateUntil",
        "/registration/offerHours",
        "/registration/opens",
        "/registration/opensDaysBefore",
        "/registration/promotion",
        "/registration/required",
        "/report/countsPerYear",
        "/report/inAnnualReport",
        "/revision",
        "/schedule/count",
        "/schedule/duration",
        "/schedule/holidays",
        "/schedule/rhythm",
        "/schedule/timeZone",
        "/schedule/until",
        "/seats",
        "/stage",
        "/venue",
        "added",
        "cancelled",
        "closed-group",
        "count",
        "monthly-by-date",
        "monthly-by-weekday",
        "moved",
        "ongoing",
        "open-meetings",
        "postponed",
        "scheduled",
        "single-event",
        "until",
        "weekly",
      ]
    `);
  });
});

describe("laws", () => {
  const { brokenLaws, ...each } = laws;

  it.each(Object.entries(each))("%s", (_name, holds) => {
    fc.assert(fc.property(arbitraries.group(), holds));
  });

  it("are all known to brokenLaws", () => {
    const broken = { ...resolvePlanOrThrow(minimalPlan("closed-group")), sessions: [] };
    expect(brokenLaws(broken)).toEqual(["countIsHeld", "resolvingIsDeterministic"]);
    fc.assert(fc.property(arbitraries.group(), (group) => brokenLaws(group).length === 0));
  });

  it.each(formats)("hold of the least plan of %s", (format) => {
    expect(brokenLaws(resolvePlanOrThrow(minimalPlan(format)))).toEqual([]);
  });
});
