import { accessExamples } from "./access.examples.js";
import { capExamples } from "./cap.examples.js";
import { capTooLowExamples } from "./cap-too-low.examples.js";
import { closesExamples } from "./closes.examples.js";
import { confirmationExamples } from "./confirmation.examples.js";
import { consentForLaterNewsExamples } from "./consent-for-later-news.examples.js";
import { contactExamples } from "./contact.examples.js";
import { forbiddenFieldsExamples } from "./forbidden-fields.examples.js";
import { informationPageExamples } from "./information-page.examples.js";
import { lateIntakeExamples } from "./late-intake.examples.js";
import { minimalFieldsExamples } from "./minimal-fields.examples.js";
import { opensExamples } from "./opens.examples.js";
import { privacyNoticeExamples } from "./privacy-notice.examples.js";
import { requiredFieldsExamples } from "./required-fields.examples.js";
import { retentionExamples } from "./retention.examples.js";
import { rolesAgreedExamples } from "./roles-agreed.examples.js";
import { whoSendsTheLinkExamples } from "./who-sends-the-link.examples.js";

export const registrationExamples = [
  opensExamples,
  closesExamples,
  lateIntakeExamples,
  capExamples,
  capTooLowExamples,
  requiredFieldsExamples,
  minimalFieldsExamples,
  forbiddenFieldsExamples,
  privacyNoticeExamples,
  accessExamples,
  contactExamples,
  informationPageExamples,
  whoSendsTheLinkExamples,
  confirmationExamples,
  rolesAgreedExamples,
  retentionExamples,
  consentForLaterNewsExamples,
];
