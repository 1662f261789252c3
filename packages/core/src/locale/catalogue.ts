import type { DateWording } from "../dates/index.js";
import type { Format } from "../format/index.js";
import type { Language } from "../kernel/index.js";
import type { ProblemMessages } from "../problem/index.js";
import type { FinnishHolidayId, SessionStatus } from "../series/index.js";

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
  readonly holidays: Readonly<Record<FinnishHolidayId, string>>;
}
