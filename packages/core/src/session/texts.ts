import type { Part } from "./segment.js";

/** What the stretches of a session are called, as facilitators and participants say it. */
export type PartTexts = Readonly<Record<Part, string>>;
