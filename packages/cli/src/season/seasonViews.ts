import type { SeasonFormat, SeasonPurpose } from "./seasonPurpose.js";
import type { MakeView } from "./seasonView.js";

/** The views of a season: by what they are for, in their forms. The first form is the usual one. */
export const seasonViews: Readonly<
  Record<SeasonPurpose, { readonly [Format in SeasonFormat]?: () => Promise<MakeView> }>
> = {
  planning: {
    text: async () => (await import("./planningView.js")).planningAsText,
    json: async () => (await import("./planningView.js")).planningAsJson,
    md: async () => (await import("./planningView.js")).planningAsMarkdown,
    html: async () => (await import("./planningView.js")).planningAsHtml,
    docx: async () => (await import("./planningView.js")).planningAsWord,
  },
  report: {
    md: async () => (await import("./reportView.js")).reportAsMarkdown,
    text: async () => (await import("./reportView.js")).reportAsText,
    json: async () => (await import("./reportView.js")).reportAsJson,
    html: async () => (await import("./reportView.js")).reportAsHtml,
    docx: async () => (await import("./reportView.js")).reportAsWord,
    csv: async () => (await import("./reportView.js")).reportAsCsv,
  },
  groups: {
    csv: async () => (await import("./reportView.js")).groupsAsCsv,
  },
  public: {
    html: async () => (await import("./publicityView.js")).finderAsHtml,
    ics: async () => (await import("./calendarView.js")).calendarForPublic,
  },
  booklet: {
    html: async () => (await import("./publicityView.js")).bookletAsHtml,
    docx: async () => (await import("./publicityView.js")).bookletAsWord,
    md: async () => (await import("./publicityView.js")).bookletAsMarkdown,
  },
  calendar: {
    html: async () => (await import("./publicityView.js")).calendarAsHtml,
    md: async () => (await import("./publicityView.js")).calendarAsMarkdown,
  },
  facilitators: {
    ics: async () => (await import("./calendarView.js")).calendarForFacilitators,
  },
  "meeting-guide": {
    json: async () => (await import("./meetingGuideView.js")).meetingGuideAsJson,
  },
};
