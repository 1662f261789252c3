import { plainName } from "./columnsOf.js";
import { knownHeadings } from "./knownHeadings.js";

/**
 * A header by what is asked in each column: where one question asks for several things, Webropol and SurveyMonkey write it
 * before each of them, as in `Yhteystiedot:Sähköposti` or `Contact details - Name`. People and tools number their questions.
 * Other headings stay as they are.
 */
export function askedHeadings(header: readonly string[]): readonly string[] {
  return header.map((heading) => {
    if (knownHeadings.has(plainName(heading))) return heading;
    const unnumbered = heading.replace(numberBefore, "");
    const [colon, dash] = [heading.lastIndexOf(":"), heading.lastIndexOf(" - ")];
    const asked = [unnumbered, heading.slice(colon + 1), heading.slice(dash < 0 ? 0 : dash + " - ".length)];
    return asked.map((each) => each.trim()).find((each) => knownHeadings.has(plainName(each))) ?? unnumbered;
  });
}

/** `1. `, `2) `, `Q3: `, `K4. `. */
const numberBefore = /^\s{0,9}(?:[QKF]?\d{1,3}[.):]|[QKF]\d{1,3} )\s{0,9}(?=\p{L})/u;
