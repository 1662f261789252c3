import { access } from "./access.js";
import { cap } from "./cap.js";
import { capTooLow } from "./cap-too-low.js";
import { closes } from "./closes.js";
import { confirmation } from "./confirmation.js";
import { consentForLaterNews } from "./consent-for-later-news.js";
import { contact } from "./contact.js";
import { forbiddenFields } from "./forbidden-fields.js";
import { informationPage } from "./information-page.js";
import { lateIntake } from "./late-intake.js";
import { minimalFields } from "./minimal-fields.js";
import { opens } from "./opens.js";
import { privacyNotice } from "./privacy-notice.js";
import { requiredFields } from "./required-fields.js";
import { retention } from "./retention.js";
import { rolesAgreed } from "./roles-agreed.js";
import { whoSendsTheLink } from "./who-sends-the-link.js";

/** What is asked of registering, in the order in which a review tells it. */
export const registrationRules = [
  opens,
  closes,
  lateIntake,
  cap,
  capTooLow,
  requiredFields,
  minimalFields,
  forbiddenFields,
  privacyNotice,
  access,
  contact,
  informationPage,
  whoSendsTheLink,
  confirmation,
  rolesAgreed,
  retention,
  consentForLaterNews,
] as const;
