export type { Figure } from "./figure.js";
export { guideProfile } from "./guideProfile.js";
export { parseProfile, parseProfileOrThrow } from "./parseProfile.js";
export type * from "./profile.js";
export { profileChangesSchema, profileSchemaId } from "./schema.js";
