export {
  type DerivablePath,
  type Facilitation,
  type Group,
  isStated,
  type Organisation,
  type Organiser,
  type Platform,
  type Schedule,
  type Session,
  type Venue,
} from "./group.js";
export {
  resolvePlan,
  resolvePlanOrThrow,
  resolvePlanUpTo,
  resolvePlanUpToOrThrow,
} from "./resolvePlan.js";
export type { ResolveOptions } from "./resolveReadPlan.js";
export { speakersAt } from "./speakersAt.js";
