import type { TopicTexts } from "../rule.js";
import { ethicsFindings } from "./ethics/texts.fi.js";
import { feedbackFindings } from "./feedback/texts.fi.js";
import { formatFindings } from "./format/texts.fi.js";
import type { guideRules } from "./index.js";
import { lifecycleFindings } from "./lifecycle/texts.fi.js";
import { organisationFindings } from "./organisation/texts.fi.js";
import { peopleFindings } from "./people/texts.fi.js";
import { platformFindings } from "./platform/texts.fi.js";
import { publicityFindings } from "./publicity/texts.fi.js";
import { registrationFindings } from "./registration/texts.fi.js";
import { reportFindings } from "./report/texts.fi.js";
import { seriesFindings } from "./series/texts.fi.js";
import { sessionFindings } from "./session/texts.fi.js";
import { venueFindings } from "./venue/texts.fi.js";

/** What the guide's rules say, topic by topic. */
export const findingTexts: TopicTexts<typeof guideRules> = {
  ...formatFindings,
  ...seriesFindings,
  ...sessionFindings,
  ...peopleFindings,
  ...platformFindings,
  ...venueFindings,
  ...organisationFindings,
  ...registrationFindings,
  ...publicityFindings,
  ...ethicsFindings,
  ...feedbackFindings,
  ...reportFindings,
  ...lifecycleFindings,
};
