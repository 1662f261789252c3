import { ethicsInSwedish } from "./ethics/messages.sv.js";
import { feedbackInSwedish } from "./feedback/messages.sv.js";
import { formatInSwedish } from "./format/messages.sv.js";
import { lifecycleInSwedish } from "./lifecycle/messages.sv.js";
import { organisationInSwedish } from "./organisation/messages.sv.js";
import { peopleInSwedish } from "./people/messages.sv.js";
import { platformInSwedish } from "./platform/messages.sv.js";
import { publicityInSwedish } from "./publicity/messages.sv.js";
import { registrationInSwedish } from "./registration/messages.sv.js";
import { reportInSwedish } from "./report/messages.sv.js";
import { seriesInSwedish } from "./series/messages.sv.js";
import { sessionInSwedish } from "./session/messages.sv.js";
import { venueInSwedish } from "./venue/messages.sv.js";

/** What the guide's rules say, topic by topic. */
export const findingsInSwedish = {
  ...formatInSwedish,
  ...seriesInSwedish,
  ...sessionInSwedish,
  ...peopleInSwedish,
  ...platformInSwedish,
  ...venueInSwedish,
  ...organisationInSwedish,
  ...registrationInSwedish,
  ...publicityInSwedish,
  ...ethicsInSwedish,
  ...feedbackInSwedish,
  ...reportInSwedish,
  ...lifecycleInSwedish,
};
