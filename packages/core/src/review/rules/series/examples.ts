import { audienceHoursExamples } from "./audience-hours.examples.js";
import { daylightSavingExamples } from "./daylight-saving.examples.js";
import { earlyRhythmExamples } from "./early-rhythm.examples.js";
import { holidayExamples } from "./holiday.examples.js";
import { tooLateInTheEveningExamples } from "./too-late-in-the-evening.examples.js";
import { unevenGapExamples } from "./uneven-gap.examples.js";
import { withinSeasonExamples } from "./within-season.examples.js";

export const seriesExamples = [
  holidayExamples,
  daylightSavingExamples,
  audienceHoursExamples,
  withinSeasonExamples,
  unevenGapExamples,
  tooLateInTheEveningExamples,
  earlyRhythmExamples,
];
