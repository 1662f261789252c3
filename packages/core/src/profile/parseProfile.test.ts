import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { jsonPointer, pointerSteps, valueAt } from "../kernel/index.js";
import { ProblemError } from "../problem/index.js";
import { arbitraries } from "../testing/index.js";
import type { Figure } from "./figure.js";
import { guideProfile } from "./guideProfile.js";
import { parseProfile, parseProfileOrThrow } from "./parseProfile.js";

function told(changes: unknown): string[] {
  return parseProfile(guideProfile, changes)
    ._unsafeUnwrapErr()
    .map(({ code, path }) => `${path} ${code}`);
}

/** Where the figures of a profile are. */
function figures(part: unknown, at = ""): string[] {
  if (typeof part !== "object" || part === null) return [];
  if ("source" in part) return [at];
  return Object.entries(part).flatMap(([key, inner]) => figures(inner, at + jsonPointer(key)));
}

function figureAt(profile: unknown, pointer: string): Figure<unknown> {
  return valueAt(profile, pointerSteps(pointer)) as Figure<unknown>;
}

describe("parseProfile", () => {
  it("changes what is changed and keeps the rest, each with its source", () => {
    fc.assert(
      fc.property(arbitraries.profileChanges(), (changes) => {
        const profile = parseProfileOrThrow(guideProfile, changes);
        expect(profile.name).toBe(changes.name);
        expect(figures(profile)).toEqual(figures(guideProfile));
        for (const pointer of figures(guideProfile)) {
          const value = valueAt(changes, pointerSteps(pointer));
          const expected =
            value === undefined
              ? figureAt(guideProfile, pointer)
              : { value, source: { document: changes.name, section: pointer } };
          expect(figureAt(profile, pointer)).toEqual(expected);
        }
      }),
    );
  });

  it("builds on a profile that was itself built on another", () => {
    const federation = parseProfileOrThrow(guideProfile, { name: "Federation", language: "sv", horizonDays: 100 });
    const member = parseProfileOrThrow(federation, { name: "Member", horizonDays: 200 });
    expect(member.language).toEqual({ value: "sv", source: { document: "Federation", section: "/language" } });
    expect(member.horizonDays).toEqual({ value: 200, source: { document: "Member", section: "/horizonDays" } });
  });

  it("names the section that `sources` gives", () => {
    const sources = { "/formats/closed-group/sessions": "4.2 Groups" };
    const changes = { name: "Federation", formats: { "closed-group": { sessions: 8, duration: 90 } }, sources };
    const { sessions, duration } = parseProfileOrThrow(guideProfile, changes).formats["closed-group"];
    expect(sessions).toEqual({ value: 8, source: { document: "Federation", section: "4.2 Groups" } });
    expect(duration.source.section).toBe("/formats/closed-group/duration");
  });

  it("takes a key without a value as not changed", () => {
    const changes = {
      name: "Federation",
      language: undefined,
      seasons: undefined,
      formats: { "closed-group": undefined },
    };
    expect(parseProfile(guideProfile, changes)._unsafeUnwrap()).toEqual({ ...guideProfile, name: "Federation" });
  });

  it("leaves the profile that it builds on as it is", () => {
    const before = structuredClone(guideProfile);
    parseProfileOrThrow(guideProfile, { name: "Federation", formats: { "single-event": { duration: 90 } } });
    expect(guideProfile).toEqual(before);
  });

  it("tells everything at once", () => {
    const changes = {
      name: "",
      colour: "red",
      language: "de_AT",
      horizonDays: 0,
      seasons: { springEnds: "02-29", autumnEnds: "31.12." },
      formats: {
        "closed-group": { sessions: 501, duration: "long", room: 1 },
        club: {},
        "single-event": { sessions: 2 },
      },
      sources: {
        "/language": "1",
        "/timeZone": "2",
        "/name": "3",
        "/formats": "4",
        language: "5",
        "/sources/~1name": "6",
      },
    };
    expect(told(changes).sort()).toEqual([
      "/colour unknown-key",
      "/formats/closed-group/duration wrong-type",
      "/formats/closed-group/room unknown-key",
      "/formats/closed-group/sessions out-of-range",
      "/formats/club unknown-key",
      "/formats/single-event/sessions unknown-key",
      "/horizonDays out-of-range",
      "/language wrong-form",
      "/name blank",
      "/seasons/autumnEnds wrong-form",
      "/seasons/springEnds wrong-form",
      "/sources/language source-of-nothing",
      "/sources/~1formats source-of-nothing",
      "/sources/~1name source-of-nothing",
      "/sources/~1sources~1~01name source-of-nothing",
      "/sources/~1timeZone source-of-nothing",
    ]);
  });

  it.each([
    [{ formats: { "closed-group": { duration: 60 } } }, "/formats/closed-group/duration"],
    [{ formats: { "closed-group": { duration: 60, durationLeast: 60 } } }, undefined],
    [{ formats: { "closed-group": { intervalWeeks: 3 } } }, "/formats/closed-group/intervalWeeks"],
    [{ formats: { "closed-group": { intervalWeeks: 3, intervalWeeksMost: 3 } } }, undefined],
    [{ formats: { "open-meetings": { seatsMost: 3 } } }, "/formats/open-meetings/seatsMost"],
    [{ formats: { "open-meetings": { seatsLeast: 9 } } }, "/formats/open-meetings/seatsLeast"],
    [{ formats: { "single-event": { facilitatorsAdvised: 5 } } }, "/formats/single-event/facilitatorsAdvised"],
    [{ formats: { "single-event": { registrationOpensDays: 1 } } }, "/formats/single-event/registrationOpensDays"],
    [{ planningLeadDays: 30 }, "/planningLeadDays"],
    [{ agenda: { breakFromPercent: 61 } }, "/agenda/breakFromPercent"],
    [{ facilitation: { admission: 31 } }, "/facilitation/admission"],
    [{ publicity: { paidPostEurosLeast: 60 } }, "/publicity/paidPostEurosLeast"],
  ])("refuses figures that contradict each other: %j", (changes, path) => {
    const problems = parseProfile(guideProfile, { name: "Federation", ...changes }).match(
      () => [],
      (found) => found,
    );
    expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(path === undefined ? [] : ["crossed-figures"]));
    if (path !== undefined) expect(problems.map((each) => each.path)).toContain(path);
  });

  it("takes a least, a usual and a most in this order, and in no other", () => {
    const minutes = fc.integer({ min: 15, max: 720 });
    fc.assert(
      fc.property(minutes, minutes, minutes, (durationLeast, duration, durationMost) => {
        const formats = { "single-event": { durationLeast, duration, durationMost } };
        const isInOrder = durationLeast <= duration && duration <= durationMost;
        expect(parseProfile(guideProfile, { name: "Federation", formats }).isOk()).toBe(isInOrder);
      }),
    );
  });

  it("tells of a key __proto__ as of any other", () => {
    expect(told(JSON.parse('{"name":"F","sources":{"__proto__":"1"}}'))).toEqual([
      "/sources/__proto__ source-of-nothing",
    ]);
    expect(told(JSON.parse('{"name":"F","__proto__":{"language":"sv"}}'))).toEqual(["/__proto__ unknown-key"]);
    expect(told(JSON.parse('{"name":"F","formats":{"__proto__":{}}}'))).toEqual(["/formats/__proto__ unknown-key"]);
  });

  it("never throws, whatever it is given", () => {
    const keys = ["sources", "language", "seasons", "formats", "name", "horizonDays"];
    fc.assert(
      fc.property(fc.constantFrom(...keys), fc.anything(), (key, value) => {
        parseProfile(guideProfile, { name: "Federation", [key]: value });
        parseProfile(guideProfile, value);
      }),
      { numRuns: 5 * (fc.readConfigureGlobal().numRuns ?? 100) },
    );
  });

  it("throws what it would have told, for those who would rather catch", () => {
    expect(() => parseProfileOrThrow(guideProfile, {})).toThrow(ProblemError);
  });
});
