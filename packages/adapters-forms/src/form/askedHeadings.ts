import { plainName } from "./columnsOf.js";
import { knownHeadings } from "./knownHeadings.js";

/**
 * A header by what is asked in each column: where one question asks for several things, Webropol and SurveyMonkey write it
 * before each of them, as in `Yhteystiedot:Sähköposti` or `Contact details - Name`. Other headings stay as they are.
 */
export function askedHeadings(header: readonly string[]): readonly string[] {
  return header.map((heading) => {
    if (knownHeadings.has(plainName(heading))) return heading;
    const end = Math.max(heading.lastIndexOf(":") + 1, heading.lastIndexOf(" - ") + " - ".length);
    const asked = end > 0 ? heading.slice(end).trim() : "";
    return knownHeadings.has(plainName(asked)) ? asked : heading;
  });
}
