import { coordinatorExamples } from "./coordinator.examples.js";
import { facilitatorCountExamples } from "./facilitator-count.examples.js";
import { noExpertPresentationExamples } from "./no-expert-presentation.examples.js";
import { oneThemeExamples } from "./one-theme.examples.js";
import { preparationTimeExamples } from "./preparation-time.examples.js";
import { sessionCountExamples } from "./session-count.examples.js";
import { sessionIntervalExamples } from "./session-interval.examples.js";
import { sessionLengthExamples } from "./session-length.examples.js";
import { storiesFirstExamples } from "./stories-first.examples.js";
import { supportersFromSeveralAssociationsExamples } from "./supporters-from-several-associations.examples.js";
import { twoFacilitatorsAtLeastExamples } from "./two-facilitators-at-least.examples.js";

export const formatExamples = [
  sessionCountExamples,
  sessionLengthExamples,
  sessionIntervalExamples,
  facilitatorCountExamples,
  twoFacilitatorsAtLeastExamples,
  coordinatorExamples,
  supportersFromSeveralAssociationsExamples,
  noExpertPresentationExamples,
  storiesFirstExamples,
  preparationTimeExamples,
  oneThemeExamples,
];
