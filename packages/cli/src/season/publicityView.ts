import type { Group, Instant, LocalDate } from "@piiri/core";
import { toCalendarOrThrow } from "@piiri/core/ical";
import { toJsonLdText } from "@piiri/core/publishing";
import type { PublicityCalendarEntry } from "@piiri/documents";
import { instantOf } from "../input/instantOf.js";
import { wallClock } from "../input/wallClock.js";
import type { AllWords } from "../texts/words.js";
import type { MakeView } from "./seasonView.js";

/** The page on which people look for a group, with what search engines read and each group's calendar. */
export const finderAsHtml = publicityIn(
  ({ finderHtml }, entries, words, today) => finderHtml(entries, words, { today }),
  { withData: true, withCalendar: true },
);

/** A booklet of the groups to print and hand out. */
export const bookletAsWord = publicityIn(({ bookletPage, toDocx }, entries, words, today) =>
  toDocx(bookletPage(entries, words, { today })),
);
export const bookletAsHtml = publicityIn(({ bookletPage, toHtml }, entries, words, today) =>
  toHtml(bookletPage(entries, words, { today })),
);
export const bookletAsMarkdown = publicityIn(({ bookletPage, toMarkdown }, entries, words, today) =>
  toMarkdown(bookletPage(entries, words, { today })),
);

/** The sessions of all groups month by month, as a page; on the web with what search engines read. */
export const calendarAsHtml = publicityIn(
  ({ publicityCalendarPage, toHtml }, entries, words, today) =>
    toHtml(publicityCalendarPage(entries, words, { today })),
  { withData: true },
);
export const calendarAsMarkdown = publicityIn(({ publicityCalendarPage, toMarkdown }, entries, words, today) =>
  toMarkdown(publicityCalendarPage(entries, words, { today })),
);

type Documents = typeof import("@piiri/documents");
type Write = (
  documents: Documents,
  entries: readonly PublicityCalendarEntry[],
  words: AllWords,
  today: LocalDate,
) => string | Promise<Uint8Array>;

/** What a page bears of each group besides what one reads. */
interface Borne {
  readonly withData?: boolean;
  readonly withCalendar?: boolean;
}

function publicityIn(write: Write, { withData = false, withCalendar = false }: Borne = {}): MakeView {
  return async ({ invocation, from, to }) => {
    const documents = await import("@piiri/documents");
    const { now, profile } = invocation;
    const today = wallClock(now, profile.timeZone.value).date;
    const instant: Instant = instantOf(now);
    const entries: PublicityCalendarEntry[] = [];
    // What was is of no use to those who might come, unless they are asked for.
    const days = { from: from ?? today, to };
    return {
      add: async ({ group }) => {
        const words = await (await invocation.words.of(group.language)).all();
        const data = withData ? (one: Group) => toJsonLdText(one, words) : undefined;
        const calendar = withCalendar
          ? (one: Group) => toCalendarOrThrow(one, words, { view: "public", now: instant })
          : undefined;
        const entry = documents.publicityCalendarEntry(group, { ...days, data, calendar });
        if (entry !== undefined) entries.push(entry);
      },
      result: async (words) => write(documents, entries, await words.all(), today),
    };
  };
}
