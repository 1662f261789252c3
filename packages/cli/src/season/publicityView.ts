import { toJsonLdText } from "@piiri/core/publishing";
import type { PublicityCalendarEntry } from "@piiri/documents";
import { wallClock } from "../input/wallClock.js";
import type { MakeView } from "./seasonView.js";

/** The calendar of all groups for everyone, as a page; on the web with what search engines read. */
export const publicityAsHtml = publicityIn("html");
export const publicityAsMarkdown = publicityIn("md");

function publicityIn(format: "html" | "md"): MakeView {
  return async ({ invocation: { now, profile }, from, to }) => {
    const { publicityCalendarEntry, publicityCalendarPage, toHtml, toMarkdown } = await import("@piiri/documents");
    const today = wallClock(now, profile.timeZone.value).date;
    const entries: PublicityCalendarEntry[] = [];
    // What was is of no use to those who might come, unless they are asked for.
    const options = { from: from ?? today, to, data: format === "html" ? toJsonLdText : undefined };
    return {
      add: ({ group }) => {
        const entry = publicityCalendarEntry(group, options);
        if (entry !== undefined) entries.push(entry);
      },
      result: async (words) => {
        const page = publicityCalendarPage(entries, await words.all(), { today });
        return format === "html" ? toHtml(page) : toMarkdown(page);
      },
    };
  };
}
