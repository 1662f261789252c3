import type { Format } from "../format/index.js";
import type { Group, Session } from "../group/index.js";
import { checkGiven, type LocalDate, oneInTenths } from "../kernel/index.js";
import { isHeld } from "../series/index.js";
import { type SeenTurnout, turnoutOf } from "./seenTurnout.js";

/** What a period's sessions came to, in counts. */
export interface SeasonReport {
  readonly id: string;
  readonly publicName: string;
  readonly organiser: string;
  /** Associations of one name and domain are the same; several may share a federation's domain. */
  readonly domain: string;
  readonly format: Format;
  /** The first and the last day that are told of: unless given, those of the first and the last session, and of a group without an end, today. */
  readonly from: LocalDate;
  readonly to: LocalDate;
  /** Sessions that took place by today. */
  readonly held: number;
  /** Sessions of which it was written down that the group did not meet, though nobody had called them off: they are not among the held. */
  readonly notMet: number;
  readonly cancelled: number;
  /** Sessions that are still to come. */
  readonly coming: number;
  /** Held sessions of which it was not written down how many came: the counts below lack them. */
  readonly uncounted: number;
  /** Everyone who came, added up over sessions: who came to three sessions counts three times. */
  readonly visits: number;
  readonly fewest?: number | undefined;
  readonly most?: number | undefined;
  /** How many came to a session in the mean, to one decimal. */
  readonly mean?: number | undefined;
  /** How many people that were, where it is known, and known for just this period. */
  readonly people?: number | undefined;
  /** How many of the registered came; absent where registrations were written down of no session. */
  readonly turnout?: SeenTurnout | undefined;
  readonly themes: readonly string[];
}

/** Of which period a report tells, and what the plan does not know. */
export interface ReportOptions {
  readonly today: LocalDate;
  readonly from?: LocalDate | undefined;
  readonly to?: LocalDate | undefined;
  /** How many different people came, where registrations tell it: counts of sessions do not add up to people. */
  readonly people?: number | undefined;
}

/**
 * What a group's sessions came to in a period, from what facilitators wrote down after each: for the annual report and the
 * federation. It counts visits; how many people they were is known only where it is given, or where the plan tells it and the
 * period holds all of the group's sessions.
 *
 * @see guide, 3
 * @example
 * ```ts
 * import { parsePlanOrThrow, resolvePlanOrThrow } from "@piiri/core";
 * import { seasonReport } from "@piiri/core/report";
 * import { goodPlans } from "@piiri/core/rule-examples";
 *
 * const sessions = { s1: { summary: { participants: 7, registered: 10 } }, s2: { summary: { participants: 5 } } };
 * const group = resolvePlanOrThrow(parsePlanOrThrow({ ...goodPlans["closed-group"], sessions }));
 * const { held, visits, mean, uncounted, turnout } = seasonReport(group, { today: "2027-02-02" });
 * [held, visits, mean, uncounted]; // => [2, 12, 6, 0]
 * turnout; // => { sessions: 1, came: 7, registered: 10, percent: 70, against: "usual" }
 * ```
 */
export function seasonReport(group: Group, options: ReportOptions): SeasonReport {
  checkGiven("options", options, { today: "day", from: "day?", to: "day?", people: "number?" });
  const { today, from, to, people } = options;
  const last = to ?? lastDay(group, today);
  const known = group.sessions.filter(({ local }) => local.date <= last);
  const within = from === undefined ? known : known.filter(({ local }) => local.date >= from);
  const past = within.filter((session) => isHeld(session) && session.local.date <= today);
  const held = past.filter(({ summary }) => summary?.notHeld !== true);
  const counts = held.flatMap(({ summary }) => summary?.participants ?? []);
  const visits = counts.reduce((sum, count) => sum + count, 0);
  const isWhole = group.sessions.every((each) => each.local.date > lastDay(group, today) || within.includes(each));
  return {
    id: group.id,
    publicName: group.publicName,
    organiser: group.organiser.name,
    domain: group.organiser.namespace,
    format: group.format,
    from: from ?? group.sessions[0]?.local.date ?? group.schedule.start,
    to: last,
    held: held.length,
    notMet: past.length - held.length,
    cancelled: within.filter(({ status }) => status === "cancelled").length,
    coming: within.filter(
      (session) => session.status === "postponed" || (isHeld(session) && session.local.date > today),
    ).length,
    uncounted: held.length - counts.length,
    visits,
    ...(counts.length > 0 && {
      fewest: counts.reduce((least, count) => Math.min(least, count)),
      most: counts.reduce((most, count) => Math.max(most, count)),
      mean: inTenths(visits / counts.length),
    }),
    people: people ?? (isWhole && held.length > 0 ? group.report.people : undefined),
    turnout: turnoutOf(registeredTo(held), group.profile),
    themes: [...new Set(held.flatMap(({ summary, theme }) => summary?.theme ?? theme ?? []))],
  };
}

/** A group without an end is told of until today: how far ahead its days are reckoned says nothing of its season. */
function lastDay({ sessions, schedule }: Group, today: LocalDate): LocalDate {
  const last = sessions.at(-1)?.local.date ?? schedule.start;
  if (schedule.extent.kind !== "ongoing" || last <= today) return last;
  return today < schedule.start ? schedule.start : today;
}

function registeredTo(held: readonly Session[]) {
  return held.flatMap(({ summary: { participants: came, registered } = {} }) =>
    came === undefined || registered === undefined ? [] : { came, registered },
  );
}

/** To one decimal. */
export function inTenths(value: number): number {
  return Math.round(value * oneInTenths) / oneInTenths;
}
