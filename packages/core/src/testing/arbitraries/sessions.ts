import * as fc from "fast-check";
import { addDays, type LocalDate, weekdays } from "../../kernel/index.js";
import type { GroupPlan } from "../../plan/index.js";
import { localTime } from "./dates.js";
import { line } from "./texts.js";

type Sessions = NonNullable<GroupPlan["sessions"]>;
type SessionPlan = Sessions[string];

/**
 * What people have decided of single sessions of a series: themes, sessions moved, cancelled, postponed and added.
 *
 * @param keys the sessions that the series has, as `s1`, `s2` …
 * @param start the series' first date, near which sessions are moved to and added
 * @example
 * ```ts
 * import { arbitraries } from "@piiri/core/testing";
 * import * as fc from "fast-check";
 *
 * const changes = arbitraries.sessions(["s1", "s2"], "2027-03-02");
 * fc.assert(fc.property(changes, (sessions) => sessions["s3"] === undefined));
 * ```
 */
export function sessions(keys: readonly string[], start: string): fc.Arbitrary<Sessions> {
  return changes.map((made) => sessionsOf(made, keys, start as LocalDate));
}

/**
 * A key that one may give to an added session.
 *
 * @example
 * ```ts
 * import { arbitraries } from "@piiri/core/testing";
 * import * as fc from "fast-check";
 *
 * fc.assert(fc.property(arbitraries.sessionKey(), (key) => !/^s\d+$/.test(key)));
 * ```
 */
export function sessionKey(): fc.Arbitrary<string> {
  const unusual = fc.constantFrom("constructor", "s", "s1-extra", "0", "42");
  const any = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,31}$/).filter((key) => !/^s\d+$/.test(key));
  return fc.oneof({ weight: 1, arbitrary: unusual }, { weight: 4, arbitrary: any });
}

/** Changes before they are fitted to a series' keys and first date. */
export interface SessionChanges {
  readonly ofRhythm: readonly { readonly place: number; readonly change: Change }[];
  readonly added: readonly { readonly key: string; readonly change: Change }[];
}

interface Change {
  readonly theme?: string;
  readonly cancelled?: boolean;
  readonly postponed?: boolean;
  readonly days?: number;
  readonly time?: LocalTimeText;
  readonly onwards?: NonNullable<SessionPlan["onwards"]>;
}

type LocalTimeText = NonNullable<NonNullable<SessionPlan["moved"]>["time"]>;

const onwards = fc.record(
  {
    weekday: fc.constantFrom(...weekdays),
    time: localTime(),
    duration: fc.integer({ min: 15, max: 720 }),
    place: line(200),
  },
  { requiredKeys: [] },
);

const change: fc.Arbitrary<Change> = fc.record(
  {
    theme: line(200),
    cancelled: fc.boolean(),
    postponed: fc.boolean(),
    days: fc.nat({ max: 200 }),
    time: localTime(),
    onwards,
  },
  { requiredKeys: [] },
);

export const changes: fc.Arbitrary<SessionChanges> = fc.record({
  ofRhythm: fc.array(fc.record({ place: fc.nat({ max: 30 }), change }), { maxLength: 4 }),
  added: fc.array(fc.record({ key: sessionKey(), change }), { maxLength: 2 }),
});

/** What may be otherwise from some session on: another weekday where the rhythm has one, another room where they meet in one. */
type Onwards = readonly ("weekday" | "place")[];

export function sessionsOf(
  { ofRhythm, added }: SessionChanges,
  keys: readonly string[],
  start: LocalDate,
  may: Onwards = [],
): Sessions {
  const made: [string, SessionPlan][] = added.map(({ key, change: { days = 0, time, onwards: _, ...more } }) => [
    key,
    { ...said(more), added: { date: addDays(start, days), ...(time && { time }) } },
  ]);
  for (const { place, change } of ofRhythm) {
    const { days, time, onwards: from, ...more } = change;
    const key = keys[place % keys.length];
    const isMoved = days !== undefined || time !== undefined;
    const to = { ...(days !== undefined && { date: addDays(start, days) }), ...(time && { time }) };
    if (key !== undefined)
      made.push([key, { ...said(more), ...(isMoved && { moved: to }), ...saidOnwards(from, may) }]);
  }
  return Object.fromEntries(made);
}

function saidOnwards(from: Change["onwards"], may: Onwards): Pick<SessionPlan, "onwards"> {
  const { weekday, place, ...said } = from ?? {};
  const all = {
    ...said,
    ...(weekday !== undefined && may.includes("weekday") && { weekday }),
    ...(place !== undefined && may.includes("place") && { place }),
  };
  return Object.keys(all).length === 0 ? {} : { onwards: all };
}

/** What is cancelled is not postponed. */
function said({ theme, cancelled, postponed }: Change): SessionPlan {
  return {
    ...(theme !== undefined && { theme }),
    ...(cancelled !== undefined && { cancelled }),
    ...(postponed !== undefined && cancelled !== true && { postponed }),
  };
}
