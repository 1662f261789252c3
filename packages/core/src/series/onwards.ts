import type { LocalTime } from "../kernel/index.js";
import type { Onwards, OnwardsFrom, Series } from "./series.js";

/** What holds at a session: the series' own time and length, or what was decided from some session on. */
export interface Terms extends Onwards {
  readonly time: LocalTime;
  readonly duration: number;
  /** The session from which on it holds, by its key; absent where nothing was decided anew. */
  readonly since?: string | undefined;
}

/** What holds at a session of the rhythm, by its place: 3 for `s3`. */
export function termsOf(
  { time, duration }: Pick<Series, "time" | "duration">,
  onwards: readonly OnwardsFrom[],
): (place: number) => Terms {
  const first: FromPlace = { from: 0, terms: { time, duration } };
  if (onwards.length === 0) return () => first.terms;
  const stretches = onwards.reduce(withSaid, [first]);
  return (place) => (stretches.findLast(({ from }) => from <= place) ?? first).terms;
}

interface FromPlace {
  readonly from: number;
  readonly terms: Terms;
}

function withSaid(before: readonly FromPlace[], said: OnwardsFrom): readonly FromPlace[] {
  const { terms } = before.at(-1) as FromPlace;
  const from = placeInRhythm(said.session);
  const now: Terms = {
    weekday: said.weekday ?? terms.weekday,
    time: said.time ?? terms.time,
    duration: said.duration ?? terms.duration,
    place: said.place ?? terms.place,
    since: said.session,
  };
  return [...before, { from, terms: now }];
}

/** What is otherwise from some session on, in order of the rhythm. */
export function onwardsIn(changes: Series["changes"]): readonly OnwardsFrom[] {
  return Object.entries(changes)
    .flatMap(([session, { onwards }]) => (onwards === undefined ? [] : [{ session, ...onwards }]))
    .sort((one, other) => placeInRhythm(one.session) - placeInRhythm(other.session));
}

/** A session's place in the rhythm, by its key: 3 for `s3`. */
export function placeInRhythm(key: string): number {
  return Number(key.slice(1));
}
