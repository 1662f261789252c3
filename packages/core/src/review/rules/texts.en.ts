import type { TopicTexts } from "../rule.js";
import { ethicsFindings } from "./ethics/texts.en.js";
import { feedbackFindings } from "./feedback/texts.en.js";
import { formatFindings } from "./format/texts.en.js";
import type { guideRules } from "./index.js";
import { lifecycleFindings } from "./lifecycle/texts.en.js";
import { organisationFindings } from "./organisation/texts.en.js";
import { peopleFindings } from "./people/texts.en.js";
import { platformFindings } from "./platform/texts.en.js";
import { publicityFindings } from "./publicity/texts.en.js";
import { registrationFindings } from "./registration/texts.en.js";
import { reportFindings } from "./report/texts.en.js";
import { seriesFindings } from "./series/texts.en.js";
import { sessionFindings } from "./session/texts.en.js";
import { venueFindings } from "./venue/texts.en.js";

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
