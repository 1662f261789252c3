import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formats } from "../format/index.js";
import { resolvePlanOrThrow, type Session } from "../group/index.js";
import { parsePlanOrThrow } from "../plan/index.js";
import { guideProfile, parseProfileOrThrow } from "../profile/index.js";
import { minimalPlan } from "../testing/index.js";
import { programme, timetable } from "./index.js";

describe("what participants see", () => {
  it("is the segments in their order, with times exactly where the profile shows them", () => {
    const format = fc.constantFrom(...formats);
    fc.assert(
      fc.property(format, fc.boolean(), fc.integer({ min: 15, max: 720 }), (name, programmeTimes, duration) => {
        const profile = parseProfileOrThrow(guideProfile, { name: "ours", formats: { [name]: { programmeTimes } } });
        const plan = minimalPlan(name);
        const schedule = { ...plan.schedule, duration };
        const group = resolvePlanOrThrow(parsePlanOrThrow({ ...plan, schedule }), profile);
        const session = group.sessions.at(0) as Session;
        const points = programme(group, session);
        expect(points.map(({ segment }) => segment)).toEqual(session.agenda);
        const segments = timetable(group, session).filter(({ kind }) => kind === "segment");
        expect(points.map(({ from }) => from)).toEqual(segments.map(({ from }) => (programmeTimes ? from : undefined)));
      }),
    );
  });

  it.each(formats)("by the guide has times in a single event only: %s", (format) => {
    const group = resolvePlanOrThrow(parsePlanOrThrow(minimalPlan(format)), guideProfile);
    const points = programme(group, group.sessions.at(0) as Session);
    expect(points.every((point) => "from" in point)).toBe(format === "single-event");
  });
});
