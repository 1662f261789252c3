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
  type ResolveOptions,
  resolvePlan,
  resolvePlanOrThrow,
  resolvePlanUpTo,
  resolvePlanUpToOrThrow,
} from "./resolvePlan.js";
export { speakersAt } from "./speakersAt.js";
