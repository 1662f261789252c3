import { audienceHours } from "./audience-hours.js";
import { daylightSaving } from "./daylight-saving.js";
import { earlyRhythm } from "./early-rhythm.js";
import { holiday } from "./holiday.js";
import { postponedDate } from "./postponed-date.js";
import { tooLateInTheEvening } from "./too-late-in-the-evening.js";
import { unevenGap } from "./uneven-gap.js";
import { withinSeason } from "./within-season.js";

/** What is asked of the dates, in the order in which a review tells it. */
export const seriesRules = [
  postponedDate,
  holiday,
  daylightSaving,
  audienceHours,
  withinSeason,
  unevenGap,
  tooLateInTheEvening,
  earlyRhythm,
] as const;
