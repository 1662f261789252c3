import { ethicsInEnglish } from "./ethics/messages.en.js";
import { feedbackInEnglish } from "./feedback/messages.en.js";
import { formatInEnglish } from "./format/messages.en.js";
import { lifecycleInEnglish } from "./lifecycle/messages.en.js";
import { organisationInEnglish } from "./organisation/messages.en.js";
import { peopleInEnglish } from "./people/messages.en.js";
import { platformInEnglish } from "./platform/messages.en.js";
import { publicityInEnglish } from "./publicity/messages.en.js";
import { registrationInEnglish } from "./registration/messages.en.js";
import { reportInEnglish } from "./report/messages.en.js";
import { seriesInEnglish } from "./series/messages.en.js";
import { sessionInEnglish } from "./session/messages.en.js";
import { venueInEnglish } from "./venue/messages.en.js";

/** What the guide's rules say, topic by topic. */
export const findingsInEnglish = {
  ...formatInEnglish,
  ...seriesInEnglish,
  ...sessionInEnglish,
  ...peopleInEnglish,
  ...platformInEnglish,
  ...venueInEnglish,
  ...organisationInEnglish,
  ...registrationInEnglish,
  ...publicityInEnglish,
  ...ethicsInEnglish,
  ...feedbackInEnglish,
  ...reportInEnglish,
  ...lifecycleInEnglish,
};
