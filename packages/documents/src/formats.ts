/**
 * The formats that every page can be written in, and what one has to know of each to offer it. What writes them is in the main entry point.
 *
 * @module
 */

/** A format that every page can be written in. Its name is also how its files end. */
export type PageFormat = "md" | "html" | "docx";

/** What one has to know of a format to offer it. */
export interface PageFormatFacts {
  /** What a browser or a mail takes its files for. */
  readonly mediaType: string;
  /** The program that it takes to read such a file. Without one it is text, which a terminal can show. */
  readonly program?: string;
}

/**
 * Every format, in the order in which they are offered.
 *
 * @example
 * ```ts
 * import { pageFormats } from "@piiri/documents/formats";
 *
 * Object.keys(pageFormats); // => ["md", "html", "docx"]
 * pageFormats.docx.program; // => "Word"
 * pageFormats.html.mediaType; // => "text/html"
 * ```
 */
export const pageFormats: Readonly<Record<PageFormat, PageFormatFacts>> = {
  md: { mediaType: "text/markdown" },
  html: { mediaType: "text/html" },
  docx: {
    mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    program: "Word",
  },
};
