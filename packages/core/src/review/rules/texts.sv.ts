import type { TopicTexts } from "../rule.js";
import { ethicsFindings } from "./ethics/texts.sv.js";
import { feedbackFindings } from "./feedback/texts.sv.js";
import { formatFindings } from "./format/texts.sv.js";
import type { guideRules } from "./index.js";
import { lifecycleFindings } from "./lifecycle/texts.sv.js";
import { organisationFindings } from "./organisation/texts.sv.js";
import { peopleFindings } from "./people/texts.sv.js";
import { platformFindings } from "./platform/texts.sv.js";
import { publicityFindings } from "./publicity/texts.sv.js";
import { registrationFindings } from "./registration/texts.sv.js";
import { reportFindings } from "./report/texts.sv.js";
import { seriesFindings } from "./series/texts.sv.js";
import { sessionFindings } from "./session/texts.sv.js";
import { venueFindings } from "./venue/texts.sv.js";

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
