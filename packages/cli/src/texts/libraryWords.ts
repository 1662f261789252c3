import type { FormTexts } from "@piiri/adapters-forms";
import type { Catalogue } from "@piiri/core";
import type { PageTexts } from "@piiri/documents";

/** What the library says of a plan: what every command may need. */
export type PlanWords = Pick<
  Catalogue,
  | "language"
  | "dates"
  | "fields"
  | "findings"
  | "formats"
  | "holidays"
  | "places"
  | "problems"
  | "sessionStatus"
  | "severities"
  | "sources"
>;

/** All that the library says, with its pages and forms. */
export interface LibraryWords extends Catalogue {
  readonly pages: PageTexts;
  readonly forms: FormTexts;
}
