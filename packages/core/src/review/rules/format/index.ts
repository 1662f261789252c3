import { coordinator } from "./coordinator.js";
import { facilitatorCount } from "./facilitator-count.js";
import { noExpertPresentation } from "./no-expert-presentation.js";
import { oneTheme } from "./one-theme.js";
import { preparationTime } from "./preparation-time.js";
import { sessionCount } from "./session-count.js";
import { sessionInterval } from "./session-interval.js";
import { sessionLength } from "./session-length.js";
import { storiesFirst } from "./stories-first.js";
import { supportersFromSeveralAssociations } from "./supporters-from-several-associations.js";
import { twoFacilitatorsAtLeast } from "./two-facilitators-at-least.js";

/** What is asked of the delivery format, in the order in which a review tells it. */
export const formatRules = [
  sessionCount,
  sessionLength,
  sessionInterval,
  facilitatorCount,
  twoFacilitatorsAtLeast,
  coordinator,
  supportersFromSeveralAssociations,
  noExpertPresentation,
  storiesFirst,
  preparationTime,
  oneTheme,
] as const;
