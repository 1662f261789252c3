import { kilobyteInCharacters } from "../kernel/index.js";

/** Signs of a calendar's text: years of several groups. */
export const textMost = 4096 * kilobyteInCharacters;

/** Entries of a calendar that are looked at. */
export const entriesMost = 5000;

/** Days that a calendar names: those of its entries, some ten each. */
export const daysMost = entriesMost * 10;

/** Components within each other: a calendar, an entry, its reminder. */
export const levelsMost = 8;

/** Signs of a title. */
export const titleMost = 200;

/** Which of a month's weekdays a plan can name; -1 is the last. */
export const nths: readonly number[] = [1, 2, 3, 4, 5, -1];
