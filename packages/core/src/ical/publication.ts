import type { Group } from "../group/index.js";
import type { Instant } from "../kernel/index.js";
import type { CalendarMode, CalendarView } from "./calendarOptions.js";
import type { CalendarTexts } from "./texts.js";

/** A group as one calendar shows it: for whom, how, in which language, with which link. */
export interface Publication {
  readonly group: Group;
  readonly view: CalendarView;
  readonly mode: CalendarMode;
  /** Checked: an https address, and not for strangers. */
  readonly joinUrl?: string | undefined;
  readonly texts: CalendarTexts;
}

/** The moment that is written where nobody has said when: always the same, so that bytes stay the same. */
export const unwritten = "1970-01-01T00:00:00Z" as Instant;
