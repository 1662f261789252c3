import { ethicsRules } from "./ethics/index.js";
import { feedbackRules } from "./feedback/index.js";
import { formatRules } from "./format/index.js";
import { lifecycleRules } from "./lifecycle/index.js";
import { organisationRules } from "./organisation/index.js";
import { peopleRules } from "./people/index.js";
import { platformRules } from "./platform/index.js";
import { publicityRules } from "./publicity/index.js";
import { registrationRules } from "./registration/index.js";
import { reportRules } from "./report/index.js";
import { seriesRules } from "./series/index.js";
import { sessionRules } from "./session/index.js";
import { venueRules } from "./venue/index.js";

/** The conditions of the guide and the handbook, topic by topic. */
export const guideRules = [
  ...formatRules,
  ...seriesRules,
  ...sessionRules,
  ...peopleRules,
  ...platformRules,
  ...venueRules,
  ...organisationRules,
  ...registrationRules,
  ...publicityRules,
  ...ethicsRules,
  ...feedbackRules,
  ...reportRules,
  ...lifecycleRules,
] as const;

/** A rule of the guide or the handbook, by its id. */
export type GuideRuleId = (typeof guideRules)[number]["id"];
