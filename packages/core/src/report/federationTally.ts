import type { FeedbackResults } from "../feedback/index.js";
import { compareTexts, earlierOf, getOrMake, type LocalDate, laterOf } from "../kernel/index.js";
import { guideProfile, type Profile } from "../profile/index.js";
import {
  type AssociationReport,
  countOfFormat,
  type FederationReport,
  type ReportNote,
  type ReportNoteKind,
  reportNoteKinds,
  type Sums,
  type Totals,
} from "./federationReport.js";
import { type GradeSum, gradeBounds, gradeSum } from "./gradeSum.js";
import { inTenths, type SeasonReport } from "./seasonReport.js";
import { turnoutFrom } from "./seenTurnout.js";

/** What is known of one association so far. */
interface Association {
  readonly name: string;
  readonly domain: string;
  sums: Sums;
  grade: GradeSum;
}

/** Plans that the figures lack, or were found more than once. */
export interface LeftOut {
  readonly unreadable?: number | undefined;
  readonly twice?: number | undefined;
}

const nothing: Sums = {
  groups: 0,
  closedGroups: 0,
  openMeetings: 0,
  singleEvents: 0,
  met: 0,
  held: 0,
  notMet: 0,
  cancelled: 0,
  coming: 0,
  uncounted: 0,
  visits: 0,
  peopleGroups: 0,
  people: 0,
  turnoutSessions: 0,
  registered: 0,
  came: 0,
  feedbackGroups: 0,
  answers: 0,
  tooFewGroups: 0,
};
const counts = Object.keys(nothing) as readonly (keyof Sums)[];
const noGrade: GradeSum = { least: 0, most: 0, answers: 0 };

/**
 * Adds up what groups came to, one by one, keeping no more than the sums of each association: for the association's annual report and
 * the federation. A group counts for the association that organises it. The order does not matter, and tallies of parts add up to
 * the tally of the whole. Of feedback it takes only what was told of each group.
 *
 * @see guide, 3
 * @example
 * ```ts
 * import { parsePlanOrThrow, resolvePlanOrThrow } from "@piiri/core";
 * import { FederationTally, seasonReport } from "@piiri/core/report";
 * import { goodPlans } from "@piiri/core/rule-examples";
 *
 * const sessions = { s1: { summary: { participants: 7 } }, s2: { summary: { participants: 5 } } };
 * const group = resolvePlanOrThrow(parsePlanOrThrow({ ...goodPlans["closed-group"], sessions }));
 * const tally = new FederationTally();
 * tally.add(seasonReport(group, { today: "2027-02-02" }));
 * const { totals, notes } = tally.result();
 * [totals.groups, totals.held, totals.visits, totals.mean]; // => [1, 2, 12, 6]
 * notes.map(({ kind }) => kind); // => ["people-unknown", "turnout-unknown", "no-feedback"]
 * ```
 */
export class FederationTally {
  readonly #associations = new Map<string, Association>();
  readonly #profile: Profile;
  #from: LocalDate | undefined;
  #to: LocalDate | undefined;

  constructor(profile: Profile = guideProfile) {
    this.#profile = profile;
  }

  /**
   * A group that has no session in the period, not even a cancelled one, has no place in it and is left out.
   *
   * @param feedback what has been told of the group's survey; later answers that were told by themselves are more of it
   */
  add(report: SeasonReport, feedback: readonly FeedbackResults[] = []): void {
    if (report.held + report.notMet + report.cancelled + report.coming === 0) return;
    this.#take(report.from, report.to);
    this.#put(
      report.organiser,
      report.domain,
      sumsOf(report, feedback),
      feedback.map(gradeSum).reduce(addedGrade, noGrade),
    );
  }

  /** Adds all that another tally has counted: of a region, or of plans that were read elsewhere. */
  merge(other: FederationTally): void {
    if (other.#from !== undefined && other.#to !== undefined) this.#take(other.#from, other.#to);
    for (const { name, domain, sums, grade } of other.#associations.values()) this.#put(name, domain, sums, grade);
  }

  result(leftOut: LeftOut = {}): FederationReport {
    const all = [...this.#associations.values()].sort(
      (one, other) => compareTexts(one.name, other.name) || compareTexts(one.domain, other.domain),
    );
    const sums = all.reduce((sum, each) => added(sum, each.sums), nothing);
    return {
      from: this.#from,
      to: this.#to,
      totals: this.#totals(
        sums,
        all.reduce((sum, { grade }) => addedGrade(sum, grade), noGrade),
      ),
      associations: all.map(
        ({ name, domain, sums: own, grade }): AssociationReport => ({ name, domain, totals: this.#totals(own, grade) }),
      ),
      notes: notesOf(sums, leftOut),
    };
  }

  #take(from: LocalDate, to: LocalDate): void {
    this.#from = this.#from === undefined ? from : earlierOf(this.#from, from);
    this.#to = this.#to === undefined ? to : laterOf(this.#to, to);
  }

  #put(name: string, domain: string, sums: Sums, grade: GradeSum): void {
    const key = `${domain} ${name}`;
    const known = getOrMake(this.#associations, key, () => ({ name, domain, sums: nothing, grade: noGrade }));
    known.sums = added(known.sums, sums);
    known.grade = addedGrade(known.grade, grade);
  }

  #totals(sums: Sums, grade: GradeSum): Totals {
    const counted = sums.held - sums.uncounted;
    const { turnoutSessions: sessions, came, registered } = sums;
    return {
      ...sums,
      mean: counted > 0 ? inTenths(sums.visits / counted) : undefined,
      turnout: turnoutFrom({ sessions, came, registered }, this.#profile),
      grade: gradeBounds(grade),
    };
  }
}

function sumsOf(report: SeasonReport, feedback: readonly FeedbackResults[]): Sums {
  const { held, notMet, cancelled, coming, uncounted, visits, people, turnout, format } = report;
  const told = feedback.filter(({ tooFew }) => !tooFew);
  return {
    ...nothing,
    groups: 1,
    [countOfFormat[format]]: 1,
    met: held > 0 ? 1 : 0,
    held,
    notMet,
    cancelled,
    coming,
    uncounted,
    visits,
    peopleGroups: people === undefined ? 0 : 1,
    people: people ?? 0,
    turnoutSessions: turnout?.sessions ?? 0,
    registered: turnout?.registered ?? 0,
    came: turnout?.came ?? 0,
    feedbackGroups: told.length > 0 ? 1 : 0,
    answers: told.reduce((sum, { answers }) => sum + answers, 0),
    tooFewGroups: feedback.length > 0 && told.length === 0 ? 1 : 0,
  };
}

function notesOf(sums: Sums, { unreadable = 0, twice = 0 }: LeftOut): readonly ReportNote[] {
  const { met, held, uncounted, peopleGroups, turnoutSessions, feedbackGroups } = sums;
  const countsOf: Readonly<Record<ReportNoteKind, number>> = {
    "people-of-groups": peopleGroups > 1 ? peopleGroups : 0,
    "people-unknown": met - peopleGroups,
    uncounted,
    "turnout-unknown": held - uncounted - turnoutSessions,
    "no-feedback": met - feedbackGroups,
    unreadable,
    twice,
  };
  return reportNoteKinds.map((kind) => ({ kind, count: countsOf[kind] })).filter(({ count }) => count > 0);
}

function added(one: Sums, other: Sums): Sums {
  return Object.fromEntries(counts.map((count) => [count, one[count] + other[count]])) as unknown as Sums;
}

function addedGrade(one: GradeSum, other: GradeSum): GradeSum {
  return { least: one.least + other.least, most: one.most + other.most, answers: one.answers + other.answers };
}
