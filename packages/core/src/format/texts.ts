import type { Format } from "./format.js";

/** What the formats are called, in one language. */
export type FormatTexts = Readonly<Record<Format, string>>;
