export { expectedOf } from "./expectedOf.js";
export { registrationCap } from "./registrationCap.js";
