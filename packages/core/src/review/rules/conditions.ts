import type { Conditions } from "../examples/conditions.js";
import { ethicsConditions } from "./ethics/examples.js";
import { feedbackConditions } from "./feedback/examples.js";
import { formatConditions } from "./format/examples.js";
import { lifecycleConditions } from "./lifecycle/examples.js";
import { organisationConditions } from "./organisation/examples.js";
import { peopleConditions } from "./people/examples.js";
import { platformConditions } from "./platform/examples.js";
import { publicityConditions } from "./publicity/examples.js";
import { registrationConditions } from "./registration/examples.js";
import { reportConditions } from "./report/examples.js";
import { seriesConditions } from "./series/examples.js";
import { sessionConditions } from "./session/examples.js";
import { venueConditions } from "./venue/examples.js";

/** What the rules have to be by the guide, the handbook, the law and our own advice, topic by topic. */
export const guideConditions: Conditions = {
  ...formatConditions,
  ...seriesConditions,
  ...sessionConditions,
  ...peopleConditions,
  ...platformConditions,
  ...venueConditions,
  ...organisationConditions,
  ...registrationConditions,
  ...publicityConditions,
  ...ethicsConditions,
  ...feedbackConditions,
  ...reportConditions,
  ...lifecycleConditions,
};
