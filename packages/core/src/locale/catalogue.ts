import type { DateWording } from "../dates/index.js";
import type { Format } from "../format/index.js";
import type { Language, Source } from "../kernel/index.js";
import type { ProblemMessages } from "../problem/index.js";
import type { guideRules, Severity, TopicTexts } from "../review/index.js";
import type { FinnishHolidayId, SessionStatus } from "../series/index.js";
import type { Part } from "../session/index.js";

/**
 * All that the library says to people, in one language; what is missing does not compile. An app imports only the
 * languages that it shows, and a federation may pass one of its own.
 */
export interface Catalogue {
  readonly language: Language;
  readonly dates: DateWording;
  readonly problems: ProblemMessages;
  readonly formats: Readonly<Record<Format, string>>;
  readonly sessionStatus: Readonly<Record<SessionStatus, string>>;
  /** What the stretches of a session are called, as facilitators and participants say it. */
  readonly parts: Readonly<Record<Part, string>>;
  readonly timetable: Readonly<Record<"preparation" | "admission" | "doorsOpen" | "reflection" | "gap", string>>;
  readonly severities: Readonly<Record<Severity, string>>;
  /** What a source is called to a reader: "guide", "handbook", "ours"; a federation's document bears its own name. */
  readonly sources: (source: Source) => string;
  readonly findings: TopicTexts<typeof guideRules>;
  readonly holidays: Readonly<Record<FinnishHolidayId, string>>;
}
