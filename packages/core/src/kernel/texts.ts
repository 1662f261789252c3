import type { Source } from "./source.js";

/** What a source is called to a reader: "guide", "handbook", "ours"; a federation's document bears its own name. */
export type SourceTexts = (source: Source) => string;
