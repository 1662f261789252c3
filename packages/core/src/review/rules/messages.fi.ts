import { ethicsInFinnish } from "./ethics/messages.fi.js";
import { feedbackInFinnish } from "./feedback/messages.fi.js";
import { formatInFinnish } from "./format/messages.fi.js";
import { lifecycleInFinnish } from "./lifecycle/messages.fi.js";
import { organisationInFinnish } from "./organisation/messages.fi.js";
import { peopleInFinnish } from "./people/messages.fi.js";
import { platformInFinnish } from "./platform/messages.fi.js";
import { publicityInFinnish } from "./publicity/messages.fi.js";
import { registrationInFinnish } from "./registration/messages.fi.js";
import { reportInFinnish } from "./report/messages.fi.js";
import { seriesInFinnish } from "./series/messages.fi.js";
import { sessionInFinnish } from "./session/messages.fi.js";
import { venueInFinnish } from "./venue/messages.fi.js";

/** What the guide's rules say, topic by topic. */
export const findingsInFinnish = {
  ...formatInFinnish,
  ...seriesInFinnish,
  ...sessionInFinnish,
  ...peopleInFinnish,
  ...platformInFinnish,
  ...venueInFinnish,
  ...organisationInFinnish,
  ...registrationInFinnish,
  ...publicityInFinnish,
  ...ethicsInFinnish,
  ...feedbackInFinnish,
  ...reportInFinnish,
  ...lifecycleInFinnish,
};
