export type { Figure } from "./figure.js";
export { guideProfile } from "./guideProfile.js";
export { parseProfile, parseProfileOrThrow } from "./parseProfile.js";
export type { Licence, Profile, ProfileChanges } from "./profile.js";
export { profileChangesSchema, profileSchemaId } from "./schema.js";
