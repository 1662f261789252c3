import type { Instant } from "@piiri/core";
import { toCalendarOrThrow } from "@piiri/core/ical";
import { toJsonLdText } from "@piiri/core/publishing";
import { type PublicityCalendarEntry, publicityCalendarEntry } from "@piiri/documents";
import { type OfSeason, ofEachGroup, type SeasonFiles } from "./seasonGroups.js";
import { wordsIn } from "./words.js";

export interface SeasonEntriesRequest extends SeasonFiles {
  /** The moment at which the groups' calendars are made, as a UTC instant in whole seconds. */
  readonly now: string;
}

/** What pages for everyone need of each group; nothing of a draft. What was is of no use to those who might come. */
export async function seasonEntries(
  request: SeasonEntriesRequest,
): Promise<readonly OfSeason<PublicityCalendarEntry | undefined>[]> {
  const words = await wordsIn(request.language);
  const now = request.now as Instant;
  return await ofEachGroup(request, (group, { today, from = today, to }) =>
    publicityCalendarEntry(group, {
      from,
      to,
      data: (one) => toJsonLdText(one, words),
      calendar: (one) => toCalendarOrThrow(one, words, { view: "public", now }),
    }),
  );
}
