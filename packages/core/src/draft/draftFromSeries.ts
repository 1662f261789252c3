import type { GroupPlan } from "../plan/index.js";
import type { Profile } from "../profile/index.js";
import type { ImportedSeries } from "../rrule/index.js";
import { draftPlan } from "./draftPlan.js";
import type { GroupKind } from "./texts.js";
import type { DraftWords } from "./words.js";

/** What a series of a calendar can become: any kind of group that meets more than once. */
export const seriesKinds = ["closed-group", "open-meetings", "local-group", "citizens-group"] as const;
/** A kind of group that meets more than once. */
export type SeriesKind = (typeof seriesKinds)[number];

/** What is decided of a plan that begins with a calendar's series. */
export interface DraftFromSeriesOptions {
  /** Unless given: a closed group where the series has an end, open meetings where it has none, an event where it is held once. */
  readonly kind?: SeriesKind | undefined;
  /** For a group of citizens, as of `draftPlan`. */
  readonly key?: string | undefined;
}

/**
 * The least that a plan says of a group that meets already: its dates are those of a calendar, everything else waits for
 * people. The title is the calendar's, for those who may know; the public name is a neutral stand-in and never made of it.
 * Not checked: give it to `parsePlan`.
 *
 * @example
 * ```ts
 * import { guideProfile } from "@piiri/core";
 * import { draftFromSeries } from "@piiri/core/draft";
 * import { en } from "@piiri/core/locale/en";
 * import { fromRRuleOrThrow } from "@piiri/core/rrule";
 *
 * const series = fromRRuleOrThrow("DTSTART;TZID=Europe/Helsinki:20270302T180000\nRRULE:FREQ=WEEKLY;COUNT=6\nSUMMARY:Bad backs");
 * const plan = draftFromSeries(series, guideProfile, en);
 * [plan.format, plan.title, plan.publicName]; // => ["closed-group", "Bad backs", "Peer group, spring 2027"]
 * ```
 */
export function draftFromSeries(
  { isSingle, title, schedule, sessions }: ImportedSeries,
  profile: Profile,
  words: Pick<DraftWords, "language" | "draft">,
  { kind, key }: DraftFromSeriesOptions = {},
): GroupPlan {
  const format: GroupKind = kind ?? usualKind(isSingle, schedule.ongoing === true);
  const { start, time } = schedule;
  const draft = draftPlan({ format, start, time, title, key }, profile, words);
  const isOnce = isSingle && format !== "single-event";
  return {
    ...draft,
    schedule: { ...schedule, ...(isOnce && { count: 1 }) },
    ...(Object.keys(sessions).length > 0 && { sessions }),
  } as GroupPlan;
}

function usualKind(isSingle: boolean, isOngoing: boolean): GroupKind {
  if (isSingle) return "single-event";
  return isOngoing ? "open-meetings" : "closed-group";
}
