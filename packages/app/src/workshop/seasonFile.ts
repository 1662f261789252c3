import { writeCsv } from "@piiri/adapters-forms";
import type { Language } from "@piiri/core";
import { joinSeasonCalendar, type SeasonCalendarPart, type SeasonCalendarView } from "@piiri/core/ical";
import { type MeetingGuideMeeting, meetingGuideFeed } from "@piiri/core/publishing";
import {
  bookletPage,
  federationTable,
  finderHtml,
  groupTable,
  type Page,
  type PublicityCalendarEntry,
  publicityCalendarPage,
} from "@piiri/documents";
import type { MadeFile } from "./document.js";
import { type KeptFormat, pageFile } from "./pageFile.js";
import { type SeasonPageRequest, type SeasonRequest, seasonPages, tallied } from "./seasonPages.js";
import { today as localDay } from "./today.js";
import { type Words, wordsIn } from "./words.js";

export type SeasonFileRequest =
  | (SeasonPageRequest & { readonly as: KeptFormat })
  | (SeasonRequest & { readonly kind: "table" | "rows" })
  | {
      readonly kind: "everyone";
      readonly offer: PublicKind;
      readonly as: KeptFormat;
      readonly entries: readonly PublicityCalendarEntry[];
      readonly language: Language;
      readonly today: string;
    }
  | {
      readonly kind: "calendar";
      readonly view: SeasonCalendarView;
      readonly events: readonly SeasonCalendarPart[];
      readonly language: Language;
    }
  | { readonly kind: "weekly"; readonly meetings: readonly MeetingGuideMeeting[]; readonly language: Language };

/** What is made for everyone: a page on which people look for a group (for the browser alone), a booklet to print, the sessions month by month. */
export type PublicKind = "finder" | "booklet" | "calendar";

type EveryoneRequest = Extract<SeasonFileRequest, { readonly kind: "everyone" }>;

/** What comes of a season as a file: pages, tables for a spreadsheet, a page for everyone, one calendar. */
export async function seasonFile(request: SeasonFileRequest): Promise<MadeFile> {
  const words = await wordsIn(request.language);
  switch (request.kind) {
    case "planning":
    case "report":
      return await pageFile(await seasonPages(request), request.as);
    case "table":
      return table("season.csv", federationTable(tallied(request), words));
    case "rows":
      return table("groups.csv", groupTable(request.parts, words));
    case "everyone":
      return await forEveryone(request, words);
    case "weekly": {
      const content = `${JSON.stringify(meetingGuideFeed(request.meetings), undefined, "  ")}\n`;
      return { name: "meetings.json", type: "application/json", content };
    }
    case "calendar":
      return {
        name: `season-${request.view}.ics`,
        type: "text/calendar",
        content: joinSeasonCalendar(request.events, words),
      };
  }
}

function forEveryone({ offer, as, entries, today }: EveryoneRequest, words: Words): MadeFile | Promise<MadeFile> {
  const options = { today: localDay(today) };
  switch (offer) {
    case "finder": {
      const name = `${words.pages.finder.title}.html`;
      return { name, type: "text/html", content: finderHtml(entries, words, options) };
    }
    case "booklet":
      return pageFile(bookletPage(entries, words, options), as);
    case "calendar":
      return pageFile(publicityCalendarPage(entries, words, options), as);
  }
}

/** The booklet as a page, to be printed as it is. */
export async function seasonBooklet({
  entries,
  language,
  today,
}: Pick<EveryoneRequest, "entries" | "language" | "today">): Promise<Page> {
  return bookletPage(entries, await wordsIn(language), { today: localDay(today) });
}

function table(name: string, rows: Parameters<typeof writeCsv>[0]): MadeFile {
  return { name, type: "text/csv", content: writeCsv(rows) };
}
