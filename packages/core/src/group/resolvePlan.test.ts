import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type GroupPlan, parsePlanOrThrow } from "../plan/index.js";
import { ProblemError } from "../problem/index.js";
import { guideProfile, type ProfileChanges, parseProfileOrThrow } from "../profile/index.js";
import { arbitraries, minimalPlan } from "../testing/index.js";
import { type DerivablePath, isStated, type ResolveOptions, resolvePlan, resolvePlanOrThrow } from "./index.js";

const derivable: readonly DerivablePath[] = [
  "/stage",
  "/revision",
  "/language",
  "/membership",
  "/venue",
  "/schedule/timeZone",
  "/schedule/duration",
  "/schedule/rhythm",
  "/schedule/count",
  "/schedule/until",
  "/schedule/holidays",
  "/seats",
  "/agenda",
  "/facilitation/preparation",
  "/facilitation/admission",
  "/facilitation/reflection",
  "/facilitation/summaryForm",
  "/platform/licence",
  "/platform/coOrganisers",
  "/platform/lobby",
  "/platform/recording",
  "/platform/transcription",
  "/organisation/planningStarts",
  "/organisation/preparationStarts",
  "/registration/required",
  "/registration/opens",
  "/registration/closes",
  "/registration/lateUntil",
  "/registration/opensDaysBefore",
  "/registration/closesDaysBefore",
  "/registration/cap",
  "/registration/promotion",
  "/registration/offerHours",
  "/registration/fields",
  "/registration/contact",
  "/registration/keptUntil",
  "/publicity/starts",
  "/publicity/ends",
  "/ethics/told",
  "/ethics/commitments",
  "/groundRules/topics",
  "/feedback/askedOn",
  "/feedback/answersUntil",
  "/feedback/goneThroughOn",
  "/feedback/threshold",
  "/report/countsPerYear",
  "/report/inAnnualReport",
];

/** What a closed group of which little is said has not: it ends by count, is registered for as a whole, has no rules and no address yet. */
const notOfClosedGroup: readonly DerivablePath[] = [
  "/schedule/until",
  "/registration/opensDaysBefore",
  "/registration/closesDaysBefore",
  "/groundRules/topics",
  "/registration/contact",
];

function planOf(format: GroupPlan["format"], changes: object = {}, schedule: object = {}): GroupPlan {
  const least = minimalPlan(format);
  return parsePlanOrThrow({ ...least, ...changes, schedule: { ...least.schedule, ...schedule } });
}

function problems(plan: GroupPlan, options?: ResolveOptions) {
  return resolvePlan(plan, guideProfile, options)._unsafeUnwrapErr();
}

function federation(changes: Omit<ProfileChanges, "name">) {
  return parseProfileOrThrow(guideProfile, { name: "Example Federation", ...changes });
}

describe("the guide's closed group, of which only the first evening is known", () => {
  const group = resolvePlanOrThrow(planOf("closed-group"));

  it("meets six times, two hours every two weeks", () => {
    expect(group.sessions.map(({ local }) => local.date)).toEqual([
      "2027-03-02",
      "2027-03-16",
      "2027-03-30",
      "2027-04-13",
      "2027-04-27",
      "2027-05-11",
    ]);
    expect(group.schedule).toMatchObject({ duration: 120, extent: { kind: "count", count: 6 }, holidays: "flag" });
  });

  it("is a draft, online, closed, in Finnish, and all of that is derived", () => {
    const { stage, venue, membership, language, revision } = group;
    expect({ stage, venue, membership, language, revision }).toEqual({
      stage: "draft",
      venue: { kind: "online" },
      membership: "closed",
      language: "fi",
      revision: 0,
    });
    expect([...group.derived].sort()).toEqual(derivable.filter((path) => !notOfClosedGroup.includes(path)).sort());
  });

  it("has nobody yet", () => {
    expect(group.people).toEqual({ facilitators: [] });
  });
});

