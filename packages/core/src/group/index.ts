export {
  type DerivablePath,
  type Group,
  isStated,
  type Organiser,
  type People,
  type Person,
  type Schedule,
  type Session,
  type Venue,
} from "./group.js";
export { type ResolveOptions, resolvePlan, resolvePlanOrThrow } from "./resolvePlan.js";
