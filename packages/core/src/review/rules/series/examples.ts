import { addDays, assert, daysBetween, type LocalDate, yearOf } from "../../../kernel/index.js";
import { finnishHolidays, holidayOn } from "../../../series/index.js";
import type { Conditions } from "../../examples/conditions.js";
import { datedAnew, sessionsOf } from "../../examples/datedAnew.js";
import { type LoosePlan, ruleExamples } from "../../examples/ruleExamples.js";
import { heldBetween } from "./heldBetween.js";

/** What each of these rules has to be, by the sources. */
export const seriesConditions: Conditions = {
  "series/postponed-date": { weight: "S", whom: "*", ours: "all of it" },
  "series/holiday": { weight: "S", whom: "*", ours: "all of it" },
  "series/daylight-saving": { weight: "I", whom: "*", ours: "all of it" },
  "series/audience-hours": {
    weight: "I",
    whom: "*",
    ours: "hour",
    says: [
      [
        ["early"],
        "guide 3",
        "should",
        "It is good to heed when participants can come: people at work mostly in the evening.",
      ],
    ],
  },
  "series/within-season": {
    weight: "I",
    whom: "C O",
    ours: "dates",
    says: [
      [
        ["outside"],
        "guide 2",
        "example",
        "Groups are planned twice a year, for the coming spring or autumn; dates are not told.",
      ],
    ],
  },
  "series/uneven-gap": { weight: "S", whom: "C", ours: "all of it" },
  "series/too-late-in-the-evening": { weight: "I", whom: "*", ours: "all of it" },
  "series/early-rhythm": {
    weight: "I",
    whom: "ongoing",
    says: [
      [
        ["other"],
        "handbook 4.4",
        "example",
        "The beginning may well be denser: the first three or four times every two weeks, then monthly as most can.",
      ],
    ],
  },
};

export const seriesExamples = [
  ruleExamples({
    rule: "series/postponed-date",
    of: ["closed-group", "open-meetings", "single-event", "local-group"],
    break: (plan) => ({ ...plan, sessions: { ...plan.sessions, s1: { ...plan.sessions?.["s1"], postponed: true } } }),
  }),
  ruleExamples({
    rule: "series/holiday",
    of: ["closed-group", "open-meetings", "single-event", "local-group"],
    break: fromEpiphany,
  }),
  ruleExamples({
    rule: "series/daylight-saving",
    of: ["closed-group", "open-meetings"],
    break: throughAutumn,
  }),
  ruleExamples({
    rule: "series/audience-hours",
    of: ["closed-group", "open-meetings", "single-event", "local-group"],
    break: (plan) => ({
      ...plan,
      audience: { ...plan.audience, occupation: "working" },
      schedule: { ...plan.schedule, time: "14:00" },
    }),
  }),
  ruleExamples({
    rule: "series/within-season",
    of: ["closed-group", "open-meetings"],
    break: overMidsummer,
  }),
  ruleExamples({
    rule: "series/uneven-gap",
    of: ["closed-group"],
    break: withTwoMovedAhead,
  }),
  ruleExamples({
    rule: "series/too-late-in-the-evening",
    of: ["closed-group", "open-meetings", "single-event", "local-group"],
    break: (plan) => ({ ...plan, schedule: { ...plan.schedule, time: "20:30" } }),
  }),
  ruleExamples({
    rule: "series/early-rhythm",
    of: ["local-group"],
    break: withOtherBeginning,
  }),
];

/** The first session is on the next Epiphany: the series then ends within the season, and before the clocks change. */
function fromEpiphany(plan: LoosePlan): LoosePlan {
  const thisYear = yearOf(plan.schedule.start);
  const year = plan.schedule.start < `${thisYear}-01-06` ? thisYear : thisYear + 1;
  return heldBetween(plan, `${year}-01-06` as LocalDate, `${year}-03-20` as LocalDate);
}

/** From the middle of September on: weekdays have no holiday between then and December. */
function throughAutumn(plan: LoosePlan): LoosePlan {
  const thisYear = yearOf(plan.schedule.start);
  const year = plan.schedule.start < `${thisYear}-09-14` ? thisYear : thisYear + 1;
  const from = `${year}-09-14` as LocalDate;
  const toSameWeekday = (7 - (daysBetween(plan.schedule.start, from) % 7)) % 7;
  return heldBetween(plan, addDays(from, toSameWeekday), `${year}-11-30` as LocalDate);
}

/** From a Tuesday in May to July: no Tuesday in them is a holiday. */
function overMidsummer(plan: LoosePlan): LoosePlan {
  const thisYear = yearOf(plan.schedule.start);
  const year = plan.schedule.start < `${thisYear}-05-02` ? thisYear : thisYear + 1;
  const start = tuesdayFrom(`${year}-05-02` as LocalDate);
  return heldBetween(plan, start, addDays(start, 70));
}

/** 2027-01-05 is a Tuesday. */
function tuesdayFrom(date: LocalDate): LocalDate {
  const since = daysBetween("2027-01-05", date);
  return addDays(date, ((-since % 7) + 7) % 7);
}

/** The second and the third session are moved close to the first; before the fourth there is a month. */
function withTwoMovedAhead(plan: LoosePlan): LoosePlan {
  const free = [7, 8, 9, 10, 11]
    .map((days) => addDays(plan.schedule.start, days))
    .filter((date) => holidayOn(finnishHolidays, date) === undefined);
  const [s2, s3] = ["s2", "s3"].map((key, index) => ({ ...plan.sessions?.[key], moved: { date: free[index] } }));
  return { ...plan, sessions: { ...plan.sessions, s2, s3 } };
}

/** More meetings every two weeks than usual, or fewer, then in some week of each month: whichever falls on no holiday. */
function withOtherBeginning(plan: LoosePlan): LoosePlan {
  const [first, ...later] = plan.schedule.rhythm;
  const others = [6, 7, 5, 2, 8, 9, 10, 11, 12].flatMap((times) =>
    [later, ...inOtherWeeks(later)].map((then) => datedAnew(plan, { rhythm: [{ ...first, times }, ...then] })),
  );
  const found = others.find((other) => sessionsOf(other).every(({ holiday }) => holiday === undefined));
  assert(found, "some beginning and some week of the month fall on no holiday in a year");
  return found;
}

/** The same monthly meetings in the first, second, third or fourth week of the month. */
function inOtherWeeks(later: readonly Readonly<Record<string, unknown>>[]): readonly (typeof later)[] {
  return [1, 2, 3, 4].map((nth) => later.map((phase) => ("nth" in phase ? { ...phase, nth } : phase)));
}
