import { pageFormats } from "../output/pageFormats.js";
import type { SeasonFormat, SeasonPurpose } from "./seasonPurpose.js";
import type { MakeView } from "./seasonView.js";

type Views = { readonly [Format in SeasonFormat]?: () => Promise<MakeView> };

/** The views of a season: by what they are for, in their formats. The first format is the usual one. */
export const seasonViews: Readonly<Record<SeasonPurpose, Views>> = {
  planning: inFormats(["text", "json", ...pageFormats], async (format) =>
    (await import("./planningView.js")).planningIn(format),
  ),
  report: inFormats(["md", "text", "json", ...pageFormats, "csv"], async (format) =>
    (await import("./reportView.js")).reportIn(format),
  ),
  groups: {
    csv: async () => (await import("./reportView.js")).groupsAsCsv,
  },
  public: {
    html: async () => (await import("./publicityView.js")).finderAsHtml,
    ics: async () => (await import("./calendarView.js")).calendarForPublic,
  },
  booklet: inFormats(["html", "docx", ...pageFormats], async (format) =>
    (await import("./publicityView.js")).bookletIn(format),
  ),
  calendar: inFormats(["html", "md"], async (format) => (await import("./publicityView.js")).calendarIn(format)),
  facilitators: {
    ics: async () => (await import("./calendarView.js")).calendarForFacilitators,
  },
  "meeting-guide": {
    json: async () => (await import("./meetingGuideView.js")).meetingGuideAsJson,
  },
};

/** One view in several formats; one that is named twice stands where it is named first. */
function inFormats<Format extends SeasonFormat>(
  formats: readonly Format[],
  make: (format: Format) => Promise<MakeView>,
): Views {
  return Object.fromEntries(formats.map((format) => [format, async () => await make(format)]));
}
