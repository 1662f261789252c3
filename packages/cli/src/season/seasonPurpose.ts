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

/** The forms of the results, of all purposes together. */
export const seasonFormats = ["text", "json", "md", "html", "docx", "csv", "ics"] as const;
export type SeasonFormat = (typeof seasonFormats)[number];

/** What each form is for, unless another purpose is asked for. */
export const usualPurpose: Readonly<Record<SeasonFormat, SeasonPurpose>> = {
  text: "planning",
  json: "planning",
  md: "report",
  html: "report",
  docx: "report",
  csv: "report",
  ics: "public",
};
