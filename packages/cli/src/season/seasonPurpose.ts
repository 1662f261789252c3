import { pageFormats } from "../output/pageFormats.js";

/** What a season is looked at for. */
export const seasonPurposes = [
  "planning",
  "report",
  "groups",
  "public",
  "booklet",
  "calendar",
  "facilitators",
  "meeting-guide",
] as const;
export type SeasonPurpose = (typeof seasonPurposes)[number];

/** The formats of the results, of all purposes together. */
export const seasonFormats = ["text", "json", ...pageFormats, "csv", "ics"] as const;
export type SeasonFormat = (typeof seasonFormats)[number];

/** What a format is for, unless another purpose is asked for: pages and tables are a report. */
export function usualPurpose(format: SeasonFormat): SeasonPurpose {
  return usual[format] ?? "report";
}

const usual: Readonly<Partial<Record<SeasonFormat, SeasonPurpose>>> = {
  text: "planning",
  json: "planning",
  ics: "public",
};