describe("what is stated and what is derived", () => {
  it("no value is both", () => {
    fc.assert(fc.property(arbitraries.group(), (group) => group.derived.every((path) => !isStated(group, path))));
  });

  it("every value that a group has is one of the two", () => {
    fc.assert(
      fc.property(arbitraries.group(), (group) => {
        const always: DerivablePath[] = [
          "/stage",
          "/revision",
          "/language",
          "/venue",
          "/schedule/timeZone",
          "/schedule/duration",
        ];
        expect(always.filter((path) => isStated(group, path) === group.derived.includes(path))).toEqual([]);
      }),
    );
  });

  it("neither, where a format has no such value", () => {
    const event = resolvePlanOrThrow(planOf("single-event"));
    expect(isStated(event, "/schedule/rhythm")).toBe(false);
    expect(event.derived).not.toContain("/schedule/rhythm");
  });

  it("stating the very value that would be derived makes it stated and changes nothing else", () => {
    const usual = {
      timeZone: "Europe/Helsinki",
      duration: 120,
      rhythm: [{ kind: "weekly", interval: 2 }],
      count: 6,
      holidays: "flag",
    };
    const { derived, plan: _, ...rest } = resolvePlanOrThrow(planOf("closed-group"));
    const own = { stage: "draft", revision: 0, language: "fi", membership: "closed", venue: { kind: "online" } };
    const { seats, facilitation, organisation, publicity, ethics, feedback, report } = rest;
    const { period, ...others } = rest.registration;
    const { by: _by, ...days } = period;
    const registration = { ...others, ...days, contact: "info@example.org" };
    const platform = {
      licence: "nonprofit-basic",
      coOrganisers: [],
      lobby: true,
      recording: false,
      transcription: false,
    };
    const practice = { seats, facilitation, organisation, platform, registration, publicity, ethics, feedback, report };
    const stated = resolvePlanOrThrow(planOf("closed-group", { ...own, ...practice }, usual));
    expect(derived).toHaveLength(derivable.length - notOfClosedGroup.length);
    expect(stated).toMatchObject({ ...rest, registration: { period }, derived: ["/agenda"] });
  });
});

describe("open meetings that say no last date", () => {
  const until = (start: string, profile = guideProfile) => {
    const { extent } = resolvePlanOrThrow(planOf("open-meetings", {}, { start }), profile).schedule;
    return extent.kind === "until" ? extent.until : extent.kind;
  };

  it.each([
    ["2027-01-12", "2027-06-15"],
    ["2027-06-01", "2027-06-15"],
    ["2027-06-02", "2027-12-15"],
    ["2027-09-07", "2027-12-15"],
    ["2027-12-02", "2028-06-15"],
  ])("from %s go on to the end of the season, %s, with room for a second meeting", (start, end) => {
    expect(until(start)).toBe(end);
  });

  it("go by the federation's seasons and interval", () => {
    expect(until("2027-01-12", federation({ seasons: { springEnds: "05-31" } }))).toBe("2027-05-31");
    expect(until("2027-05-20", federation({ formats: { "open-meetings": { intervalWeeks: 4 } } }))).toBe("2027-12-15");
  });

  it("have an end also where meetings are a year apart, and in the last year that we know", () => {
    const formats = { "open-meetings": { intervalWeeks: 52, intervalWeeksMost: 52 } };
    expect(until("2027-12-31", federation({ formats }))).toBe("2029-06-15");
    expect(until("2199-12-10")).toBe("2199-12-31");
  });

  it("are open, or replenished where the plan says so", () => {
    expect(resolvePlanOrThrow(planOf("open-meetings")).membership).toBe("open");
    expect(resolvePlanOrThrow(planOf("open-meetings", { membership: "replenished" })).membership).toBe("replenished");
  });
});

