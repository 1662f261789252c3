import type { Group, LocalDate } from "@piiri/core";
import { joinSeasonCalendar, type SeasonCalendarPart, seasonCalendarPart, toCalendarOrThrow } from "@piiri/core/ical";
import { toJsonLdText } from "@piiri/core/publishing";
import type { PublicityCalendarEntry } from "@piiri/documents";
import type { PageFormat } from "@piiri/documents/formats";
import { instantOf } from "../input/instantOf.js";
import { wallClock } from "../input/wallClock.js";
import type { AllWords, CommandWords } from "../texts/words.js";
import type { FileBeside, MakeView, SeasonLook, SeasonView } from "./seasonView.js";

/**
 * The page on which people look for a group, with what search engines read and each group's calendar: within the page, or beside
 * it where its place on the web is known, so that people can subscribe.
 */
export const finderAsHtml: MakeView = (look) => {
  const { invocation, site } = look;
  const options = { view: "public", now: instantOf(invocation.now) } as const;
  const parts: SeasonCalendarPart[] = [];
  const calendars: FileBeside[] = [];
  const own = publicityIn(({ finderHtml }, entries, words, today) => finderHtml(entries, words, { today, site }), {
    withData: true,
    calendar: (group, words) => {
      const content = toCalendarOrThrow(group, words, options);
      if (site === undefined) return content;
      parts.push(seasonCalendarPart(group, words, options));
      calendars.push({ name: `${group.id}.${group.organiser.namespace}.ics`, content });
      return "";
    },
  });
  const beside = async (words: CommandWords) => [
    { name: "public.ics", content: joinSeasonCalendar(parts, await words.all()) },
    ...calendars.toSorted((one, other) => (one.name < other.name ? -1 : 1)),
  ];
  return site === undefined ? own(look) : { ...own(look), beside };
};

/** A booklet of the groups to print and hand out. */
export function bookletIn(format: PageFormat): MakeView {
  return publicityIn(({ bookletPage, writePage }, entries, words, today) =>
    writePage(bookletPage(entries, words, { today }), format),
  );
}

/** The sessions of all groups month by month, as a page; on the web with what search engines read. */
export function calendarIn(format: PageFormat): MakeView {
  return publicityIn(
    ({ publicityCalendarPage, writePage }, entries, words, today) =>
      writePage(publicityCalendarPage(entries, words, { today }), format),
    { withData: format === "html" },
  );
}

type Documents = typeof import("@piiri/documents");
type Write = (
  documents: Documents,
  entries: readonly PublicityCalendarEntry[],
  words: AllWords,
  today: LocalDate,
) => string | Promise<string | Uint8Array>;

/** What a page bears of each group besides what one reads. */
interface Borne {
  readonly withData?: boolean;
  readonly calendar?: (group: Group, words: AllWords) => string;
}

function publicityIn(write: Write, { withData = false, calendar }: Borne = {}): (look: SeasonLook) => SeasonView {
  return ({ invocation, from, to }) => {
    const { now, profile } = invocation;
    const today = wallClock(now, profile.timeZone.value).date;
    const entries: PublicityCalendarEntry[] = [];
    // What was is of no use to those who might come, unless they are asked for.
    const days = { from: from ?? today, to };
    return {
      add: async ({ group }) => {
        const { publicityCalendarEntry } = await import("@piiri/documents");
        const words = await (await invocation.words.of(group.language)).all();
        const data = withData ? (one: Group) => toJsonLdText(one, words) : undefined;
        const entry = publicityCalendarEntry(group, {
          ...days,
          data,
          calendar: calendar && ((one) => calendar(one, words)),
        });
        if (entry !== undefined) entries.push(entry);
      },
      result: async (words) => write(await import("@piiri/documents"), entries, await words.all(), today),
    };
  };
}
