import { toJsonLdText } from "@piiri/core/publishing";
import { type PublicityCalendarEntry, publicityCalendarEntry } from "@piiri/documents";
import { type OfSeason, ofEachGroup, type SeasonFiles } from "./seasonGroups.js";
import { wordsIn } from "./words.js";

/** What a page for everyone needs of each group; nothing of a draft. What was is of no use to those who might come. */
export async function seasonEntries(
  request: SeasonFiles,
): Promise<readonly OfSeason<PublicityCalendarEntry | undefined>[]> {
  const words = await wordsIn(request.language);
  return await ofEachGroup(request, (group, { today, from = today, to }) =>
    publicityCalendarEntry(group, { from, to, data: (one) => toJsonLdText(one, words) }),
  );
}
