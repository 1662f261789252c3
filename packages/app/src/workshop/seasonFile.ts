import { writeCsv } from "@piiri/adapters-forms";
import type { Language } from "@piiri/core";
import { joinSeasonCalendar, type SeasonCalendarPart, type SeasonCalendarView } from "@piiri/core/ical";
import {
  federationTable,
  groupTable,
  type Page,
  type PublicityCalendarEntry,
  publicityCalendarPage,
  toDocx,
  toHtml,
} from "@piiri/documents";
import type { MadeFile } from "./document.js";
import { type SeasonPageRequest, type SeasonRequest, seasonPages, tallied } from "./seasonPages.js";
import { today as localDay } from "./today.js";
import { wordsIn } from "./words.js";

export type SeasonFileRequest =
  | (SeasonPageRequest & { readonly as: "docx" | "html" })
  | (SeasonRequest & { readonly kind: "table" | "rows" })
  | {
      readonly kind: "everyone";
      readonly entries: readonly PublicityCalendarEntry[];
      readonly language: Language;
      readonly today: string;
    }
  | {
      readonly kind: "calendar";
      readonly view: SeasonCalendarView;
      readonly events: readonly SeasonCalendarPart[];
      readonly language: Language;
    };

/** What comes of a season as a file: pages, tables for a spreadsheet, a page for everyone, one calendar. */
export async function seasonFile(request: SeasonFileRequest): Promise<MadeFile> {
  const words = await wordsIn(request.language);
  switch (request.kind) {
    case "planning":
    case "report":
      return await inForm(await seasonPages(request), request.as);
    case "table":
      return table("season.csv", federationTable(tallied(request), words));
    case "rows":
      return table("groups.csv", groupTable(request.parts, words));
    case "everyone":
      return await inForm(publicityCalendarPage(request.entries, words, { today: localDay(request.today) }), "html");
    case "calendar":
      return {
        name: `season-${request.view}.ics`,
        type: "text/calendar",
        content: joinSeasonCalendar(request.events, words),
      };
  }
}

async function inForm(page: Page, as: "docx" | "html"): Promise<MadeFile> {
  const name = `${page.fileName}.${as}`;
  if (as === "html") return { name, type: "text/html", content: toHtml(page) };
  const type = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  return { name, type, content: new Uint8Array(await toDocx(page)) };
}

function table(name: string, rows: Parameters<typeof writeCsv>[0]): MadeFile {
  return { name, type: "text/csv", content: writeCsv(rows) };
}
