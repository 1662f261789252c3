import { appearance } from "./appearance.js";
import { begin } from "./begin.js";
import { calendars } from "./calendars.js";
import { change } from "./change.js";
import { compare } from "./compare.js";
import { dates } from "./dates.js";
import { document, documentFile } from "./document.js";
import { look } from "./look.js";
import { usePractice } from "./practice.js";
import { suggestStart } from "./suggestStart.js";
import { tasks } from "./tasks.js";

/**
 * All that is worked out for the page: each takes one request and gives one answer, both plain data. It is done in a
 * worker, so that the page stays alive whatever a file holds; nothing else of the page knows plans, YAML or core.
 */
export const workshop = {
  appearance,
  begin,
  calendars,
  change,
  compare,
  dates,
  document,
  documentFile,
  look,
  suggestStart,
  tasks,
  usePractice,
} as const;

type Workshop = typeof workshop;
/** What can be asked for. */
export type Work = keyof Workshop;
/** What a piece of work is given. */
export type RequestOf<Name extends Work> = Parameters<Workshop[Name]>[0];
/** What comes of it. */
export type AnswerOf<Name extends Work> = Awaited<ReturnType<Workshop[Name]>>;
