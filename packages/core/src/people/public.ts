export { everyone } from "./everyone.js";
export type { People, Person } from "./people.js";
