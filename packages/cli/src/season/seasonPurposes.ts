import type { MakeView } from "./seasonView.js";

/** What a season is looked at for. */
export const seasonPurposes = ["planning", "report", "public", "facilitators"] as const;
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

/** The views of a season: by what they are for, in their forms. The first form is the usual one. */
export const seasonViews: Readonly<
  Record<SeasonPurpose, { readonly [Format in SeasonFormat]?: () => Promise<MakeView> }>
> = {
  planning: {
    text: async () => (await import("./sessionsView.js")).sessionsAsText,
    json: async () => (await import("./sessionsView.js")).sessionsAsJson,
  },
  report: {
    text: async () => (await import("./sessionsView.js")).sessionsAsText,
    json: async () => (await import("./sessionsView.js")).sessionsAsJson,
  },
  public: {
    html: async () => (await import("./publicityView.js")).publicityAsHtml,
    md: async () => (await import("./publicityView.js")).publicityAsMarkdown,
    ics: async () => (await import("./calendarView.js")).calendarForPublic,
  },
  facilitators: {
    ics: async () => (await import("./calendarView.js")).calendarForFacilitators,
  },
};
