import type { Catalogue } from "@piiri/core";
import type { PageTexts } from "../locale/pageTexts.js";

/**
 * What pages are written with, in one language: `{ ...en, pages }`, of `@piiri/core/locale/en` and
 * `@piiri/documents/locale/en`. Every page takes the same.
 */
export interface PageWords
  extends Pick<
    Catalogue,
    | "language"
    | "dates"
    | "formats"
    | "parts"
    | "timetable"
    | "findings"
    | "timeline"
    | "life"
    | "ethics"
    | "exercises"
    | "path"
    | "publicity"
    | "readiness"
    | "feedback"
    | "report"
    | "season"
    | "sources"
    | "support"
  > {
  readonly pages: PageTexts;
}
