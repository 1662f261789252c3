/** What a registration form may ask; the last two it never should. */
export const registrationFields = [
  "name",
  "email",
  "wishes",
  "where-heard",
  "age",
  "gender",
  "area",
  "consent",
  "language",
  "notice",
  "session-choice",
  "advance-questions",
  "phone",
  "postal-address",
  "membership",
  "other",
  "diagnosis",
  "identity-code",
] as const;
/** A thing that a registration form may ask. */
export type RegistrationField = (typeof registrationFields)[number];

/** The systems in which registrations are taken. */
export const registrationSystems = [
  "microsoft-forms",
  "google-forms",
  "surveymonkey",
  "surveypal",
  "webropol",
  "ilmari",
  "lyyti",
  "other",
] as const;
/** A system in which registrations are taken. */
export type RegistrationSystem = (typeof registrationSystems)[number];

/** More registrations than any group takes: up to here everything is reckoned. */
export const registrationsMost = 10_000;
