export { defineProfile, defineProfileOrThrow } from "./defineProfile.js";
export type { Figure } from "./figure.js";
export { guideProfile } from "./guideProfile.js";
export type { Licence, Profile, ProfileChanges } from "./profile.js";
export { profileChangesSchema, profileSchemaId } from "./schema.js";
