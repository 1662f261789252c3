import type { PageWords } from "../page/words.js";
import type { PublicityCalendarEntry } from "./publicityCalendarEntry.js";

/** By which town's clock a group's times are, to be put after them; nothing where it is the usual one. */
export function clockOf({ timeZone }: Pick<PublicityCalendarEntry, "timeZone">, { pages }: PageWords): string {
  return timeZone === undefined ? "" : ` (${pages.finder.clock(timeZone.replace(/^.*\//, "").replaceAll("_", " "))})`;
}