describe("a group without an end", () => {
  const plan = planOf("open-meetings", {}, { ongoing: true });
  const horizonOf = (options: ResolveOptions) => {
    const { extent } = resolvePlanOrThrow(plan, guideProfile, options).schedule;
    return extent.kind === "ongoing" ? extent.horizon : extent.kind;
  };

  it("needs a day to be dated up to", () => {
    expect(problems(plan)).toEqual([{ code: "no-horizon", path: "/schedule/ongoing", data: {} }]);
  });

  it("is dated up to the horizon, else as far from today as the profile looks", () => {
    expect(horizonOf({ horizon: "2027-05-01", today: "2030-01-01" })).toBe("2027-05-01");
    expect(horizonOf({ today: "2028-01-01" })).toBe("2028-12-31");
  });

  it("is dated from its first session where today or the horizon lies before it", () => {
    expect(horizonOf({ today: "2027-01-01" })).toBe("2028-03-01");
    expect(horizonOf({ horizon: "2026-01-01" })).toBe("2027-03-02");
    expect(horizonOf({ today: "2199-12-01" })).toBe("2199-12-31");
  });
});

describe("a single event", () => {
  it("is one session", () => {
    const group = resolvePlanOrThrow(planOf("single-event", {}, { duration: 90 }));
    expect(group.sessions).toMatchObject([{ key: "s1", number: 1, of: 1, end: "2027-03-02T17:30:00Z" }]);
  });

  it("may be moved", () => {
    const group = resolvePlanOrThrow(planOf("single-event", { sessions: { s1: { moved: { date: "2027-03-09" } } } }));
    expect(group.sessions).toMatchObject([{ status: "moved", start: "2027-03-09T16:00:00Z" }]);
  });
});

describe("what is decided of single sessions", () => {
  it("themes go with their sessions, however these are moved", () => {
    const sessions = {
      s1: { theme: "Getting to know" },
      s2: { theme: "Rights", moved: { date: "2027-05-01" } },
      visit: { theme: "The chair", added: { date: "2027-03-09" } },
    };
    const group = resolvePlanOrThrow(planOf("closed-group", { sessions }));
    const themes = Object.fromEntries(
      group.sessions.flatMap(({ key, theme }) => (theme === undefined ? [] : [[key, theme]])),
    );
    expect(themes).toEqual({ s1: "Getting to know", s2: "Rights", visit: "The chair" });
  });
});

describe("what cannot be resolved is told at the place where one would mend it", () => {
  const gap = (sessions: object, schedule: object = {}) =>
    problems(planOf("closed-group", { sessions }, schedule)).map(({ path }) => path);

  it("a time that the clocks jump over", () => {
    expect(gap({}, { start: "2027-03-28", time: "03:30" })).toEqual(["/schedule/time"]);
    expect(gap({ s1: { moved: { date: "2027-03-28", time: "03:30" } } })).toEqual(["/sessions/s1/moved/time"]);
    expect(gap({ s1: { moved: { date: "2027-03-28" } } }, { time: "03:30" })).toEqual(["/sessions/s1/moved/date"]);
    expect(gap({ visit: { added: { date: "2027-03-28", time: "03:30" } } })).toEqual(["/sessions/visit/added/time"]);
    expect(gap({ visit: { added: { date: "2027-03-28" } } }, { time: "03:30" })).toEqual([
      "/sessions/visit/added/date",
    ]);
  });

  it("all of them at once", () => {
    const sessions = { s1: { moved: { time: "03:30" } }, s7: { cancelled: true }, s8: { theme: "Rest" } };
    expect(problems(planOf("closed-group", { sessions }, { start: "2027-03-28" }))).toMatchObject([
      { code: "unknown-session", path: "/sessions/s7" },
      { code: "unknown-session", path: "/sessions/s8" },
      { code: "time-in-gap", path: "/sessions/s1/moved/time" },
    ]);
  });

  it("is thrown, for those who would rather catch", () => {
    expect(() => resolvePlanOrThrow(planOf("closed-group", {}, { ongoing: true }))).toThrow(ProblemError);
  });
});

describe("the calendar", () => {
  it("is Finland's unless another is given", () => {
    const plan = planOf("closed-group", {}, { start: "2027-03-29", count: 1 });
    expect(resolvePlanOrThrow(plan).sessions[0]?.holiday?.id).toBe("easter-monday");
    expect(resolvePlanOrThrow(plan, guideProfile, { calendar: () => [] }).sessions[0]?.holiday).toBeUndefined();
  });
});
