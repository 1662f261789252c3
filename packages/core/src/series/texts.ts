import type { FinnishHolidayId } from "./holidays.js";
import type { SessionStatus } from "./series.js";

/** What Finland's holidays and eves are called, in one language. */
export type HolidayTexts = Readonly<Record<FinnishHolidayId, string>>;

/** How a session stands, in one language. */
export type SessionStatusTexts = Readonly<Record<SessionStatus, string>>;
