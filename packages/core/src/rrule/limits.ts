import { kilobyteInCharacters } from "../kernel/index.js";

/** Signs of a calendar's text: years of several groups. */
export const textMost = 4096 * kilobyteInCharacters;

/** Entries of a calendar that are looked at. */
export const entriesMost = 5000;

/** Components within each other: a calendar, an entry, its reminder. */
export const levelsMost = 8;

/** Sessions of one series, as many as a plan may have. */
export const sessionsMost = 500;

/** Weeks or months from one session to the next, as a plan may have them. */
export const intervalMost = { weekly: 52, monthly: 12 } as const;

/** Signs of a title. */
export const titleMost = 200;

/** Minutes that a session of a plan may last. */
export const durationLeast = 15;
export const durationMost = 720;

/** Which of a month's weekdays a plan can name; -1 is the last. */
export const nths: readonly number[] = [1, 2, 3, 4, 5, -1];
