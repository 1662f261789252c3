export { everyone } from "./everyone.js";
export type { People, Person, Speaker, SpeakerRole } from "./people.js";
