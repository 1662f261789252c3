import type { Group } from "@piiri/core";
import { toJsonLdText } from "@piiri/core/publishing";
import type { PublicityCalendarEntry } from "@piiri/documents";
import { wallClock } from "../input/wallClock.js";
import type { MakeView } from "./seasonView.js";

/** The calendar of all groups for everyone, as a page; on the web with what search engines read. */
export const publicityAsHtml = publicityIn("html");
export const publicityAsMarkdown = publicityIn("md");

function publicityIn(format: "html" | "md"): MakeView {
  return async ({ invocation, from, to }) => {
    const { publicityCalendarEntry, publicityCalendarPage, toHtml, toMarkdown } = await import("@piiri/documents");
    const { now, profile } = invocation;
    const today = wallClock(now, profile.timeZone.value).date;
    const entries: PublicityCalendarEntry[] = [];
    // What was is of no use to those who might come, unless they are asked for.
    const days = { from: from ?? today, to };
    return {
      add: async ({ group }) => {
        const words = await (await invocation.words.of(group.language)).all();
        const data = format === "html" ? (one: Group) => toJsonLdText(one, words) : undefined;
        const entry = publicityCalendarEntry(group, { ...days, data });
        if (entry !== undefined) entries.push(entry);
      },
      result: async (words) => {
        const page = publicityCalendarPage(entries, await words.all(), { today });
        return format === "html" ? toHtml(page) : toMarkdown(page);
      },
    };
  };
}
