export { brokenLaws } from "./brokenLaws.js";
export { cancelledKeepTheirPlace, keysAreUnique, numbersRunOn, sessionsAreInOrder } from "./order.js";
export { derivedIsNotStated, planSurvivesJson, resolvingIsDeterministic } from "./resolving.js";
export { countIsHeld, durationHolds, localTimeHolds } from "./time.js";
