import { type Group, isForStrangers } from "../group/index.js";
import { compareTexts, type Instant, type LocalDate, type TimeZone } from "../kernel/index.js";
import { aroundEvents } from "./aroundEvents.js";
import { unwritten } from "./publication.js";
import { sessionEvent } from "./sessionEvent.js";
import type { CalendarWords } from "./texts.js";
import { timeZoneComponent } from "./timeZoneComponent.js";
import { writtenEvents } from "./writtenEvents.js";

/** Whom a calendar of many groups is for: nobody takes part in all of them. */
export type SeasonCalendarView = "public" | "facilitators";

/** For whom a calendar of many groups is, and over which days. */
export interface SeasonCalendarOptions {
  readonly view: SeasonCalendarView;
  /** The first and the last day of the sessions that are in it; open where they are not said. */
  readonly from?: LocalDate | undefined;
  readonly to?: LocalDate | undefined;
  /** When this is written, for groups that were not revised yet; 1970-01-01 unless given, so that bytes stay the same. */
  readonly now?: Instant | undefined;
}

/** One group's part of a calendar, little enough to hold ten thousand of them. */
export interface SeasonCalendarPart {
  /** The group's identity, as calendars know it: `walkers.example.org`. */
  readonly key: string;
  readonly revision: number;
  /** The zone that the events' times are in; absent where all are in UTC. */
  readonly zone?: TimeZone | undefined;
  /** The events as they stand in the file; empty where the group has none to show. */
  readonly events: string;
}

/**
 * One group's part of a calendar of many groups: the same events, with the same UIDs, as in the group's own calendar for
 * the same readers, so that whoever has both sees none twice. A draft, or a group that is told of to members alone, has nothing
 * to show to the public, and nothing shows a meeting link.
 *
 * @example
 * ```ts
 * import { resolvePlanOrThrow } from "@piiri/core";
 * import { seasonCalendarPart } from "@piiri/core/ical";
 * import { goodPlans } from "@piiri/core/rule-examples";
 * import { en } from "@piiri/core/locale/en";
 *
 * const group = resolvePlanOrThrow(goodPlans["closed-group"]);
 * const { events } = seasonCalendarPart(group, en, { view: "public", to: "2027-01-31" });
 * events.match(/^UID:/gm)?.length; // => 2
 * seasonCalendarPart({ ...group, stage: "draft" }, en, { view: "public" }).events; // => ""
 * ```
 */
export function seasonCalendarPart(
  group: Group,
  words: CalendarWords,
  { view, from, to, now = unwritten }: SeasonCalendarOptions,
): SeasonCalendarPart {
  const identity = { key: `${group.id}.${group.organiser.namespace}`, revision: group.revision };
  if (view === "public" && !isForStrangers(group)) return { ...identity, events: "" };
  const publication = { group, view, mode: "events", texts: words.calendar } as const;
  const events = group.sessions
    .filter(({ local: { date } }) => (from === undefined || date >= from) && (to === undefined || date <= to))
    .map((session) => sessionEvent(publication, session));
  return {
    ...identity,
    zone: events.some(({ times }) => times.zone) ? group.schedule.timeZone : undefined,
    events: writtenEvents(publication, group.revisedAt ?? now, events),
  };
}

/**
 * The parts of many groups as one calendar in a language, by the groups' identities, whatever order they come in. Of
 * parts of the same group the last revision's is taken.
 *
 * @example
 * ```ts
 * import { resolvePlanOrThrow } from "@piiri/core";
 * import { joinSeasonCalendar, seasonCalendarPart } from "@piiri/core/ical";
 * import { goodPlans } from "@piiri/core/rule-examples";
 * import { en } from "@piiri/core/locale/en";
 *
 * const parts = Object.values(goodPlans).map((plan) =>
 *   seasonCalendarPart(resolvePlanOrThrow(plan, undefined, { today: "2027-01-10" }), en, { view: "facilitators" }),
 * );
 * joinSeasonCalendar(parts, en) === joinSeasonCalendar([...parts].reverse(), en); // => true
 * ```
 */
export function joinSeasonCalendar(parts: Iterable<SeasonCalendarPart>, words: CalendarWords): string {
  const shown = onceEach([...parts].filter(({ events }) => events !== ""));
  const zones = [...new Set(shown.flatMap(({ zone }) => zone ?? []))].sort();
  const { head, end } = aroundEvents(words.calendar.season);
  const components = zones.map((zone) => {
    const years = new Set(shown.flatMap(({ events }) => yearsIn(events, zone)));
    return `${timeZoneComponent(zone, Math.min(...years), Math.max(...years))}\r\n`;
  });
  return [head, ...components, ...shown.map(({ events }) => events), end].join("");
}

/** The years in which a zone's clock is asked. */
function yearsIn(events: string, zone: TimeZone): readonly number[] {
  return [...events.matchAll(/;TZID=([^:\r\n]+):(\d{4})/g)].flatMap(([, name, year]) =>
    name === zone ? [Number(year)] : [],
  );
}

function onceEach(parts: SeasonCalendarPart[]): readonly SeasonCalendarPart[] {
  return parts
    .sort(
      (one, other) =>
        compareTexts(one.key, other.key) || other.revision - one.revision || compareTexts(one.events, other.events),
    )
    .filter(({ key }, index, all) => key !== all[index - 1]?.key);
}
